import type { Assessment } from '../../lib/assessment';
import type { Order } from '../../lib/order';
import { assess } from '../../lib/rules/assess';
import type { Look } from './look';
import type { OrderFacts } from './popup-facts';

/**
 * An order as it is known, with its words as they were learnt and put right by the buyer, and what is judged of it now.
 * `kept` is the order as the pages have it.
 */
export interface JudgedOrder extends OrderFacts {
  readonly kept: Order;
  readonly assessment: Assessment;
}

/** Judges an order at the instant of a look. */
export function judge(facts: OrderFacts, { now, book }: Look): JudgedOrder {
  const assessment = assess(facts.order, facts.dispute, now, book);
  return { ...facts, kept: facts.order, order: book.known(facts.order), assessment };
}
