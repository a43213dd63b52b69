import { quietAround } from '../../../lib/reminders/quiet-hours';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/time/durations';
import {
  bookOf,
  type Call,
  type Ending,
  endingsOf,
  isOneEnd,
  type Known,
  type Name,
  nearness,
  partsOf,
} from './calls';
import type { MachineState } from './machine-state';

/** How late a reminder may be on a computer that is awake (ms): an alarm's lateness, one retry and its lateness. */
export const GRACE = 4 * MINUTE_MS;

/** In the last hour before the end neither quiet hours nor a snooze hold a reminder back. */
export const LAST_CALL = HOUR_MS;

/** However long a computer is on in quiet hours only, they hold nothing back for longer (ms). */
export const LONGEST_WAIT = DAY_MS;

interface Heard extends Name {
  readonly lead: string;
  readonly shownAt: number;
  readonly setBacks: number;
}

/** Every reminder that should have been shown by now and was not. */
export function missed(state: MachineState, known: Known): readonly string[] {
  const since = state.now - GRACE;
  if (state.troubleUntil > since) return [];
  const heard: readonly Heard[] = state.shown.flatMap(({ rows, at, setBacks }) =>
    rows.map((row) => ({ ...partsOf(row), shownAt: at, setBacks })),
  );
  return endingsOf(state, known).flatMap((ending) => {
    const { name, calls } = ending;
    const own = heard.filter((one) => isOneEnd(one, name));
    return calls
      .filter(({ from, to }) => from <= since && state.now < to)
      .filter((call) => !isHeldBack(ending, call, since, state, known))
      .filter((call) => !own.some((one) => makesUpFor(one, call, state, known)))
      .map(({ lead }) => `${Object.values(name).join(' ')} ${lead} was due, and nothing was shown`);
  });
}

/** Whether quiet hours or a snooze hold back a reminder of a right, now or a moment ago. */
function isHeldBack(
  { end, options }: Ending,
  { from }: Call,
  since: number,
  { now, zone }: MachineState,
  { settings: { quietHours } }: Known,
): boolean {
  const isQuiet = (at: number) => quietHours && quietAround(at, quietHours, bookOf(zone).buyer) !== undefined;
  const isLastCall = end - LAST_CALL <= since && since < end;
  const { snoozedUntil = 0 } = options;
  const mayWait = since < Math.max(from, snoozedUntil) + LONGEST_WAIT;
  return !isLastCall && ((mayWait && (isQuiet(now) || isQuiet(since))) || snoozedUntil > since);
}

/**
 * Whether a notification counts for a reminder. It does if it came as near to the end. One shown while the clock was
 * ahead counts for the same reminder only, and for earlier ones once their time has come again, or that of the showing,
 * which quiet hours may have brought forward, or if they were over when the clock was set back. A reminder in quiet
 * hours may be shown before they begin, together with a snooze. After a journey a reminder's time is that of the zone
 * where it comes first.
 */
function makesUpFor(one: Heard, { lead, from }: Call, state: MachineState, known: Known): boolean {
  const earlier = state.hasTravelled ? DAY_MS : 0;
  if (one.lead === 'again') {
    const { quietHours } = known.settings;
    const quiet = quietHours && quietAround(from, quietHours, bookOf(state.zone).buyer);
    return one.shownAt >= (quiet?.from ?? from) - earlier;
  }
  if (one.lead === lead) return true;
  const ahead = nearness(lead) - nearness(one.lead);
  const inOurTime =
    one.setBacks === state.setBacks ||
    from <= state.setBackTo ||
    Math.min(from + ahead - earlier, one.shownAt) <= state.now;
  return inOurTime && ahead >= 0;
}
