import type { Assessment } from '../records/assessment';
import type { KnownOrder } from '../records/known-order';
import type { Order } from '../records/order';
import { assess } from '../rules/assess';
import { checklistFor } from '../rules/checklist-for';
import type { ChecklistItem } from '../rules/checklists';
import type { RuleBook } from '../rules/rule-book';

/** An order with learned words and corrections applied, and its assessment. `kept` is the order as the pages have it. */
export interface AssessedOrder extends Required<KnownOrder> {
  readonly kept: Order;
  readonly assessment: Assessment;
  /** The checklist of its present step. */
  readonly checklist: readonly ChecklistItem[];
}

/** The instant (epoch ms) and the rules by which an order is assessed. */
export interface AssessContext {
  readonly now: number;
  readonly book: RuleBook;
}

/** Assesses an order at an instant. */
export function assessOrder(known: Required<KnownOrder>, { now, book }: AssessContext): AssessedOrder {
  const assessment = assess(known.order, known.dispute, now, book);
  const order = book.known(known.order);
  const checklist = checklistFor(order, assessment, now, known.dispute);
  return { ...known, kept: known.order, order, assessment, checklist };
}
