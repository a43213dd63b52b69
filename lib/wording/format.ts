import { languages, readable } from '../environment/languages';
import type { Moment } from '../records/assessment';
import { type CalendarDate, utcMidnight } from '../time/calendar-date';
import { DAY_MS, HOUR_MS } from '../time/durations';
import { i18n } from '.';

/** The browser's language if our words are in it too, else the language of our words: no sentence mixes two. */
export function language(): string {
  const ours = readable(i18n.t('locale')) ?? 'en';
  return languages().find((tag) => tag.split('-')[0] === ours.split('-')[0]) ?? ours;
}

/** Formatters are expensive to make and cheap to use: one set for each surface. */
export interface Formats {
  /** A day: "Dec 4", with the year if it is not this one. */
  readonly day: (on: CalendarDate, now: number) => string;
  /** A moment: "today, 18:40" if the hour is known and it is today, else its day. */
  readonly moment: (moment: Moment, now: number) => string;
  /** An instant with its hour: "today, 18:40", else "Dec 4, 9:00". */
  readonly hour: (at: number, now: number) => string;
  /** The day of an instant in the buyer's zone. */
  readonly instant: (at: number, now: number) => string;
  /** A number of days: "10 days". */
  readonly days: (count: number) => string;
  /**
   * The time until an instant, rounded down: whole days; hours in the last two days; "less than an hour" in the last
   * hour.
   */
  readonly left: (at: number, now: number) => string;
}

/** The formats of a language (a BCP 47 tag). All instants are epoch ms; days of instants are those of the buyer's zone. */
export function formats(tag: string): Formats {
  const short = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const time = new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' });
  const dayTime = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
  const local = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
  const unit = (name: 'day' | 'hour') =>
    new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'long' });
  const [days, hours] = [unit('day'), unit('hour')];

  const day = (on: CalendarDate, now: number) => {
    const thisYear = on.startsWith(String(new Date(now).getFullYear()));
    return (thisYear ? short : long).format(utcMidnight(on));
  };
  return {
    day,
    moment: ({ on, at, exact }, now) =>
      exact && sameDay(at, now) ? i18n.t('todayAt', [time.format(at)]) : day(on, now),
    hour: (at, now) => (sameDay(at, now) ? i18n.t('todayAt', [time.format(at)]) : dayTime.format(at)),
    instant: (at, now) => (sameDay(at, now) ? i18n.t('today') : local.format(at)),
    days: (count) => days.format(count),
    left: (at, now) => {
      const rest = Math.max(0, at - now);
      if (rest >= 2 * DAY_MS) return days.format(Math.floor(rest / DAY_MS));
      if (rest >= HOUR_MS) return hours.format(Math.floor(rest / HOUR_MS));
      return i18n.t('underAnHour', [hours.format(1)]);
    },
  };
}

/** The next instant (epoch ms) at which the text of `left` changes. */
export function leftChangesAt(at: number, now: number): number {
  const rest = at - now;
  if (rest <= 0) return Number.POSITIVE_INFINITY;
  const step = rest >= 2 * DAY_MS ? DAY_MS : HOUR_MS;
  return at - Math.floor(rest / step) * step + (rest < HOUR_MS ? 0 : 1);
}

function sameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
