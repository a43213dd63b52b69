import { addDays } from './dates';
import type { Day, DemoOrder } from './order';

/** The life of an order: its status and its days. */
export type Life = Pick<
  DemoOrder,
  'status' | 'placed' | 'paid' | 'shipped' | 'delivered' | 'completed' | 'promise'
>;

/** As in the one captured promise (2026-08): estimated delivery 19 days after the order, refund 32 days after that. */
const ORDER_TO_ESTIMATE = 19;
const ESTIMATE_TO_REFUND = 32;

export function unpaid(today: Day, placedAgo: number): Life {
  return { status: 'toPay', placed: addDays(today, -placedAgo) };
}

export function processing(today: Day, placedAgo: number): Life {
  const placed = addDays(today, -placedAgo);
  return { status: 'processing', placed, paid: placed };
}

/** An order under way without a promise. */
export function underWay(today: Day, placedAgo: number, shippedAgo: number): Life {
  return {
    ...processing(today, placedAgo),
    status: 'awaitingDelivery',
    shipped: addDays(today, -shippedAgo),
  };
}

/** An order under way whose refund day is `refundIn` days ahead, or past if negative. */
export function promised(today: Day, refundIn: number): Life {
  const refundFrom = addDays(today, refundIn);
  const estimated = addDays(refundFrom, -ESTIMATE_TO_REFUND);
  const placedAgo = ESTIMATE_TO_REFUND + ORDER_TO_ESTIMATE - refundIn;
  return {
    ...underWay(today, placedAgo, placedAgo - 1),
    promise: { estimated, refundFrom, coupon: '€1', couponInFull: '€1.00' },
  };
}

/** A completed order. The one that was captured was completed on the day of delivery. */
export function completed(today: Day, placedAgo: number, completedAgo: number): Life {
  const shippedAgo = Math.max(placedAgo - 2, completedAgo);
  const on = addDays(today, -completedAgo);
  return { ...underWay(today, placedAgo, shippedAgo), status: 'completed', delivered: on, completed: on };
}

/** A completed order that had the delivery promise, which its page still shows (captured 2026-08). */
export function completedPromised(today: Day, placedAgo: number, completedAgo: number): Life {
  const { promise } = promised(today, ESTIMATE_TO_REFUND + ORDER_TO_ESTIMATE - placedAgo);
  return { ...completed(today, placedAgo, completedAgo), ...(promise ? { promise } : {}) };
}

export function ended(today: Day, placedAgo: number, status: 'canceled' | 'closed' | 'expired'): Life {
  return { status, placed: addDays(today, -placedAgo) };
}
