import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { type CalendarDate, isCalendarDate, utcMidnight } from './calendar-date';
import { DAY_MS } from './durations';

dayjs.extend(utc);

/** The day `count` calendar days after (or before) a day. Throws a RangeError beyond the year 9999. */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  return asDay(dayjs.utc(date).add(count, 'day'));
}

/** The same day in another year; 29 February becomes the 28th where the year has none. */
export function addYears(date: CalendarDate, count: number): CalendarDate {
  return asDay(dayjs.utc(date).add(count, 'year'));
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / DAY_MS);
}

function asDay(moment: dayjs.Dayjs): CalendarDate {
  const text = moment.format('YYYY-MM-DD');
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no calendar day`);
  return text;
}
