import type { Assessment } from '../../lib/assessment';
import type { Order } from '../../lib/order';
import { assess } from '../../lib/rules/assess';
import { checklistFor } from '../../lib/rules/checklist-for';
import type { ChecklistItem } from '../../lib/rules/checklists';
import type { Look } from './look';
import type { OrderFacts } from './popup-facts';

/**
 * An order as it is known, with its words as they were learnt and put right by the buyer, and what is judged of it now.
 * `kept` is the order as the pages have it.
 */
export interface JudgedOrder extends OrderFacts {
  readonly kept: Order;
  readonly assessment: Assessment;
  /** What its present step asks for. */
  readonly checklist: readonly ChecklistItem[];
}

/** Judges an order at the instant of a look. */
export function judge(facts: OrderFacts, { now, book }: Pick<Look, 'now' | 'book'>): JudgedOrder {
  const assessment = assess(facts.order, facts.dispute, now, book);
  const order = book.known(facts.order);
  const checklist = checklistFor(order, assessment, now);
  return { ...facts, kept: facts.order, order, assessment, checklist };
}
