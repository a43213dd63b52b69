import type { KnownOrder } from '../records/known-order';

/** Whether something is wrong with an order by the buyer's own word: a complaint, a dispute here or one at PayPal. */
export function isWronged({ order: { entered }, dispute }: KnownOrder): boolean {
  return (
    entered.complaint !== undefined ||
    entered.reported?.['paypal.opened'] !== undefined ||
    (dispute?.events.length ?? 0) > 0
  );
}
