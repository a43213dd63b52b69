import type { Order } from '../records/order';
import type { OrderChange } from '../records/order-change';
import type { OrderId } from '../records/order-id';
import type { Reminder } from '../records/reminder';
import { MINUTE_MS } from '../time/durations';
import type { AssessedOrder } from './assessed-order';
import { isFinished } from './retention';

/** What is known of an order when a full store must do without some. */
export interface Weighed extends Pick<AssessedOrder, 'order' | 'dispute' | 'assessment'> {
  readonly reminders: readonly Reminder[];
  readonly changes: readonly OrderChange[];
  /** Whether ticks, notes or files are kept beside it. */
  readonly hasMore: boolean;
}

/**
 * The ids of the orders that a full store can do without at `now` (epoch ms), in the order in which they go. First those on which
 * nothing runs, by the day on which they were placed. Then those that were seen on one day only, the oldest of the minute in which most came
 * first: a page that forges orders brings more in a minute than a buyer. Never one to which the buyer added anything, or
 * of which the buyer was told.
 */
export function expendable(all: readonly Weighed[], now: number): readonly OrderId[] {
  const untouched = all.filter(isUntouched);
  const [over, open] = [untouched.filter(isOver), untouched.filter((one) => !isOver(one))];
  const once = open.filter(({ order }) => !order.seenAgain);
  const inMinute = new Map<number, number>();
  for (const { order } of once) inMinute.set(minuteOf(order), (inMinute.get(minuteOf(order)) ?? 0) + 1);
  const crowd = ({ order }: Weighed) => inMinute.get(minuteOf(order)) ?? 0;
  const byAge = over.toSorted((a, b) => placedAt(a.order) - placedAt(b.order));
  const byCrowd = once.toSorted((a, b) => crowd(b) - crowd(a) || a.order.seenAt - b.order.seenAt);
  return [...byAge, ...byCrowd].map(({ order }) => order.id);

  function isOver(one: Weighed): boolean {
    return isFinished(one, one.reminders, now);
  }
}

/** Whether the buyer added nothing to an order, and was told nothing of it. */
function isUntouched({ order, dispute, reminders, changes, hasMore }: Weighed): boolean {
  const { days, ...others } = order.entered;
  const told = (state: string) => state === 'shown' || state === 'claimed';
  return (
    !hasMore &&
    Object.keys(days).length === 0 &&
    Object.keys(others).length === 0 &&
    (dispute?.events.length ?? 0) === 0 &&
    !reminders.some(({ state }) => told(state)) &&
    !changes.some(({ state }) => told(state))
  );
}

function minuteOf({ seenAt }: Order): number {
  return Math.floor(seenAt / MINUTE_MS);
}

function placedAt({ days, seenAt }: Order): number {
  return days.placed ? Date.parse(days.placed.value) : seenAt;
}
