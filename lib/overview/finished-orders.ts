import type { Reminder } from '../records/reminder';
import type { JudgedOrder } from './judged-order';
import { isFinished } from './retention';

/** The ids of the orders that are done with at `now` (epoch ms). */
export function finishedOrders(
  judged: readonly JudgedOrder[],
  reminders: readonly Reminder[],
  now: number,
): readonly string[] {
  const byOrder = new Map<string, Reminder[]>();
  for (const row of reminders) byOrder.set(row.orderId, [...(byOrder.get(row.orderId) ?? []), row]);
  return judged
    .filter((one) => isFinished({ ...one, reminders: byOrder.get(one.order.id) ?? [] }, now))
    .map(({ order }) => order.id);
}
