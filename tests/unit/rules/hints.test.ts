import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownMoment } from '../../../lib/records/assessment';
import type { Dispute } from '../../../lib/records/dispute';
import type { Order, ReadingProblem, Statement } from '../../../lib/records/order';
import type { SeenDispute } from '../../../lib/records/seen-dispute';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { day, dispute, order } from './orders';

/** What is read but not for sure is only ever "about", and never makes an alarm later. */

const NOW = Date.UTC(2026, 6, 20);
const book = ruleBook('UTC');
const underWay = { status: 'awaitingDelivery', days: { placed: '2026-07-01' } } as const;
const hint = (about: Statement['about'], on: string): Statement => ({
  about,
  on: day(on),
  text: '',
  unsure: true,
});
const clock = (one: Order, name: string) =>
  assess(one, undefined, NOW, book).deadlines.find((deadline) => deadline.clock === name);

describe('a promise in words that nobody has seen', () => {
  test('is an estimate that names the page', () => {
    const one = order({ ...underWay, stated: [hint('refund.nodelivery', '2026-08-20')] });
    expect(clock(one, 'refund.nodelivery')).toMatchObject({
      certainty: 'estimated',
      source: { kind: 'page' },
      nominal: { on: '2026-08-20' },
    });
  });

  test('takes no estimate of another clock away, as a sure one would', () => {
    const about = (unsure: boolean) => {
      const { unsure: _, ...sure } = hint('refund.nodelivery', '2026-08-20');
      const one = order({ ...underWay, stated: [unsure ? hint('refund.nodelivery', '2026-08-20') : sure] });
      return clock(one, 'bp.end') !== undefined;
    };
    expect([about(true), about(false)]).toEqual([true, false]);
  });

  test('never makes a right that closes call later than the rule does', () => {
    const plain = clock(order(underWay), 'bp.end');
    if (!plain) throw new Error('no estimate');
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 120 }), (shift) => {
        const on = book.addDays(day('2026-08-30'), shift);
        const one = order({ ...underWay, stated: [hint('bp.end', on)] });
        const found = clock(one, 'bp.end');
        return !!found && shownMoment(found).at <= shownMoment(plain).at;
      }),
    );
  });
});

test('where the status is not sure, nothing is called certain', () => {
  const sure = order({
    ...underWay,
    stated: [{ about: 'refund.nodelivery', on: day('2026-08-20'), text: '' }],
  });
  const value: ReadingProblem = {
    kind: 'unsureStatus',
    word: 'Onderweg',
    status: 'awaitingDelivery',
    by: 'sign',
  };
  const unsure: Order = { ...sure, problems: [{ value, source: 'list', seenAt: 0 }] };
  expect(assess(sure, undefined, NOW, book).next?.certainty).toBe('stated');
  const judged = assess(unsure, undefined, NOW, book);
  expect(judged.step).toBe('waitDelivery');
  expect(judged.deadlines.map(({ certainty }) => certainty)).not.toContain('stated');
  // a status that was read for sure since settles it
  const settled = assess({ ...unsure, ...statusAt(5) }, undefined, NOW, book);
  expect(settled.next?.certainty).toBe('stated');
});

const statusAt = (seenAt: number): Pick<Order, 'status'> => ({
  status: { value: 'awaitingDelivery', source: 'order', seenAt },
});

describe('a return, refund or dispute that a page shows', () => {
  const shows = (value: SeenDispute, seenAt = 10): Pick<Order, 'disputes'> => ({
    disputes: [{ value, source: 'list', seenAt }],
  });
  const judge = (seen: Pick<Order, 'disputes'>, its?: Parameters<typeof assess>[1]) =>
    assess({ ...order(underWay), ...seen }, its, NOW, book);

  test('and nobody understands, is asked about; its dates and reminders stay', () => {
    const judged = judge(shows({}));
    expect([judged.verdict, judged.missing]).toEqual(['incomplete', ['dispute']]);
    expect(judged.deadlines.length).toBeGreaterThan(0);
  });

  test('is not asked about once the buyer has told where it stands', () => {
    const judged = judge(shows({}), dispute(['opened', 5]));
    expect(judged.step).toBe('sellerSilent'); // what was told is of 1970
  });

  test('moves the case by itself, as far as it is newer than what the buyer told', () => {
    const platform: SeenDispute = { state: 'platform' };
    expect(judge(shows(platform)).step).toBe('waitPlatform');
    expect(judge(shows(platform, 10), dispute(['opened', 5])).step).toBe('waitPlatform');
    expect(judge(shows(platform, 10), dispute(['sellerProposed', 20])).step).toBe('talksOver');
  });

  test('and calls finished, ends a case that we know of and nothing else', () => {
    const done: SeenDispute = { state: 'finished' };
    expect(judge(shows(done), dispute(['opened', 5])).step).toBe('settled');
    expect(judge(shows(done)).step).toBe('waitDelivery');
  });

  test('moves of several disputes only the one that it names', () => {
    const lines: Dispute = {
      orderId: '8212313961591322',
      events: ['1607', '2'].map((line) => ({
        kind: 'opened' as const,
        at: NOW - 5,
        enteredAt: 5,
        line,
      })),
    };
    const refunding = (line?: string): SeenDispute => ({
      state: 'returnShip',
      ...(line ? { line } : {}),
    });
    expect(judge(shows(refunding('1607'), 10), lines).step).toBe('sendReturn');
    expect(judge(shows(refunding('9999'), 10), lines).step).toBe('waitSeller');
    expect(judge(shows(refunding(), 10), lines).step).toBe('waitSeller');
  });

  test('says nothing of an order whose every window is over', () => {
    const old = order({ status: 'completed', days: { placed: '2024-01-01', completed: '2024-02-01' } });
    const judged = assess({ ...old, ...shows({}) }, undefined, NOW, book);
    expect(judged.verdict).toBe('over');
  });
});

test('the day of delivery is the earlier of what tracking shows and what the buyer told', () => {
  const base = { status: 'completed', days: { placed: '2026-06-01', delivered: '2026-07-10' } } as const;
  const reported = (on: string) => ({
    ...base,
    entered: { days: {}, reported: { delivered: Date.parse(on) } },
  });
  const eu = ruleBook('UTC', { region: 'eu' });
  const endOf = (one: Parameters<typeof order>[0]) =>
    assess(order(one), undefined, NOW, eu).deadlines.find((deadline) => deadline.clock === 'eu.withdraw')
      ?.earliest.on;
  expect(endOf(base)).toBe('2026-07-24');
  expect(endOf(reported('2026-07-08T12:00:00Z'))).toBe('2026-07-22');
  expect(endOf(reported('2026-07-12T12:00:00Z'))).toBe('2026-07-24');
});
