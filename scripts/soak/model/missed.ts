import { quietAround } from '../../../lib/reminders/quiet-hours';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/time/durations';
import { bookOf, type Call, type Ending, endingsOf, type Known, nearness, partsOf } from './calls';
import type { MachineState } from './machine-state';

/** How late a reminder may be on a computer that is awake (ms): an alarm's lateness, one retry and its lateness. */
export const GRACE = 4 * MINUTE_MS;

/** In the last hour before the end neither quiet hours nor a snooze hold a reminder back. */
export const LAST_CALL = HOUR_MS;

interface Heard {
  readonly name: string;
  readonly lead: string;
  readonly at: number;
  readonly setBacks: number;
}

/** Every reminder that should have been shown by now and was not. */
export function missed(state: MachineState, known: Known): readonly string[] {
  const since = state.now - GRACE;
  if (state.troubleUntil > since) return [];
  const heard: readonly Heard[] = state.shown.flatMap(({ rows, at, setBacks }) =>
    rows.map((row) => ({ ...partsOf(row), at, setBacks })),
  );
  return endingsOf(state, known)
    .filter((ending) => !isHeldBack(ending, since, state, known))
    .flatMap(({ name, calls }) => {
      const own = heard.filter((one) => one.name === name);
      return calls
        .filter(({ from, to }) => from <= since && state.now < to)
        .filter((call) => !own.some((one) => makesUpFor(one, call, state, known)))
        .map(({ lead }) => `${name}:${lead} was due, and nothing was shown`);
    });
}

/** Whether quiet hours or a snooze hold back the reminders of a right, now or a moment ago. */
function isHeldBack(
  { end, options }: Ending,
  since: number,
  { now, zone }: MachineState,
  { settings: { quietHours } }: Known,
): boolean {
  const isQuiet = (at: number) => quietHours && quietAround(at, quietHours, bookOf(zone).buyer) !== undefined;
  const isLastCall = end - LAST_CALL <= since && since < end;
  return !isLastCall && (isQuiet(now) || isQuiet(since) || (options.snoozedUntil ?? 0) > since);
}

/**
 * Whether a notification counts for a reminder. It does if it came as near to the end. One shown while the clock was
 * ahead counts for the same reminder only, and for earlier ones once their time has come again or if they were over
 * when the clock was set back. A reminder in quiet hours may be shown before they begin, together with a snooze. After
 * a journey a reminder's time is that of the zone where it comes first.
 */
function makesUpFor(one: Heard, { lead, from }: Call, state: MachineState, known: Known): boolean {
  const earlier = state.hasTravelled ? DAY_MS : 0;
  if (one.lead === 'again') {
    const { quietHours } = known.settings;
    const quiet = quietHours && quietAround(from, quietHours, bookOf(state.zone).buyer);
    return one.at >= (quiet?.from ?? from) - earlier;
  }
  if (one.lead === lead) return true;
  const ahead = nearness(lead) - nearness(one.lead);
  const inOurTime =
    one.setBacks === state.setBacks || from <= state.setBackTo || from + ahead - earlier <= state.now;
  return inOurTime && ahead >= 0;
}
