import { useMemo } from 'preact/hooks';
import type { Order } from '../../lib/order';
import { type JudgedOrder, judge } from './judged-order';
import type { Look } from './look';
import type { OrderFacts } from './popup-facts';

/** Orders judged at a look; of the same look only those are judged again of which something is new. */
export function useJudged(orders: readonly OrderFacts[], look: Look): readonly JudgedOrder[] {
  const known = useMemo(() => new WeakMap<Order, JudgedOrder>(), [look]);
  return useMemo(
    () =>
      orders.map((facts) => {
        const before = known.get(facts.order);
        if (before && before.dispute === facts.dispute && before.ticks === facts.ticks) return before;
        const judged = judge(facts, look);
        known.set(facts.order, judged);
        return judged;
      }),
    [orders, known],
  );
}
