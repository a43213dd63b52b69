import type { Case } from '../case';
import type { Order } from '../order';

/** An order with the dispute of one of its lines: what the clocks run on. */
export interface Matter {
  readonly order: Order;
  readonly dispute: Case | undefined;
}
