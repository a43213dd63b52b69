import type { AssessMemo } from '../../lib/overview/assess-memo';
import { momentAhead } from '../../lib/records/assessment';
import { leftChangesAt } from '../../lib/wording/format';
import type { RenderContext } from '../order/render-context';
import type { PopupFacts } from './facts/popup-facts';

/** The next instant (epoch ms) at which anything in the popup changes by itself: midnight at the latest. */
export function changesAt(facts: PopupFacts, context: RenderContext, assessOne: AssessMemo): number {
  const { now, book } = context;
  const midnight = book.buyer.startOf(book.addDays(book.buyer.dayOf(now), 1));
  if (facts.state !== 'read') return midnight;
  const assessments = facts.orders.map((order) => assessOne(order, context).assessment);
  let first = midnight;
  const consider = (at: number) => {
    if (at > now && at < first) first = at;
  };
  for (const { dueAt } of facts.reminders) consider(dueAt);
  for (const { nextChangeAt, deadlines } of assessments) {
    if (nextChangeAt !== undefined) consider(nextChangeAt);
    for (const deadline of deadlines) consider(leftChangesAt(momentAhead(deadline, now).at, now));
  }
  return first;
}
