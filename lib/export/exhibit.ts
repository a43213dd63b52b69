import type { Assessment } from '../records/assessment';
import type { Dispute } from '../records/dispute';
import type { FoundFile } from '../records/evidence-file';
import type { Order } from '../records/order';
import type { OrderChange } from '../records/order-change';
import type { OrderNote } from '../records/order-note';
import type { Ticks } from '../records/ticks';

/** What a case file is made of: everything that is kept of an order, and the judgement on it. */
export interface CaseFacts {
  /** The order as it is known: with what the buyer put right. */
  readonly order: Order;
  /** The order as the pages have it. */
  readonly kept: Order;
  readonly dispute: Dispute | undefined;
  readonly ticks: Ticks;
  readonly notes: readonly OrderNote[];
  readonly files: readonly FoundFile[];
  /** What changed on the pages of this order. */
  readonly news: readonly OrderChange[];
  readonly assessment: Assessment;
}

/** A file with the number by which the case file speaks of it. */
export interface Exhibit {
  readonly number: number;
  readonly file: FoundFile;
}
