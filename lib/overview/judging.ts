import type { OrderFacts } from '../records/known-order';
import type { Order } from '../records/order';
import type { RuleBook } from '../rules/rule-book';
import { type JudgeContext, type JudgedOrder, judge } from './judged-order';

/** Judges orders, and knows what it judged: see `judging`. */
export type Judging = (facts: OrderFacts, look: JudgeContext) => JudgedOrder;

interface Known {
  readonly facts: Omit<OrderFacts, 'order'>;
  readonly book: RuleBook;
  /** From when to when (epoch ms) the judgement holds. */
  readonly from: number;
  readonly to: number;
  readonly judged: JudgedOrder;
}

/** Makes a judging that judges an order again only where something of it is new, or its time has come. */
export function judging(): Judging {
  const known = new WeakMap<Order, Known>();

  return (facts, look) => {
    const { order, dispute, ticks } = facts;
    const { now, book } = look;
    const before = known.get(order);
    const same = before?.book === book && before.facts.dispute === dispute && before.facts.ticks === ticks;
    if (before && same && before.from <= now && now < before.to) return before.judged;
    const judged = judge(facts, look);
    const to = judged.assessment.nextChangeAt ?? Number.POSITIVE_INFINITY;
    known.set(order, { facts: { dispute, ticks }, book, from: now, to, judged });
    return judged;
  };
}
