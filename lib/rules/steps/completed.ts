import type { Order } from '../../order';
import { LATEST_COMPLETION_DAYS } from '../catalogue';
import type { RuleBook } from '../rule-book';
import { complaintStep } from './complaint';
import { type Finding, notKnown, overHere, type Situation } from './finding';

/** The step of an order that is completed: test it, complain while a window is open. */
export function findCompleted(situation: Situation): Finding {
  const { order, deadlines, now, book } = situation;
  const windows = deadlines.filter(({ clock }) => clock === 'return.nofault' || clock === 'dispute.defect');
  if (windows.some(({ latest }) => now < latest.at)) {
    const step = complaintStep(order);
    const about = step
      ? (['dispute.defect', 'return.nofault'] as const)
      : (['return.nofault', 'dispute.defect'] as const);
    return { verdict: 'open', step: step ?? 'checkItem', turn: step ? 'buyer' : 'nobody', about };
  }
  const goneAt = lastWindowEndsAt(order, book);
  if (windows.length > 0 || (goneAt !== undefined && now >= goneAt)) return overHere(situation);
  const finding = notKnown(order.days.placed ? 'orderPage' : 'placedDay');
  return goneAt === undefined ? finding : { ...finding, changesAt: goneAt };
}

/** When even the latest thinkable completion leaves no window open (epoch ms): an old order needs no visit to its page. */
function lastWindowEndsAt(order: Order, book: RuleBook): number | undefined {
  const placed = order.days.placed?.value;
  if (!placed) return undefined;
  const days = book
    .rowsFor(order, 'none')
    .filter(({ kind }) => kind === 'closes')
    .flatMap(({ latest }) => latest)
    .flatMap((span) =>
      span.after === 'completed' && 'days' in span && span.days !== undefined ? [span.days] : [],
    );
  const last = book.addDays(placed, LATEST_COMPLETION_DAYS + Math.max(0, ...days));
  return book.dayMoment(last, 'opens', 'pacific').at;
}
