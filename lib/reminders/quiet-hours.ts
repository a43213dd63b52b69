import type { QuietHours } from '../records/settings';
import { addDays } from '../time/days';
import type { Zone } from '../time/zone';

/** The quiet hours that an instant (epoch ms) falls into, from start to end; undefined outside them. */
export function quietAround(
  at: number,
  hours: QuietHours,
  zone: Zone,
): { readonly from: number; readonly to: number } | undefined {
  if (hours.from === hours.to) return undefined;
  const today = zone.dayOf(at);
  const overMidnight = hours.to < hours.from;
  for (const first of [addDays(today, -1), today]) {
    const from = zone.timeOn(first, hours.from);
    const to = zone.timeOn(overMidnight ? addDays(first, 1) : first, hours.to);
    if (from <= at && at < to) return { from, to };
  }
  return undefined;
}
