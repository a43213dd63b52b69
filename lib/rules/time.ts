import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { type CalendarDate, isCalendarDate } from '../calendar-date';

dayjs.extend(utc);

/** The day `count` calendar days after (or before) a day. Throws a RangeError beyond the year 9999. */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  const text = dayjs.utc(date).add(count, 'day').format('YYYY-MM-DD');
  if (!isCalendarDate(text)) throw new RangeError(`no calendar day ${count} days after ${date}`);
  return text;
}
