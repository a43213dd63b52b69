import type { OrderId } from '../records/order-id';
import type { Reminder } from '../records/reminder';
import type { AssessedOrder } from './assessed-order';
import { isFinished } from './retention';

/** The ids of the orders that are finished at `now` (epoch ms). */
export function finishedOrders(
  assessed: readonly AssessedOrder[],
  reminders: readonly Reminder[],
  now: number,
): readonly OrderId[] {
  const byOrder = new Map<string, Reminder[]>();
  for (const row of reminders) byOrder.set(row.orderId, [...(byOrder.get(row.orderId) ?? []), row]);
  return assessed
    .filter((one) => isFinished(one, byOrder.get(one.order.id) ?? [], now))
    .map(({ order }) => order.id);
}
