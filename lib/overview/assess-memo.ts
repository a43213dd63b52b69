import type { KnownOrder } from '../records/known-order';
import type { Order } from '../records/order';
import type { RuleBook } from '../rules/rule-book';
import { type AssessContext, type AssessedOrder, assessOrder } from './assessed-order';

/** Assesses orders and caches the assessments: see `assessMemo`. */
export type AssessMemo = (known: Required<KnownOrder>, context: AssessContext) => AssessedOrder;

interface Memo extends Omit<Required<KnownOrder>, 'order'> {
  readonly book: RuleBook;
  /** The interval (epoch ms) in which the assessment holds. */
  readonly from: number;
  readonly to: number;
  readonly assessed: AssessedOrder;
}

/** Makes a function that assesses an order again only if its facts have changed or its assessment has expired. */
export function assessMemo(): AssessMemo {
  const memos = new WeakMap<Order, Memo>();

  return (known, context) => {
    const { order, dispute, ticks } = known;
    const { now, book } = context;
    const before = memos.get(order);
    const same = before?.book === book && before.dispute === dispute && before.ticks === ticks;
    if (before && same && before.from <= now && now < before.to) return before.assessed;
    const assessed = assessOrder(known, context);
    const to = assessed.assessment.nextChangeAt ?? Number.POSITIVE_INFINITY;
    memos.set(order, { dispute, ticks, book, from: now, to, assessed });
    return assessed;
  };
}
