import { describe, expect, test } from 'vitest';
import { isFinished, isOutlived } from '../../../lib/overview/retention';
import type { Assessment } from '../../../lib/records/assessment';
import type { Dispute } from '../../../lib/records/dispute';
import type { KnownOrder } from '../../../lib/records/known-order';
import type { Order } from '../../../lib/records/order';
import type { Reminder } from '../../../lib/records/reminder';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { orderSchema } from '../../../lib/store/records/schema/order';
import { DAY_MS } from '../../../lib/time/durations';
import { day } from '../rules/orders';

const NOW = Date.UTC(2026, 10, 22);
const ID = '8212313961591322';
const book = ruleBook('UTC');

/** An order with its judgement, and its reminders. */
interface Kept extends KnownOrder {
  readonly assessment: Assessment;
  readonly reminders: readonly Reminder[];
}

/** An order completed so many days ago and last seen then, judged now, with what is kept beside it. */
function kept(days: number, beside: Partial<Kept> = {}, more: Partial<Order> = {}): Kept {
  const seenAt = NOW - days * DAY_MS;
  const fact = (ago: number) => ({
    value: book.addDays(book.buyer.dayOf(seenAt), -ago),
    source: 'list',
    seenAt,
  });
  const order = {
    ...orderSchema.parse({
      id: ID,
      status: { value: 'completed', source: 'list', seenAt },
      days: { placed: fact(30), completed: fact(0) },
      stated: [],
      items: [],
      problems: [],
      entered: { days: {} },
      seenAt,
    }),
    ...more,
  };
  const dispute = beside.dispute;
  return { order, dispute, assessment: assess(order, dispute, NOW, book), reminders: [], ...beside };
}

const isDone = (one: Kept) => isFinished(one, one.reminders, NOW);

const opened: Dispute = { orderId: ID, events: [{ kind: 'opened', at: NOW, enteredAt: NOW }] };
const row = (state: Reminder['state']): readonly Reminder[] => {
  const end = { endsOn: day('2026-11-30'), endsAt: NOW };
  return [{ id: 'one', orderId: ID, clock: 'bp.end', lead: 'on', ...end, dueAt: NOW, state }];
};

describe('a finished order', () => {
  test('is one whose every clock is over', () => {
    expect(isDone(kept(900))).toBe(true);
    expect(isDone(kept(2))).toBe(false);
  });

  test.each([
    ['a dispute that is open', { dispute: opened }],
    ['a reminder that is planned', { reminders: row('planned') }],
    ['a reminder that is about to be shown', { reminders: row('claimed') }],
  ])('is none with %s', (_, beside) => {
    expect(isDone(kept(900, beside))).toBe(false);
    expect(isOutlived(kept(2_500, beside), kept(2_500, beside).reminders, NOW, '6m')).toBe(false);
  });

  test('is one whose reminders were shown', () => {
    expect(isDone(kept(900, { reminders: row('shown') }))).toBe(true);
  });

  test('is none while a page shows a return of it that is not over', () => {
    const disputes: Order['disputes'] = [{ value: { state: 'waitSeller' }, source: 'list', seenAt: NOW }];
    expect(isDone(kept(900, {}, { disputes }))).toBe(false);
  });
});

test.each([
  ['6m', 200, true],
  ['6m', 180, false],
  ['1y', 370, true],
  ['1y', 360, false],
  [undefined, 735, true],
  [undefined, 725, false],
  ['forever', 2_500, false],
] as const)('kept for %s, %i days after it was last seen: gone is %s', (retention, days, gone) => {
  const finished = kept(2_500);
  const seen = { ...finished, order: { ...finished.order, seenAt: NOW - days * DAY_MS } };
  expect(isOutlived(seen, [], NOW, retention)).toBe(gone);
});
