import type { CalendarDate } from '../../../lib/time/calendar-date';
import type { Zone } from '../../../lib/time/zone';

/** The instant (epoch ms) of something that happened on a day: now where that is today, else when the day began. */
export function happenedAt(on: CalendarDate, now: number, buyer: Zone): number {
  return on === buyer.dayOf(now) ? now : buyer.startOf(on);
}
