import { type CalendarDate, calendarDate, utcMidnight } from './calendar-date';
import { DAY_MS, MINUTE_MS } from './durations';

/** A time zone: converts instants (epoch ms) to wall-clock time and back. */
export interface Zone {
  /** The day that the zone's calendar shows at an instant. */
  readonly dayOf: (at: number) => CalendarDate;
  /** The instant at which a day begins in the zone. */
  readonly startOf: (on: CalendarDate) => number;
  /** The instant at which the zone's clocks show a time of day, in minutes after midnight. */
  readonly timeOn: (on: CalendarDate, minutes: number) => number;
  /** The instant at which the zone's clocks show the same time of day on another day. */
  readonly sameTimeOn: (at: number, on: CalendarDate) => number;
}

/**
 * A zone by its IANA name; an unknown name throws a RangeError. A time of day that daylight saving skips counts an hour
 * later; one that it repeats counts the first time. Results are cached, since many orders share the same days.
 */
export function zone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return zoneOf((at) => {
    const part: { [type: string]: number } = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    const millisecond = ((at % 1000) + 1000) % 1000;
    return Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  });
}

/** The zone of a clock that is so far ahead of UTC at an instant (`offsetAt`, both in ms). */
export function clockZone(offsetAt: (at: number) => number): Zone {
  return zoneOf((at) => at + offsetAt(at));
}

/** The zone whose wall shows `wallOf` at an instant, written as if it were UTC. */
function zoneOf(wallOf: (at: number) => number): Zone {
  const times = new Map<string, number>();

  /** The first instant with this wall-clock time; the shifted one if no instant has it. */
  function instantOf(wall: number): number {
    const [before, after] = [wall - DAY_MS, wall + DAY_MS].map((near) => wallOf(near) - near);
    const fitting = [before, after].map((offset) => wall - (offset ?? 0)).filter((at) => wallOf(at) === wall);
    return fitting.length > 0 ? Math.min(...fitting) : wall - (before ?? 0);
  }

  function timeOn(on: CalendarDate, minutes: number): number {
    const name = `${on} ${minutes}`;
    const known = times.get(name);
    if (known !== undefined) return known;
    const at = instantOf(utcMidnight(on) + minutes * MINUTE_MS);
    times.set(name, at);
    return at;
  }

  return {
    dayOf: (at) => {
      const wall = new Date(wallOf(at));
      const day = calendarDate(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate());
      if (!day) throw new RangeError(`no calendar day at ${at}`);
      return day;
    },
    startOf: (on) => timeOn(on, 0),
    timeOn,
    sameTimeOn: (at, on) => {
      const wall = wallOf(at);
      return instantOf(utcMidnight(on) + (wall - Math.floor(wall / DAY_MS) * DAY_MS));
    },
  };
}
