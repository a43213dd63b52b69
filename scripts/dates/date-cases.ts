import { calendarDate } from '../../lib/time/calendar-date';
import { addDays } from '../../lib/time/days';
import { DAY_MS, HOUR_MS } from '../../lib/time/durations';
import type { Zone } from '../../lib/time/zone';
import type { Oracle } from './oracle';

/** The lengths of time that rules count, in days. */
export const LENGTHS = [1, 5, 7, 10, 15, 75, 90] as const;

/** One sum of days: a start on the wall, and how many days it is from there. */
export interface DateCase {
  readonly day: string;
  readonly time: string;
  readonly days: number;
}

/**
 * Sums that come near a change of the clocks: they begin or end on each day from two before to two after it, at every
 * time of day at which something may go wrong, skipped and repeated ones included.
 */
export function* casesAround(change: number, { read }: Oracle): Generator<DateCase> {
  const day = read(change).day;
  const times = timesAround(change, read);
  for (let near = -2; near <= 2; near += 1) {
    for (const days of LENGTHS) {
      for (const time of times) {
        yield { day: dayAfter(day, near), time, days };
        yield { day: dayAfter(day, near - days), time, days };
      }
    }
  }
}

/** The times on both sides of a change, between them, and those of any other day. */
function timesAround(change: number, read: Oracle['read']): readonly string[] {
  const times = [-HOUR_MS, -HOUR_MS / 2, -1_000, 0, HOUR_MS / 2, HOUR_MS].map((ms) => read(change + ms).time);
  const [before, after] = [read(change - 1_000), read(change)].map(({ day, time }) =>
    Date.parse(`${day}T${time}Z`),
  );
  const between = new Date(((before ?? 0) + (after ?? 0) + 1_000) / 2).toISOString().slice(11, 19);
  return [...new Set([...times, between, '00:00:00', '12:00:00', '23:59:59'])];
}

/** The day a number of days after another, counted in UTC, where all days have the same length. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The results of one sum by the zone and by the oracle if they differ; else undefined. */
export function mismatch({ day, time, days }: DateCase, zone: Zone, by: Oracle): string | undefined {
  const start = by.instantOf(day, time);
  const shown = by.read(start);
  const target = dayAfter(shown.day, days);
  const from = dayOf(shown.day);
  const end = addDays(from, days);
  const found = [zone.dayOf(start), end, zone.startOf(end), zone.sameTimeOn(start, end)].join(' ');
  const expected = [shown.day, target, by.startOf(target), by.instantOf(target, shown.time)].join(' ');
  return found === expected ? undefined : `${day} ${time} + ${days} days: ${found}, not ${expected}`;
}

function dayOf(text: string) {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const day = calendarDate(year, month, date);
  if (!day) throw new RangeError(`${text} is no day`);
  return day;
}
