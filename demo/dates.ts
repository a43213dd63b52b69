import type { DateForm, Day } from './order';

const DAY_MS = 86_400_000;
const MEDIUM = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const PARTS = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

/** The day that comes `days` later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(instantOf(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A day in the page's English: "Jul 15, 2026". */
export function dateText(day: Day, form: DateForm = 'plain'): string {
  const text = MEDIUM.format(instantOf(day));
  if (form === 'no-break') return text.replaceAll(' ', '\u00a0');
  return form === 'tight' ? text.replace(', ', ',') : text;
}

/** A moment as tracking writes it, without a year: "Tue | Jul. 28 18:39" (captured 2026-08). */
export function trackingText(day: Day, time: string): string {
  const parts = new Map(PARTS.formatToParts(instantOf(day)).map(({ type, value }) => [type, value]));
  return `${parts.get('weekday')} | ${parts.get('month')}. ${parts.get('day')} ${time}`;
}

function instantOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
