import type { OrderId } from '../records/order-id';

/** The address of an order's case page inside the extension. */
export function casePageUrl(orderId: OrderId): string {
  return `/case.html#order=${encodeURIComponent(orderId)}`;
}
