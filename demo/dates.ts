import type { DateForm, Day } from './order';
import type { DateStyle } from './wording';

const DAY_MS = 86_400_000;
const MEDIUM = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const PARTS = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The day `days` later; earlier if negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(instantOf(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A day in the page's English: "Jul 15, 2026". */
export function dateText(day: Day, form: DateForm = 'plain'): string {
  const text = MEDIUM.format(instantOf(day));
  if (form === 'no-break') return text.replaceAll(' ', '\u00a0');
  return form === 'tight' ? text.replace(', ', ',') : text;
}

/** A day in a page's own language. */
export function localDate(day: Day, { locale, style, comma }: DateStyle): string {
  const text = new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: 'UTC' }).format(instantOf(day));
  return comma ? text.replace(/ (?=\d{4}$)/, ', ') : text;
}

/** A moment as tracking might write it in another language. Nobody has captured one. */
export function localTracking(day: Day, time: string, { locale }: DateStyle): string {
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(instantOf(day));
  return `${format({ weekday: 'short' })} | ${format({ day: 'numeric', month: 'short' })} ${time}`;
}

/** A moment as tracking writes it, without a year: "Tue | Jul. 28 18:39" (captured 2026-08). */
export function trackingText(day: Day, time: string): string {
  const parts = new Map(PARTS.formatToParts(instantOf(day)).map(({ type, value }) => [type, value]));
  return `${parts.get('weekday')} | ${parts.get('month')}. ${parts.get('day')} ${time}`;
}

function instantOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
