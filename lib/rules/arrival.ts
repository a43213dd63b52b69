import type { Arrival } from '../records/assessment';
import type { KnownOrder } from '../records/known-order';
import { isNotHere } from './evidence';
import type { RuleBook } from './rule-book';
import { happening } from './triggers';

/**
 * The arrival of a parcel under way, by tracking or by the buyer. It counts whatever `now` is. None if the buyer
 * complains that the parcel is not here.
 */
export function arrivalOf({ order, dispute }: KnownOrder, book: RuleBook): Arrival | undefined {
  const { status, entered } = order;
  if (status?.value !== 'awaitingDelivery') return undefined;
  if (isNotHere(entered.complaint?.reason)) return undefined;
  const arrived = happening('delivered', order, dispute, book);
  if (!arrived) return undefined;
  const { on, at, byBuyer } = arrived;
  return { on: at === undefined ? on : book.buyer.dayOf(at), by: byBuyer ? 'buyer' : 'tracking' };
}
