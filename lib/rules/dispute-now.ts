import { type DisputeState, disputeState } from '../records/dispute';
import type { KnownOrder } from '../records/known-order';

/**
 * The state of an order's dispute: what a page showed since the buyer's last report, else what the buyer reported. A
 * page's "finished" ends only a case that we know: another line's may still run.
 */
export function disputeNow({ order, dispute }: KnownOrder): DisputeState {
  const reported = disputeState(dispute);
  const toldAt = Math.max(0, ...(dispute?.events ?? []).map(({ enteredAt }) => enteredAt));
  const seen = (order.disputes ?? [])
    .filter(({ value, seenAt }) => value.state !== undefined && seenAt > toldAt)
    .toSorted((a, b) => b.seenAt - a.seenAt);
  const running = seen.find(({ value }) => value.state !== 'finished');
  if (running?.value.state) return running.value.state;
  return seen.length > 0 && reported !== 'none' ? 'finished' : reported;
}

/**
 * The text of a return, refund or dispute that a page has shown since the buyer's last report and that was not
 * understood.
 */
export function caseNotUnderstood({ order, dispute }: KnownOrder): string | undefined {
  if ((dispute?.events.length ?? 0) > 0) return undefined;
  return order.disputes?.find(({ value }) => value.state === undefined)?.value.text;
}
