import type { Statement } from '../../../lib/records/order';
import { day } from '../rules/orders';
import { type Happening, isCompleted, isPaid, isShipped, opensOrder, pageSays } from './life';

/** Sentences of the order's page (docs/pages.md, "An order's page"), and the beginnings that many lives share. */

/** The day from which a refund can be asked for if the parcel has not come. */
export const refundBefore = (on: string, text: string): Statement => ({
  about: 'refund.nodelivery',
  on: day(on),
  text: `Refund if no delivery before ${text}`,
});

/** The window of a return without a reason. */
export const returnWithin = (days: number): Statement => ({
  about: 'return.nofault',
  days,
  from: 'completed',
  text: `Return within ${days} days of confirming receipt`,
});

/** The window of a dispute for a fault. */
export const disputeWithin90: Statement = {
  about: 'dispute.defect',
  days: 90,
  from: 'placed',
  text: 'Dispute within 90 days after order was placed',
};

/** Ordered on 1 June; the buyer opens the order. */
export const ORDERED: readonly Happening[] = [isPaid('2026-06-01 09:00'), opensOrder('2026-06-01 09:00')];

/** … shipped on 3 June; the buyer opens the order. */
export const ON_ITS_WAY: readonly Happening[] = [
  ...ORDERED,
  isShipped('2026-06-03 09:00'),
  opensOrder('2026-06-03 09:00'),
];

/** … arrived on 20 June, with the sentences of the page of 2026; the buyer opens the order. */
export const ARRIVED: readonly Happening[] = [
  ...ON_ITS_WAY,
  isCompleted('2026-06-20 09:00'),
  pageSays('2026-06-20 09:00', returnWithin(7)),
  pageSays('2026-06-20 09:00', disputeWithin90),
  opensOrder('2026-06-20 09:00'),
];
