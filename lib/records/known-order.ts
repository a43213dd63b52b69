import type { Case } from './dispute';
import type { Order } from './order';
import type { Ticks } from './ticks';

/** An order with the dispute of one of its lines: what the clocks run on. */
export interface Matter {
  readonly order: Order;
  readonly dispute: Case | undefined;
}

/** One order with everything kept beside it. */
export interface OrderFacts extends Matter {
  readonly ticks: Ticks;
}
