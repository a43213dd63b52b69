import { describe, expect, test } from 'vitest';
import { shownMoment } from '../../../lib/records/assessment';
import type { ClockId } from '../../../lib/records/clock';
import type { Dispute } from '../../../lib/records/dispute';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { HOUR_MS } from '../../../lib/time/durations';
import { addWorkingDays } from '../../../lib/time/working-days';
import { zone } from '../../../lib/time/zone';
import { day, dispute, order } from './orders';

/** Twelve disputes that the rule book's research worked out by hand, before the code; the numbers are theirs. */

const book = ruleBook('America/Sao_Paulo');
const PACIFIC = zone('America/Los_Angeles');

function clock(assessment: ReturnType<typeof assess>, id: ClockId) {
  const found = assessment.deadlines.find(({ clock: name }) => name === id);
  if (!found) throw new Error(`no clock ${id}`);
  return found;
}

describe('1: the captured order, without its page sentences', () => {
  const now = Date.UTC(2026, 7, 1, 12);
  const captured = order({
    status: 'completed',
    days: { placed: '2026-07-15', paid: '2026-07-15', shipped: '2026-07-16', completed: '2026-07-28' },
  });

  test('a defect dispute is estimated at its conservative end, 12 August', () => {
    const defect = clock(assess(captured, undefined, now, book), 'dispute.defect');
    expect(shownMoment(defect).on).toBe('2026-08-12');
    expect(defect.latest.on).toBe('2026-10-13');
    expect(defect.certainty).toBe('estimated');
  });

  test('a return closes on 4 August at the earliest, on 12 August at the latest', () => {
    const back = clock(assess(captured, undefined, now, book), 'return.nofault');
    expect([back.earliest.on, back.latest.on]).toEqual(['2026-08-04', '2026-08-12']);
  });
});

describe('2 and 3: five days are five days on the wall', () => {
  const fiveDaysAfter = (opened: number) => {
    const judged = assess(order({}), dispute(['opened', opened]), opened, book);
    return clock(judged, 'neg.seller').nominal.at - opened;
  };
  test('119 hours over the start of daylight saving', () => {
    expect(fiveDaysAfter(Date.UTC(2026, 2, 6, 18)) / HOUR_MS).toBe(119);
  });
  test('121 hours over its end', () => {
    expect(fiveDaysAfter(Date.UTC(2026, 9, 30, 17)) / HOUR_MS).toBe(121);
  });
  test('the start is the wall time that was meant', () => {
    expect(PACIFIC.startOf(day('2026-03-06')) + 10 * HOUR_MS).toBe(Date.UTC(2026, 2, 6, 18));
  });
});

describe('4 to 6: Chinese office days', () => {
  test('4: over the Spring Festival, with its make-up Saturday', () => {
    expect(addWorkingDays(day('2026-02-12'), 5, 'cnOffice')).toEqual({
      on: '2026-02-26',
      calendarKnown: true,
    });
  });
  test('5: over the National Day week', () => {
    expect(addWorkingDays(day('2026-09-28'), 5, 'cnOffice')).toEqual({
      on: '2026-10-10',
      calendarKnown: true,
    });
  });
  test('6: a sum that enters 2027 is marked', () => {
    expect(addWorkingDays(day('2026-12-29'), 5, 'cnOffice').calendarKnown).toBe(false);
    const judged = assess(order({}), dispute(['opened', Date.UTC(2026, 11, 29, 20)]), 0, book);
    expect(clock(judged, 'neg.seller').source).toMatchObject({ kind: 'rule', calendarUnknown: true });
  });
});

test('7: the page beats the rule, and the disagreement is told', () => {
  const shipped = order({
    status: 'awaitingDelivery',
    days: { placed: '2026-07-15', paid: '2026-07-15', shipped: '2026-07-16' },
    stated: [
      {
        about: 'refund.nodelivery',
        on: day('2026-08-20'),
        text: 'Refund if no delivery before Aug 20, 2026',
      },
    ],
  });
  const judged = assess({ ...shipped, kinds: ['fastDelivery'] }, undefined, Date.UTC(2026, 7, 1), book);
  expect(clock(judged, 'refund.nodelivery')).toMatchObject({ certainty: 'stated' });
  expect(shownMoment(clock(judged, 'refund.nodelivery')).on).toBe('2026-08-20');
  expect(judged.disagreements).toEqual([
    { clock: 'refund.nodelivery', stated: '2026-08-20', estimated: '2026-09-14' },
  ]);
});

