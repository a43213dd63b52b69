import type { OrderFacts } from '../records/known-order';
import type { Order } from '../records/order';
import type { RuleBook } from '../rules/rule-book';
import { type AssessContext, type AssessedOrder, assessOrder } from './assessed-order';

/** Judges orders and caches the judgements: see `assessMemo`. */
export type AssessMemo = (facts: OrderFacts, context: AssessContext) => AssessedOrder;

interface Known {
  readonly facts: Omit<OrderFacts, 'order'>;
  readonly book: RuleBook;
  /** The interval (epoch ms) in which the judgement holds. */
  readonly from: number;
  readonly to: number;
  readonly assessed: AssessedOrder;
}

/** Makes a function that judges an order again only if its facts have changed or its judgement has expired. */
export function assessMemo(): AssessMemo {
  const known = new WeakMap<Order, Known>();

  return (facts, context) => {
    const { order, dispute, ticks } = facts;
    const { now, book } = context;
    const before = known.get(order);
    const same = before?.book === book && before.facts.dispute === dispute && before.facts.ticks === ticks;
    if (before && same && before.from <= now && now < before.to) return before.assessed;
    const assessed = assessOrder(facts, context);
    const to = assessed.assessment.nextChangeAt ?? Number.POSITIVE_INFINITY;
    known.set(order, { facts: { dispute, ticks }, book, from: now, to, assessed });
    return assessed;
  };
}
