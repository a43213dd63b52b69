import type { ClockId } from '../../records/clock';
import type { CalendarDate } from '../../time/calendar-date';
import { LATEST_COMPLETION_DAYS } from '../catalogue';
import type { RuleBook } from '../rule-book';
import { complaintStep } from './complaint';
import { type Finding, notKnown, overHere, type StepInput } from './finding';

/** The step of a completed order: test it, complain while a window is open. */
export function findCompleted(input: StepInput): Finding {
  const { order, deadlines, now, book } = input;
  const windows = deadlines.filter(({ clock }) => clock === 'return.nofault' || clock === 'dispute.defect');
  if (windows.some(({ latest }) => now < latest.at)) {
    const step = complaintStep(order);
    const about: readonly ClockId[] = step ? ['dispute.defect'] : ['return.nofault', 'dispute.defect'];
    return { verdict: 'open', step: step ?? 'checkItem', turn: step ? 'buyer' : 'nobody', about };
  }
  if (windows.length > 0) return overHere(input);
  const placed = order.days.placed?.value;
  if (!placed) return notKnown('placedDay');
  const goneAt = lastWindowEndsAt(placed, book);
  return now >= goneAt ? overHere(input) : { ...notKnown('orderPage'), changesAt: goneAt };
}

/**
 * When every window is closed even if the order was completed as late as possible (epoch ms): then its page need not be
 * opened.
 */
function lastWindowEndsAt(placed: CalendarDate, book: RuleBook): number {
  const last = book.addDays(placed, LATEST_COMPLETION_DAYS + book.longestWindowDays);
  return book.dayMoment(last, 'opens', 'pacific').at;
}
