import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOffWords, sumWords } from '../../../components/order/sum-words';
import { shownMoment } from '../../../lib/records/assessment';
import type { ClockId } from '../../../lib/records/clock';
import type { Dispute } from '../../../lib/records/dispute';
import type { Order } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { dateSums } from '../../../lib/rules/date-sums';
import { ruleBook } from '../../../lib/rules/rule-book';
import { DAY_MS } from '../../../lib/time/durations';
import { formats } from '../../../lib/wording/format';
import { dispute, order } from '../rules/orders';
import { book as anyBook, anyDispute, anyInstant, anyOrder, RUNS } from '../rules/properties/any-order';

/** T17: "Why this date?" shows the sum. */

const book = ruleBook('America/Los_Angeles');
const words = formats('en-US');
const NOW = Date.UTC(2026, 9, 10, 19);

function sums(clock: ClockId, one: Order, its?: Dispute): readonly string[] {
  const deadline = assess(one, its, NOW, book).deadlines.find((each) => each.clock === clock);
  if (!deadline) throw new Error(`no clock ${clock}`);
  return dateSums(deadline, { order: book.known(one), dispute: its }, book).flatMap((sum) => [
    sumWords(sum, NOW, words),
  ]);
}

describe('T17: the sum behind', () => {
  test('an estimate, and behind its other edge', () => {
    const one = order({ status: 'awaitingDelivery', days: { placed: '2026-10-02' } });
    expect(sums('bp.end', one)).toEqual([
      'Ordered Oct 2 + 60 days = Dec 1',
      'Ordered Oct 2 + 90 days = Dec 31',
    ]);
  });

  test('days before another date', () => {
    const one = order({ status: 'awaitingDelivery', days: { placed: '2026-10-02' } });
    expect(sums('extend.ask', one)).toEqual(['Protection ends Dec 1 − 7 days = Nov 24']);
  });

  test('the date of other items, while one has a dispute', () => {
    const one = {
      ...order({ status: 'completed', days: { placed: '2026-09-02', completed: '2026-10-08' } }),
      items: [{ title: 'lamp' }, { title: 'cable' }],
    };
    expect(sums('return.nofault', one, dispute(['opened', NOW]))[0]).toBe(
      'Completed Oct 8 + 7 days = Oct 15',
    );
  });

  test('the date of one of two disputes, whatever a page shows of the other', () => {
    const [lamp, cable] = ['8212313961591323', '8212313961591324'];
    const one: Order = {
      ...order({ status: 'completed', days: { placed: '2026-09-02', completed: '2026-10-08' } }),
      disputes: [{ value: { state: 'platform', line: cable ?? '' }, source: 'order', seenAt: NOW - 1 }],
    };
    const event = { kind: 'opened', at: NOW - 2 * DAY_MS, enteredAt: NOW - 2 * DAY_MS } as const;
    const its = {
      orderId: one.id,
      events: [
        { ...event, line: lamp ?? '' },
        { ...event, line: cable ?? '' },
      ],
    };
    expect(sums('neg.seller', one, its)[0]).toBe('Last request Oct 8 + 5 days = Oct 13');
  });

  test('a number of days that the page states', () => {
    const stated = [{ about: 'return.nofault', days: 7, from: 'completed', text: 'within 7 days' }] as const;
    const one = order({
      status: 'completed',
      days: { placed: '2026-10-02', completed: '2026-10-08' },
      stated,
    });
    expect(sums('return.nofault', one)).toEqual(['Completed Oct 8 + 7 days = Oct 15']);
  });

  test('the buyer’s own figure', () => {
    const entered = { days: {}, figures: { 'bp.end': 75 } };
    const one = order({ status: 'awaitingDelivery', days: { placed: '2026-10-02' }, entered });
    expect(sums('bp.end', one)).toEqual(['Ordered Oct 2 + 75 days = Dec 16']);
  });

  test('working days, and names the holidays that are not counted', () => {
    const opened = Date.UTC(2026, 8, 28, 19);
    const one = order({ status: 'completed', days: { placed: '2026-08-02', completed: '2026-09-08' } });
    const deadline = assess(one, dispute(['opened', opened]), NOW, book).deadlines.find(
      ({ clock }) => clock === 'neg.seller',
    );
    if (!deadline) throw new Error('no answer is awaited');
    const [usual, last] = dateSums(deadline, { order: one, dispute: dispute(['opened', opened]) }, book);
    expect(usual && sumWords(usual, NOW, words)).toBe('Last request Sep 28 + 5 days = Oct 3');
    expect(last && sumWords(last, NOW, words)).toBe(
      "Last request Sep 28 + 5 working days of China's offices = Oct 10",
    );
    expect(last && daysOffWords(last, NOW, words)).toBe('Days off in China, not counted. Oct 1 to Oct 7');
  });

  test('nothing, where the day itself is stated or entered', () => {
    const entered = { days: { 'bp.end': { on: '2026-12-24' as never, enteredAt: 1 } } };
    expect(sums('bp.end', order({ status: 'awaitingDelivery', entered }))).toEqual([]);
  });
});

test('whatever is known, a sum ends on the day that is shown, and no estimate is without one', () => {
  fc.assert(
    fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
      for (const deadline of assess(one, its, now, anyBook).deadlines) {
        const found = dateSums(deadline, { order: anyBook.known(one), dispute: its }, anyBook);
        const shown = found.filter(({ isShown }) => isShown);
        for (const { until } of shown) expect(until).toBe(shownMoment(deadline).on);
        if (deadline.source.kind === 'figure') expect(shown).toHaveLength(1);
      }
    }),
    RUNS,
  );
});
