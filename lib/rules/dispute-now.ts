import { type DisputeState, disputeState } from '../records/dispute';
import type { KnownOrder } from '../records/known-order';
import type { SeenDispute, SeenDisputeState } from '../records/seen-dispute';

/** Where a case ended against the buyer: that its page calls it done says nothing new. */
const AGAINST_BUYER: readonly DisputeState[] = ['rejected', 'appeal', 'lost'];

/**
 * The state of an order's dispute: what a page showed since the buyer's last report, else what the buyer reported. A
 * page's "finished" ends only a case that we know, and not the buyer's way on after a decision for the seller: another
 * line's may still run.
 */
export function disputeNow({ order, dispute }: KnownOrder): DisputeState {
  const reported = disputeState(dispute);
  const toldAt = Math.max(0, ...(dispute?.events ?? []).map(({ enteredAt }) => enteredAt));
  const seen = (order.disputes ?? [])
    .filter(({ value, seenAt }) => isUnderstood(value) && seenAt > toldAt)
    .toSorted((a, b) => b.seenAt - a.seenAt);
  const running = seen.find(({ value }) => value.state !== 'finished');
  if (running?.value.state) return running.value.state;
  const ends = reported !== 'none' && !AGAINST_BUYER.includes(reported);
  return seen.length > 0 && ends ? 'finished' : reported;
}

/** Whether a page has surely shown this state since an instant (epoch ms). */
export function isShownSince({ order }: KnownOrder, state: SeenDisputeState, since: number): boolean {
  return (
    order.disputes?.some(({ value, seenAt }) => value.state === state && !value.unsure && seenAt >= since) ??
    false
  );
}

/** Whether a page shows a return, refund or dispute that was not understood for sure, and the buyer reported nothing. */
export function hasCaseNotUnderstood({ order, dispute }: KnownOrder): boolean {
  if ((dispute?.events.length ?? 0) > 0) return false;
  return order.disputes?.some(({ value }) => !isUnderstood(value)) ?? false;
}

/** Whether it is known for sure in which state a case is that a page shows. */
export function isUnderstood({ state, unsure }: SeenDispute): boolean {
  return state !== undefined && !unsure;
}
