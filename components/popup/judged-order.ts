import type { Assessment } from '../../lib/assessment';
import { assess } from '../../lib/rules/assess';
import type { Look } from './look';
import type { OrderFacts } from './popup-facts';

/** An order, with its words as they were learnt, and what is judged of it now. */
export interface JudgedOrder extends OrderFacts {
  readonly assessment: Assessment;
}

/** Judges an order at the instant of a look. */
export function judge(facts: OrderFacts, { now, book }: Look): JudgedOrder {
  const assessment = assess(facts.order, facts.dispute, now, book);
  return { ...facts, order: book.learnt(facts.order), assessment };
}
