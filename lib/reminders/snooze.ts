import { addDays } from '../time/days';
import { HOUR_MS } from '../time/durations';
import type { Zone } from '../time/zone';

/** How long a reminder can be snoozed. */
export const SNOOZES = ['hour', 'tonight', 'tomorrow'] as const;
export type Snooze = (typeof SNOOZES)[number];

const EVENING = 19 * 60;
const MORNING = 9 * 60;

/**
 * The instant (epoch ms) until which a reminder is snoozed at `now`, by the buyer's clock. Once tonight has passed, it
 * means tomorrow's.
 */
export function snoozeUntil(snooze: Snooze, now: number, buyer: Zone): number {
  const today = buyer.dayOf(now);
  switch (snooze) {
    case 'hour':
      return now + HOUR_MS;
    case 'tonight': {
      const evening = buyer.timeOn(today, EVENING);
      return evening > now ? evening : buyer.timeOn(addDays(today, 1), EVENING);
    }
    case 'tomorrow':
      return buyer.timeOn(addDays(today, 1), MORNING);
  }
}
