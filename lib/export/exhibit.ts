import type { Assessment } from '../records/assessment';
import { type FoundFile, previewOf } from '../records/evidence-file';
import type { KnownOrder } from '../records/known-order';
import type { Order } from '../records/order';
import type { OrderChange } from '../records/order-change';
import type { OrderNote } from '../records/order-note';

/** What a case file is made of: everything stored about an order, and its assessment. */
export interface CaseFacts extends Required<KnownOrder> {
  /** With the buyer's corrections applied. */
  readonly order: Order;
  /** The order as the pages have it. */
  readonly kept: Order;
  readonly notes: readonly OrderNote[];
  readonly files: readonly FoundFile[];
  /** What changed on the pages of this order. */
  readonly changes: readonly OrderChange[];
  readonly assessment: Assessment;
}

/** A file with its exhibit number. */
export interface Exhibit {
  readonly number: number;
  readonly file: FoundFile;
}

/** The ids of the files that are pictures. */
export function picturesOf(exhibits: readonly Exhibit[]): readonly string[] {
  return exhibits.flatMap(({ file }) => (previewOf(file) === 'picture' ? [file.id] : []));
}
