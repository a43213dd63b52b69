import type { ClockId } from '../../records/clock';
import type { CalendarDate } from '../../time/calendar-date';
import { LATEST_COMPLETION_DAYS } from '../catalogue';
import type { RuleBook } from '../rule-book';
import { overHere } from './beyond';
import { type Concern, complaintStep, concernOf } from './complaint';
import { ALL_IS_WELL, clockOf, type Finding, notKnown, notShown, type StepInput } from './finding';
import { wasReadAs } from './reading';

/** The windows that close after completion: of what came, and for a buyer to whom nothing came. */
const CAME: readonly ClockId[] = ['return.nofault', 'dispute.defect'];
const NEVER_CAME: readonly ClockId[] = ['dispute.notreceived', 'dispute.defect'];

/** The step of a completed order: test it, complain while a window is open. */
export function findCompleted(input: StepInput): Finding {
  const { order, deadlines, now } = input;
  const concern = concernOf(order);
  if (!concern && order.entered.wellAt !== undefined) return ALL_IS_WELL;
  const never = concern !== undefined && concern !== 'inHand';
  const windows = deadlines.filter(({ clock }) => (never ? NEVER_CAME : CAME).includes(clock));
  if (windows.some(({ latest }) => now < latest.at)) {
    return concern
      ? findComplaint(input, concern)
      : { verdict: 'open', step: 'checkItem', turn: 'nobody', about: CAME };
  }
  return windows.length > 0 ? overHere(input) : findWithoutWindows(input);
}

/**
 * A complaint while a window is open. If nothing came, the page's window for a fault is no date to count on: the claim
 * for a parcel that did not come may end before.
 */
function findComplaint(input: StepInput, concern: Concern): Finding {
  const { order, now } = input;
  const [clock, aside]: readonly [ClockId, readonly ClockId[]] =
    concern === 'inHand' ? ['dispute.defect', []] : ['dispute.notreceived', ['dispute.defect']];
  const end = clockOf(input, clock);
  const step = complaintStep(order, end?.earliest.at, now) ?? 'openDispute';
  const about = end && now < end.latest.at ? [clock] : [];
  return { verdict: 'open', step, turn: 'buyer', about, aside };
}

/**
 * No window is known: the page must be opened, once. Nothing can be done any more when every window is closed even if
 * the order was completed as late as possible.
 */
function findWithoutWindows(input: StepInput): Finding {
  const { order, now, book } = input;
  const placed = order.days.placed?.value;
  const goneAt = placed && lastWindowEndsAt(placed, book);
  if (goneAt !== undefined && now >= goneAt) return overHere(input);
  const changesAt = goneAt === undefined ? {} : { changesAt: goneAt };
  const isRead = wasReadAs(order, 'completed');
  const missing = placed ? 'orderPage' : 'placedDay';
  const step = complaintStep(order, undefined, now);
  if (step) {
    return {
      ...{ verdict: 'open', step, turn: 'buyer', about: [] },
      ...{ missing: isRead ? [] : [missing], ...changesAt },
    };
  }
  return { ...(isRead ? notShown('window', 'checkItem', 'unknown') : notKnown(missing)), ...changesAt };
}

/**
 * When every window is closed even if the order was completed as late as possible (epoch ms): then its page need not be
 * opened.
 */
function lastWindowEndsAt(placed: CalendarDate, book: RuleBook): number {
  const last = book.addDays(placed, LATEST_COMPLETION_DAYS + book.longestWindowDays);
  return book.dayMoment(last, 'opens', 'pacific').at;
}
