import type { KnownOrder } from '../records/known-order';
import { LATEST_PAYMENT_DAYS, RECEIPT_BEFORE_COMPLETION_DAYS } from './catalogue/bounds';
import type { Trigger } from './rule';
import type { RuleBook } from './rule-book';
import { type Happening, happening } from './triggers';

/** The edges of a clock. */
export type Edge = 'earliest' | 'nominal' | 'latest';

/** The event that an edge counts from. `assumed`: nobody says when it was, and a day around it stands in. */
export interface Since extends Happening {
  readonly assumed?: true;
}

/**
 * When an event happened, as one edge of a clock counts from it; undefined if not known. Where nobody says when an order
 * was paid or received, a day stands in that cannot be later for the earliest edge, nor earlier for the latest.
 */
export function since(edge: Edge, trigger: Trigger, known: KnownOrder, book: RuleBook): Since | undefined {
  const { order, dispute } = known;
  switch (trigger) {
    case 'paid':
      return happening(trigger, order, dispute, book) ?? paymentAround(edge, known, book);
    case 'received':
      return happening('delivered', order, dispute, book) ?? receiptAround(edge, known, book);
    default:
      return happening(trigger, order, dispute, book);
  }
}

/** An order is paid on the day it is placed or soon after. One that is still to be paid is not paid. */
function paymentAround(edge: Edge, { order, dispute }: KnownOrder, book: RuleBook): Since | undefined {
  const placed = order.status?.value === 'toPay' ? undefined : happening('placed', order, dispute, book);
  if (!placed) return undefined;
  const on = edge === 'latest' ? book.addDays(placed.on, LATEST_PAYMENT_DAYS) : placed.on;
  return { ...placed, on, assumed: true };
}

/** An order is completed on the day of receipt or some days after. */
function receiptAround(edge: Edge, { order, dispute }: KnownOrder, book: RuleBook): Since | undefined {
  const completed = happening('completed', order, dispute, book);
  if (!completed) return undefined;
  const on = edge === 'earliest' ? book.addDays(completed.on, -RECEIPT_BEFORE_COMPLETION_DAYS) : completed.on;
  return { ...completed, on, assumed: true };
}
