import type { Order } from '../../lib/order';
import type { RuleBook } from '../../lib/rules/rule-book';
import { type JudgedOrder, judge } from './judged-order';
import type { Look } from './look';
import type { OrderFacts } from './popup-facts';

/** Judges orders, and knows what it judged: see `judging`. */
export type Judging = (facts: OrderFacts, look: Pick<Look, 'now' | 'book'>) => JudgedOrder;

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
