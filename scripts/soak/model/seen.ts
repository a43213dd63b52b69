import fc from 'fast-check';
import type { Sighting, Statement } from '../../../lib/records/order';
import type { OrderId } from '../../../lib/records/order-id';
import { type CalendarDate, calendarDate } from '../../../lib/time/calendar-date';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/time/durations';

/** When every story begins (epoch ms). */
export const BEGINNING = Date.UTC(2026, 5, 1, 9);

/** What a page shows of an order, in days from the moment it is read. */
export interface Seen {
  readonly placedDaysAgo: number;
  readonly status: 'awaitingDelivery' | 'completed' | 'canceled';
  readonly promiseInDays: number | undefined;
  readonly leftHours: number | undefined;
  /** A countdown (ms) in place of one in hours. */
  readonly leftMs?: number;
}

/** Any such page. */
export const seen: fc.Arbitrary<Seen> = fc.record({
  placedDaysAgo: fc.integer({ min: 0, max: 50 }),
  status: fc.oneof(
    { weight: 6, arbitrary: fc.constant('awaitingDelivery' as const) },
    { weight: 3, arbitrary: fc.constant('completed' as const) },
    { weight: 1, arbitrary: fc.constant('canceled' as const) },
  ),
  promiseInDays: fc.option(fc.integer({ min: -10, max: 40 }), { nil: undefined }),
  leftHours: fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined, freq: 2 }),
});

/** The sighting of a page at `now` (epoch ms). The page's days are in UTC, wherever the buyer is. */
export function sightingOf(orderId: OrderId, seen: Seen, now: number): Sighting {
  const stated: Statement[] = [];
  if (seen.promiseInDays !== undefined)
    stated.push({
      about: 'refund.nodelivery',
      on: dayAt(now + seen.promiseInDays * DAY_MS),
      text: 'promise',
    });
  const { leftHours, leftMs = leftHours === undefined ? undefined : leftHours * HOUR_MS } = seen;
  if (leftMs !== undefined) stated.push({ about: 'bp.end', leftMs, text: 'left' });
  return {
    orderId,
    source: 'order',
    seenAt: now,
    status: seen.status,
    days: {
      placed: dayAt(BEGINNING - seen.placedDaysAgo * DAY_MS),
      ...(seen.status === 'completed' ? { completed: dayAt(now - 2 * DAY_MS) } : {}),
    },
    stated,
    items: [],
    problems: [],
  };
}

/**
 * What a page shows at `now` (epoch ms) of an order whose protection ends about midnight, the same whenever it is looked at: it
 * counts down in whole units (ms).
 */
export function countdownOf(order: number, unit: number, now: number): Seen {
  const midnight = Math.ceil(BEGINNING / DAY_MS + 8 + 3 * order) * DAY_MS;
  const left = Math.floor((midnight + (order * 23 - 40) * MINUTE_MS - now) / unit) * unit;
  const more = left > 0 ? { leftMs: left } : {};
  return {
    ...{ placedDaysAgo: 5, status: 'awaitingDelivery', promiseInDays: undefined, leftHours: undefined },
    ...more,
  };
}

/** The day of an instant (epoch ms) as a page shows it, in UTC. */
export function dayAt(at: number): CalendarDate {
  const date = new Date(at);
  const day = calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  if (!day) throw new Error(`no day at ${at}`);
  return day;
}
