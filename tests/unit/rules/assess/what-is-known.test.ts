import { describe, expect, test } from 'vitest';
import { assess } from '../../../../lib/rules/assess';
import { ruleBook } from '../../../../lib/rules/rule-book';
import { day, order } from '../orders';
import { shownNext } from './shown-next';

/** What is said of an order by what is known of it: the list alone, the page's promise, the buyer's own day. */

const book = ruleBook('Europe/Berlin');

describe('the steps of an order under way', () => {
  const placed = { placed: '2026-06-01' };
  const at = (iso: string) => Date.parse(iso);

  test('the list alone gives an estimate from the guide', () => {
    const judged = assess(
      order({ status: 'awaitingDelivery', days: placed }),
      undefined,
      at('2026-06-10T12:00Z'),
      book,
    );
    expect([judged.step, judged.urgency, shownNext(judged)]).toEqual([
      'waitDelivery',
      'calm',
      { clock: 'bp.end', on: '2026-07-31', certainty: 'estimated' },
    ]);
  });

  test('the page’s promise takes its place, and the claim follows it', () => {
    const reported = order({
      status: 'awaitingDelivery',
      days: placed,
      stated: [{ about: 'refund.nodelivery', on: day('2026-07-10'), text: 'Refund Jul 10, 2026' }],
    });
    const waiting = assess(reported, undefined, at('2026-06-10T12:00Z'), book);
    expect(shownNext(waiting)).toEqual({ clock: 'refund.nodelivery', on: '2026-07-10', certainty: 'stated' });
    const lastHour = assess(reported, undefined, at('2026-07-11T06:59:00Z'), book);
    expect(lastHour.step).toBe('waitDelivery');
    const claim = assess(reported, undefined, at('2026-07-11T07:00:00Z'), book);
    expect([claim.step, claim.turn, claim.urgency, shownNext(claim)?.on]).toEqual([
      'claimNondelivery',
      'buyer',
      'urgent',
      '2026-07-25',
    ]);
    const late = assess(reported, undefined, at('2026-07-27T12:00Z'), book);
    expect(late).toMatchObject({ verdict: 'incomplete', step: 'findOut', missing: ['claim'] });
  });

  test('when the estimate has run out, nobody is told that it is over: the page must be opened', () => {
    const judged = assess(
      order({ status: 'awaitingDelivery', days: placed }),
      undefined,
      at('2026-08-05T12:00Z'),
      book,
    );
    expect([judged.verdict, judged.step, judged.missing, judged.urgency]).toEqual([
      'incomplete',
      'findOut',
      ['orderPage'],
      'urgent',
    ]);
  });
});

describe('a completed order of the list, whose day of completion is not known', () => {
  const listed = order({ status: 'completed', days: { placed: '2026-01-01' } });
  test('asks for a visit to its page', () => {
    expect(assess(listed, undefined, Date.UTC(2026, 1, 1), book)).toMatchObject({
      verdict: 'incomplete',
      missing: ['orderPage'],
    });
  });
  test('is over once even the latest completion leaves no window', () => {
    expect(assess(listed, undefined, Date.UTC(2026, 3, 22), book).verdict).toBe('incomplete');
    expect(assess(listed, undefined, Date.UTC(2026, 3, 25), book).verdict).toBe('over');
  });
});

describe('a status that was not understood', () => {
  const known = order({ status: 'awaitingDelivery', days: { placed: '2026-06-01' } });
  const unparsed = { kind: 'unknownStatus' as const, word: 'Awaiting customs inspection' };
  test('leaves no date standing', () => {
    const judged = assess(
      { ...known, problems: [{ value: unparsed, source: 'list', seenAt: 5 }] },
      undefined,
      Date.UTC(2026, 5, 2),
      book,
    );
    expect([judged.verdict, judged.urgency, judged.next, judged.problems]).toEqual([
      'incomplete',
      'unknown',
      undefined,
      [unparsed],
    ]);
  });
  test('is forgotten once it has been understood again', () => {
    const again = {
      ...known,
      status: { value: 'awaitingDelivery' as const, source: 'order' as const, seenAt: 9 },
    };
    const judged = assess(
      { ...again, problems: [{ value: unparsed, source: 'list', seenAt: 5 }] },
      undefined,
      Date.UTC(2026, 5, 2),
      book,
    );
    expect(judged.verdict).toBe('open');
  });
});

describe('what the buyer entered', () => {
  const reported = order({
    status: 'awaitingDelivery',
    days: { placed: '2026-06-01' },
    entered: { days: { 'bp.end': { on: day('2026-08-20'), enteredAt: 7 } } },
  });
  test('stands in for the rule, and is called so', () => {
    expect(shownNext(assess(reported, undefined, Date.UTC(2026, 5, 10), book))).toEqual({
      clock: 'bp.end',
      on: '2026-08-20',
      certainty: 'entered',
    });
  });
});
