import { type CalendarDate, utcMidnight } from './calendar-date';
import { addDays } from './days';

/** The working-day calendars that rules name. */
export type CalendarName = 'monFri' | 'cnOffice' | 'cnShipping';

interface WorkingCalendar {
  /** Days of the week that are worked, 0 = Sunday. */
  readonly weekdays: readonly number[];
  readonly daysOff: readonly (readonly [from: string, to: string])[];
  /** Weekend days worked to make up for a holiday. */
  readonly makeUpDays: readonly string[];
  /** The years with published days off; left out for a calendar without holidays. */
  readonly years?: readonly [first: number, last: number];
}

/** China's days off as its State Council announces them each autumn (2024 to 2026; 2027 was not out on 2026-08-07). */
const CHINA_DAYS_OFF = [
  ['2024-01-01', '2024-01-01'],
  ['2024-02-10', '2024-02-17'],
  ['2024-04-04', '2024-04-06'],
  ['2024-05-01', '2024-05-05'],
  ['2024-06-10', '2024-06-10'],
  ['2024-09-15', '2024-09-17'],
  ['2024-10-01', '2024-10-07'],
  ['2025-01-01', '2025-01-01'],
  ['2025-01-28', '2025-02-04'],
  ['2025-04-04', '2025-04-06'],
  ['2025-05-01', '2025-05-05'],
  ['2025-05-31', '2025-06-02'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
] as const;

const CHINA_MAKE_UP_DAYS = [
  '2024-02-04',
  '2024-02-18',
  '2024-04-07',
  '2024-04-28',
  '2024-05-11',
  '2024-09-14',
  '2024-09-29',
  '2024-10-12',
  '2025-01-26',
  '2025-02-08',
  '2025-04-27',
  '2025-09-28',
  '2025-10-11',
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
] as const;

const CALENDARS: { readonly [name in CalendarName]: WorkingCalendar } = {
  monFri: { weekdays: [1, 2, 3, 4, 5], daysOff: [], makeUpDays: [] },
  cnOffice: {
    weekdays: [1, 2, 3, 4, 5],
    daysOff: CHINA_DAYS_OFF,
    makeUpDays: CHINA_MAKE_UP_DAYS,
    years: [2024, 2026],
  },
  // AliExpress's own measure of shipping days: Monday to Saturday less public holidays (docs/rules.md, O3)
  cnShipping: {
    weekdays: [1, 2, 3, 4, 5, 6],
    daysOff: CHINA_DAYS_OFF,
    makeUpDays: [],
    years: [2024, 2026],
  },
};

/** The longest holiday in the data: the error to expect in a year without a published calendar. */
export const MAX_HOLIDAY_DAYS = 9;

/** The working day `count` working days after a day, and whether every day counted lies in published years. */
export function addWorkingDays(
  from: CalendarDate,
  count: number,
  name: CalendarName,
): { readonly on: CalendarDate; readonly calendarKnown: boolean } {
  const calendar = CALENDARS[name];
  let on = from;
  let left = count;
  while (left > 0) {
    on = addDays(on, 1);
    if (isWorkingDay(on, calendar)) left -= 1;
  }
  return { on, calendarKnown: isPublished(from, calendar) && isPublished(on, calendar) };
}

/** The holidays that a calendar does not count after one day and up to another, each cut to those days. */
export function daysOffBetween(
  after: CalendarDate,
  until: CalendarDate,
  name: CalendarName,
): readonly (readonly [from: CalendarDate, to: CalendarDate])[] {
  const first = addDays(after, 1);
  return CALENDARS[name].daysOff.flatMap(([from, to]) =>
    from <= until && to >= first
      ? [[from < first ? first : from, to > until ? until : to] as [CalendarDate, CalendarDate]]
      : [],
  );
}

function isWorkingDay(on: CalendarDate, calendar: WorkingCalendar): boolean {
  if (calendar.makeUpDays.includes(on)) return true;
  if (calendar.daysOff.some(([from, to]) => on >= from && on <= to)) return false;
  return calendar.weekdays.includes(new Date(utcMidnight(on)).getUTCDay());
}

function isPublished(on: CalendarDate, { years }: WorkingCalendar): boolean {
  const year = Number(on.slice(0, 4));
  return !years || (year >= years[0] && year <= years[1]);
}