test('8: completed five days before the 90th day: the dispute closes with the 90th day', () => {
  const late = order({ status: 'completed', days: { placed: '2026-05-01', completed: '2026-07-25' } });
  expect(clock(assess(late, undefined, Date.UTC(2026, 6, 26), book), 'dispute.defect').earliest.on).toBe(
    '2026-07-30',
  );
});

test('9: a case that jumps to AliExpress in two seconds shows no clock of the seller', () => {
  const opened = Date.UTC(2026, 5, 1);
  const judged = assess(
    order({}),
    dispute(['opened', opened], ['escalated', opened + 2_000]),
    opened + 3_000,
    book,
  );
  expect(judged.step).toBe('waitPlatform');
  expect(judged.deadlines.map(({ clock: id }) => id)).not.toContain('neg.seller');
});

test('10: a change by the buyer starts the seller anew', () => {
  const opened = Date.UTC(2026, 5, 1, 18);
  const changed = Date.UTC(2026, 5, 5, 18);
  const judged = assess(order({}), dispute(['opened', opened], ['changed', changed]), changed, book);
  expect(clock(judged, 'neg.seller').nominal.at).toBe(Date.UTC(2026, 5, 10, 18));
});

test('7 as a countdown: "9 d 4 h" is nine days and four hours from when it was seen, rounded down', () => {
  const seenAt = Date.UTC(2026, 6, 1, 12);
  const reported = order({ status: 'awaitingDelivery', days: { placed: '2026-05-23' } });
  const left = { about: 'bp.end' as const, leftMs: (9 * 24 + 4) * HOUR_MS, text: '9 d 4 h' };
  const judged = assess(
    { ...reported, stated: [{ value: left, source: 'order', seenAt }] },
    undefined,
    seenAt,
    book,
  );
  const end = clock(judged, 'bp.end');
  expect([end.certainty, shownMoment(end).at - seenAt]).toEqual(['stated', (9 * 24 + 4) * HOUR_MS]);
  // the rule: 60 days after 23 May, that is 21 days from then
  expect(judged.disagreements).toEqual([{ clock: 'bp.end', stated: '2026-07-10', estimated: '2026-07-22' }]);
});

test('11: an order of aliexpress.ru without a value of its page is not known: no estimate', () => {
  const russian = {
    ...order({ status: 'awaitingDelivery', days: { placed: '2026-06-01' } }),
    site: 'ru' as const,
  };
  const judged = assess(russian, undefined, Date.UTC(2026, 5, 10), book);
  expect([judged.verdict, judged.deadlines, judged.next]).toEqual(['incomplete', [], undefined]);
  const stated = { about: 'bp.end' as const, on: day('2026-08-01'), text: '' };
  const reported = { ...russian, stated: [{ value: stated, source: 'order' as const, seenAt: 0 }] };
  expect(assess(reported, undefined, Date.UTC(2026, 5, 10), book).next).toMatchObject({
    clock: 'bp.end',
    certainty: 'stated',
  });
});

describe('12: a dispute that was cancelled', () => {
  const reported = order({ status: 'completed', days: { placed: '2026-05-01', completed: '2026-05-20' } });
  const withdrawn = dispute(['opened', Date.UTC(2026, 4, 25)], ['withdrawn', Date.UTC(2026, 4, 28)]);
  test('can be opened again while the window is open', () => {
    expect(assess(reported, withdrawn, Date.UTC(2026, 4, 29), book).step).toBe('checkItem');
  });
  test('cannot be opened again once it has ended', () => {
    expect(assess(reported, withdrawn, Date.UTC(2026, 8, 1), book)).toMatchObject({
      verdict: 'over',
      step: 'cannotReopen',
    });
  });
});

describe('two lines of one order with two disputes', () => {
  const opened = Date.UTC(2026, 5, 1, 18);
  const lines: Dispute = {
    orderId: '8212313961591322',
    events: [
      { kind: 'opened', at: opened, enteredAt: 0, line: 'one' },
      { kind: 'opened', at: opened, enteredAt: 0, line: 'two' },
      { kind: 'sellerProposed', at: opened + HOUR_MS, enteredAt: 0, line: 'two' },
    ],
  };
  test('the one that waits for the buyer gives the step; the clocks of both are shown, each with its line', () => {
    const judged = assess(order({}), lines, opened + 2 * HOUR_MS, book);
    expect([judged.step, judged.next?.line]).toEqual(['answerProposal', 'two']);
    expect(clock(judged, 'neg.seller').line).toBe('one');
  });
});
