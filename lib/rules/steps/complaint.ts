import type { Step } from '../../records/assessment';
import type { Order, Reason } from '../../records/order';
import { DAY_MS } from '../../time/durations';
import { BRANCH } from '../evidence';
import { URGENT_DAYS } from '../urgency';

/**
 * What a complaint means for the parcel: the buyer has it, it will never come (or tracking says that it came, which
 * completes the order), or it may still come.
 */
export type Concern = 'inHand' | 'neverComes' | 'awaited';

/** The reasons of a parcel that no waiting brings. */
const NEVER_COMES: readonly Reason[] = ['markedDelivered', 'trackingLost', 'returnedToSender'];

/** What the buyer's complaint means for the parcel; undefined without one. */
export function concernOf({ entered: { complaint }, days }: Order): Concern | undefined {
  if (!complaint) return undefined;
  if (BRANCH[complaint.reason] === 'received') return 'inHand';
  return NEVER_COMES.includes(complaint.reason) || days.delivered ? 'neverComes' : 'awaited';
}

/**
 * The next step for a buyer with a complaint: write to the seller, gather evidence, open the dispute. In the last days
 * before `endAt` (epoch ms) it is opened at once, and after it, since an end is often an estimate, it is tried.
 * Undefined without a complaint.
 */
export function complaintStep(
  { entered: { complaint } }: Order,
  endAt: number | undefined,
  now: number,
): Step | undefined {
  if (!complaint) return undefined;
  if (endAt !== undefined && now >= endAt) return 'openNow';
  if (endAt !== undefined && isShort(endAt, now)) return 'openToday';
  if (complaint.contactedAt === undefined) return 'contactSeller';
  return complaint.evidenceAt === undefined ? 'gatherEvidence' : 'openDispute';
}

/** Whether so little time is left until an instant (epoch ms) that nothing else comes before the dispute. */
export function isShort(endAt: number, now: number): boolean {
  return endAt - now <= URGENT_DAYS * DAY_MS;
}

/** The earliest of some instants (epoch ms), if any is known. */
export function earliestOf(...instants: readonly (number | undefined)[]): number | undefined {
  const known = instants.filter((one) => one !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
