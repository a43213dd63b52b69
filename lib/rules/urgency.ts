import type { Deadline, Turn, Urgency } from '../records/assessment';
import { isShownReached, shownMoment } from '../records/assessment';
import { LESSER_CLOCKS } from '../records/clock';
import { DAY_MS } from '../time/durations';

/** How many days before its end a right that closes becomes urgent, and how many before it is soon. */
export const URGENT_DAYS = 3;
export const SOON_DAYS = 14;

/** What presses more stands before what presses less. */
export const PRESSING: readonly Urgency[] = ['urgent', 'soon', 'unknown', 'calm', 'over'];

/**
 * How urgent a deadline is. The buyer's own turn is always urgent. A window that may have ended is not urgent without a
 * complaint, and a mere convenience is never more than soon. `now` is epoch ms.
 */
export function urgencyOf(next: Deadline | undefined, turn: Turn, now: number): Urgency {
  if (turn === 'buyer') return 'urgent';
  if (!next) return 'calm';
  if (next.kind === 'theirs') return now > next.latest.at ? 'soon' : 'calm';
  if (next.kind !== 'closes') return 'calm';
  const left = shownMoment(next).at - now;
  if (left <= 0) return 'calm'; // it may have ended, and was urgent while the buyer could still act
  if (left <= URGENT_DAYS * DAY_MS) return LESSER_CLOCKS.includes(next.clock) ? 'soon' : 'urgent';
  return left <= SOON_DAYS * DAY_MS ? 'soon' : 'calm';
}

/** Future deadlines by time, then past ones, newest first. */
export function byUrgency(deadlines: readonly Deadline[], now: number): readonly Deadline[] {
  return deadlines.toSorted((a, b) => {
    const [goneA, goneB] = [isShownReached(a, now), isShownReached(b, now)];
    if (goneA !== goneB) return goneA ? 1 : -1;
    const later = shownMoment(a).at - shownMoment(b).at;
    return goneA ? -later : later;
  });
}
