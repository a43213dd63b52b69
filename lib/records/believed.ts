import type { CalendarDate } from '../time/calendar-date';
import { addYears } from '../time/days';
import type { Statement } from './order';

/** No date of an order is later than this after the day on which it was placed (years). */
const LONGEST_YEARS = 5;

/** Whether a page's statement can be true of an order placed on a day: a day of its own is not before it, nor years after it. */
export function isBelieved(statement: Statement, placed: CalendarDate | undefined): boolean {
  if (!placed || !('on' in statement)) return true;
  return statement.on >= placed && statement.on <= addYears(placed, LONGEST_YEARS);
}
