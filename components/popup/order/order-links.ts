import { orderPageUrl, RETURNS_URL, trackingPageUrl } from '../../../lib/records/addresses';
import type { Dispute } from '../../../lib/records/dispute';
import type { Order } from '../../../lib/records/order';

/** A page of AliExpress's about an order. */
export interface OrderLink {
  readonly page: 'order' | 'tracking' | 'returns';
  readonly href: string;
}

/** The pages that have something about an order now: its own, tracking once shipped, returns if there is a case. */
export function orderLinks(order: Order, dispute: Dispute | undefined): readonly OrderLink[] {
  const { id, days, status, disputes = [] } = order;
  const shipped =
    days.shipped !== undefined || status?.value === 'awaitingDelivery' || status?.value === 'completed';
  const inCase = disputes.length > 0 || (dispute?.events.length ?? 0) > 0;
  return [
    { page: 'order', href: orderPageUrl(id) },
    ...(shipped ? [{ page: 'tracking', href: trackingPageUrl(id) } as const] : []),
    ...(inCase ? [{ page: 'returns', href: RETURNS_URL } as const] : []),
  ];
}
