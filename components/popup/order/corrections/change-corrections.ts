import { saidOf, withCorrection, withoutCorrection } from '../../../../lib/records/correction';
import { type Correctable, type Entered, ORDER_STATUSES, type Order } from '../../../../lib/records/order';
import { type CalendarDate, FIRST_DAY, isCalendarDate } from '../../../../lib/time/calendar-date';
import { isSaid } from './correction-rows';

/** What the buyer has typed or chosen, by field; an empty text takes the correction back. */
export type Draft = { readonly [name in Correctable]?: string };

/** Whether a text can be saved: empty, a status, or a real day from 2010 to the last allowed one. */
export function isFit(name: Correctable, text: string, last: CalendarDate): boolean {
  if (text === '') return true;
  if (name === 'status') return ORDER_STATUSES.some((status) => status === text);
  return isCalendarDate(text) && text >= FIRST_DAY && text <= last;
}

/**
 * What the buyer told us of an order, with one value corrected at `now` (epoch ms). A value that the pages say already,
 * or an empty one, is no correction.
 */
export function withCorrected(
  entered: Entered,
  kept: Order,
  name: Correctable,
  text: string,
  now: number,
): Entered {
  const said = saidOf(kept, name);
  if (text === '' || isSaid(said, text)) return withoutCorrection(entered, name);
  if (name !== 'status')
    return isCalendarDate(text) ? withCorrection(entered, name, text, said, now) : entered;
  const status = ORDER_STATUSES.find((one) => one === text);
  return status ? withCorrection(entered, name, status, said, now) : entered;
}
