import type { Order, OrderStatus } from '../../records/order';
import { DAY_MS } from '../../time/durations';

/**
 * Whether the order's own page was read since a question arose (epoch ms), or within a day before: then it answers the
 * question, or does not show the answer. Readings within a day are kept as one.
 */
export function wasReadSince(order: Order, at: number): boolean {
  return readAt(order) + DAY_MS > at;
}

/** Whether the order's own page was read while it showed this status, or after the buyer entered it. */
export function wasReadAs({ pageRead, status }: Order, wanted: OrderStatus): boolean {
  if (!pageRead) return false;
  return pageRead.status === wanted || (status?.source === 'buyer' && pageRead.at + DAY_MS > status.seenAt);
}

/** Whether the order's own page was ever read (left out of older records until it is read again). */
export function wasRead({ pageRead }: Order): boolean {
  return pageRead !== undefined;
}

/** The newest reading of the page; of older records, of a fact that it showed. */
function readAt({ pageRead, status, days, stated, problems }: Order): number {
  if (pageRead) return pageRead.at;
  const facts = [status, ...Object.values(days), ...stated, ...problems];
  return Math.max(
    Number.NEGATIVE_INFINITY,
    ...facts.flatMap((fact) => (fact?.source === 'order' ? [fact.seenAt] : [])),
  );
}
