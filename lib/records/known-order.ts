import type { Dispute } from './dispute';
import type { Order } from './order';
import type { Ticks } from './ticks';

/** An order with the dispute of its lines: what the clocks run on. */
export interface KnownOrder {
  readonly order: Order;
  readonly dispute: Dispute | undefined;
  /** Read only where the checklist is shown: `Required<KnownOrder>`. */
  readonly ticks?: Ticks;
}
