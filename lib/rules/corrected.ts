import { standingOf } from '../records/correction';
import { type Correction, type Fact, ORDER_DAYS, type Order } from '../records/order';

/**
 * Makes a function that applies the buyer's corrections to an order. A corrected fact has the buyer as its source, and
 * its reading problems are gone. The order itself keeps what the pages say. Results are cached by the order, so that
 * the clocks cached by the result are found again.
 */
export function corrector(): (order: Order) => Order {
  const before = new WeakMap<Order, Order>();
  return (order) => {
    if (!order.entered.corrections) return order;
    const known = before.get(order) ?? corrected(order);
    before.set(order, known);
    return known;
  };
}

function corrected(order: Order): Order {
  const { corrections = {} } = order.entered;
  const status = standingOf(order, 'status') === 'counts' ? corrections.status : undefined;
  const days = ORDER_DAYS.flatMap((day) => {
    const correction = standingOf(order, day) === 'counts' ? corrections[day] : undefined;
    return correction ? [[day, byBuyer(correction)] as const] : [];
  });
  if (!status && days.length === 0) return order;
  const settled = new Set(days.map(([day]) => day));
  return {
    ...order,
    ...(status ? { status: byBuyer(status) } : {}),
    days: { ...order.days, ...Object.fromEntries(days) },
    problems: order.problems.filter(({ value }) => {
      if (value.kind === 'unknownDate') return !settled.has(value.day);
      return !status || (value.kind !== 'unknownStatus' && value.kind !== 'unsureStatus');
    }),
  };
}

function byBuyer<T>({ value, enteredAt }: Correction<T>): Fact<T> {
  return { value, source: 'buyer', seenAt: enteredAt };
}
