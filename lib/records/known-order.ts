import type { Dispute } from './dispute';
import type { Order } from './order';
import type { Ticks } from './ticks';

/** An order with the dispute of one of its lines: what the clocks run on. */
export interface KnownOrder {
  readonly order: Order;
  readonly dispute: Dispute | undefined;
}

/** One order with everything kept beside it. */
export interface OrderFacts extends KnownOrder {
  readonly ticks: Ticks;
}
