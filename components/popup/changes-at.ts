import { leftChangesAt } from '../../lib/i18n/format';
import { judge } from './judged-order';
import type { Look } from './look';
import { momentAhead } from './moment-ahead';
import type { PopupFacts } from './popup-facts';

/** The next instant (epoch ms) at which the popup shows anything else by itself: midnight at the latest. */
export function changesAt(facts: PopupFacts, look: Look): number {
  const { now, book } = look;
  const midnight = book.buyer.startOf(book.addDays(book.buyer.dayOf(now), 1));
  if (facts.state !== 'read') return midnight;
  const judgements = facts.orders.map((order) => judge(order, look).assessment);
  const instants = [
    ...facts.reminders.map(({ dueAt }) => dueAt),
    ...judgements.flatMap(({ nextChangeAt }) => nextChangeAt ?? []),
    ...judgements.flatMap(({ deadlines }) =>
      deadlines.map((deadline) => leftChangesAt(momentAhead(deadline, now).at, now)),
    ),
  ];
  return instants.filter((at) => at > now).reduce((first, at) => Math.min(first, at), midnight);
}
