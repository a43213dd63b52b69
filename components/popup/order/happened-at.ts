import type { CalendarDate } from '../../../lib/time/calendar-date';
import type { Zone } from '../../../lib/time/zone';

/** The instant (epoch ms) of an event on a day: now if that is today, else the day's beginning. */
export function happenedAt(on: CalendarDate, now: number, buyer: Zone): number {
  return on === buyer.dayOf(now) ? now : buyer.startOf(on);
}
