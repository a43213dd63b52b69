import type { Assessment } from '../records/assessment';
import type { OrderFacts } from '../records/known-order';
import type { Order } from '../records/order';
import { assess } from '../rules/assess';
import { checklistFor } from '../rules/checklist-for';
import type { ChecklistItem } from '../rules/checklists';
import type { RuleBook } from '../rules/rule-book';

/**
 * An order as it is known, with its words as they were learnt and put right by the buyer, and what is judged of it now.
 * `kept` is the order as the pages have it.
 */
export interface AssessedOrder extends OrderFacts {
  readonly kept: Order;
  readonly assessment: Assessment;
  /** What its present step asks for. */
  readonly checklist: readonly ChecklistItem[];
}

/** When an order is judged (epoch ms), and by which rules. */
export interface AssessContext {
  readonly now: number;
  readonly book: RuleBook;
}

/** Judges an order at the instant of a look. */
export function assessOrder(facts: OrderFacts, { now, book }: AssessContext): AssessedOrder {
  const assessment = assess(facts.order, facts.dispute, now, book);
  const order = book.known(facts.order);
  const checklist = checklistFor(order, assessment, now);
  return { ...facts, kept: facts.order, order, assessment, checklist };
}
