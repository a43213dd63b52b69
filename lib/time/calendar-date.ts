declare const brand: unique symbol;

/** A day of the calendar without a time or a zone, written `YYYY-MM-DD`. Two of them compare as strings. */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' };

/** The range of days an order can have. AliExpress began in 2010; a day beyond this century is a misreading. */
export const FIRST_DAY = '2010-01-01';
export const LAST_DAY = '2099-12-31';

/** Whether a text is a real day written `YYYY-MM-DD`: 2026-02-30 is not. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The calendar date of a year, month (1 to 12) and day of the month; undefined if there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(text) ? text : undefined;
}

/**
 * The instant (epoch ms) of 00:00 UTC on a day: a number for counting days, not the moment at which anything happens.
 */
export function utcMidnight(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
