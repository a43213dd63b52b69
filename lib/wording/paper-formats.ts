import { type CalendarDate, utcMidnight } from '../time/calendar-date';
import { type Formats, formats } from './format';

/** The formats for what is printed or passed on: every date has its year, and none is "today". */
export function paperFormats(tag: string): Formats {
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const local = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
  const hour = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const day = (on: CalendarDate) => date.format(utcMidnight(on));
  return {
    ...formats(tag),
    day,
    moment: ({ on, at, exact }) => (exact ? hour.format(at) : day(on)),
    hour: (at) => hour.format(at),
    instant: (at) => local.format(at),
  };
}
