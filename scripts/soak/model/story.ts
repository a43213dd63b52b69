import fc from 'fast-check';
import type { ClockId } from '../../../lib/records/clock';
import type { Sighting, Statement } from '../../../lib/records/order';
import { CHOOSABLE_LEADS, type ChoosableLead } from '../../../lib/records/reminder';
import { SILENT_KINDS, type SilentKind } from '../../../lib/records/settings';
import { type CalendarDate, calendarDate } from '../../../lib/time/calendar-date';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/time/durations';
import { HARMS, type Harm } from './damage';

/** When every story begins (epoch ms). */
export const BEGINNING = Date.UTC(2026, 5, 1, 9);

export const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Europe/Berlin'] as const;

/** One thing that happens to the computer, the browser, a page or the buyer. Times in ms, orders by index. */
export type Happening =
  | { readonly kind: 'look'; readonly order: number; readonly seen: Seen }
  | { readonly kind: 'two looks'; readonly order: number; readonly seen: Seen; readonly other: Seen }
  | { readonly kind: 'enter'; readonly order: number; readonly clock: ClockId; readonly inDays: number }
  | { readonly kind: 'tick'; readonly order: number }
  | { readonly kind: 'mute'; readonly order: number; readonly muted: boolean }
  | { readonly kind: 'snooze'; readonly order: number; readonly ms: number }
  | { readonly kind: 'quiet hours'; readonly from: number; readonly minutes: number }
  | { readonly kind: 'leads'; readonly leads: readonly ChoosableLead[] }
  | { readonly kind: 'leads of an order'; readonly order: number; readonly leads: readonly ChoosableLead[] }
  | { readonly kind: 'silent kinds'; readonly kinds: readonly SilentKind[] }
  | { readonly kind: 'time passes'; readonly ms: number; readonly late: number }
  | { readonly kind: 'until the next moment'; readonly plus: number; readonly awake: boolean }
  | { readonly kind: 'sleep'; readonly ms: number; readonly late: number }
  | { readonly kind: 'kill'; readonly calls: number; readonly lastCounts: boolean }
  | { readonly kind: 'background ends' }
  | { readonly kind: 'restart'; readonly ms: number; readonly alarmKept: boolean }
  | { readonly kind: 'update' }
  | { readonly kind: 'dismiss' }
  | { readonly kind: 'off and on' }
  | { readonly kind: 'clock'; readonly ms: number }
  | { readonly kind: 'journey'; readonly zone: (typeof ZONES)[number] }
  | { readonly kind: 'store full'; readonly ms: number }
  | { readonly kind: 'browser refuses'; readonly ms: number }
  | { readonly kind: 'locked store'; readonly ms: number }
  | { readonly kind: 'hung page'; readonly order: number; readonly calls: number; readonly ms: number }
  | { readonly kind: 'crash'; readonly places: readonly number[]; readonly harm: Harm };

/** What a page shows of an order, in days from the moment it is read. */
export interface Seen {
  readonly placedDaysAgo: number;
  readonly status: 'awaitingDelivery' | 'completed' | 'canceled';
  readonly promiseInDays: number | undefined;
  readonly leftHours: number | undefined;
}

const seen: fc.Arbitrary<Seen> = fc.record({
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
export function sightingOf(orderId: string, seen: Seen, now: number): Sighting {
  const stated: Statement[] = [];
  if (seen.promiseInDays !== undefined)
    stated.push({
      about: 'refund.nodelivery',
      on: dayAt(now + seen.promiseInDays * DAY_MS),
      text: 'promise',
    });
  if (seen.leftHours !== undefined)
    stated.push({ about: 'bp.end', leftMs: seen.leftHours * HOUR_MS, text: 'left' });
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

/** The day of an instant (epoch ms) as a page shows it, in UTC. */
export function dayAt(at: number): CalendarDate {
  const date = new Date(at);
  const day = calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  if (!day) throw new Error(`no day at ${at}`);
  return day;
}

/** The maximum number of orders in a story. */
export const ORDERS = 5;

const order = fc.nat({ max: ORDERS - 1 });
const late = fc.nat({ max: MINUTE_MS });
const trouble = fc.integer({ min: MINUTE_MS, max: 3 * DAY_MS });
const hold = fc.integer({ min: HOUR_MS, max: 5 * DAY_MS });

const weighted: readonly [number, fc.Arbitrary<Happening>][] = [
  [8, fc.record({ kind: fc.constant('look' as const), order, seen })],
  [1, fc.record({ kind: fc.constant('two looks' as const), order, seen, other: seen })],
  [
    1,
    fc.record({
      kind: fc.constant('enter' as const),
      order,
      clock: fc.constantFrom('dispute.defect', 'bp.end'),
      inDays: fc.integer({ min: 0, max: 30 }),
    }),
  ],
  [1, fc.record({ kind: fc.constant('tick' as const), order })],
  [1, fc.record({ kind: fc.constant('mute' as const), order, muted: fc.boolean() })],
  [
    2,
    fc.record({ kind: fc.constant('snooze' as const), order, ms: fc.integer({ min: HOUR_MS, max: DAY_MS }) }),
  ],
  [
    1,
    fc.record({
      kind: fc.constant('quiet hours' as const),
      from: fc.nat({ max: 1_439 }),
      minutes: fc.integer({ min: 0, max: 12 * 60 }),
    }),
  ],
  [1, fc.record({ kind: fc.constant('leads' as const), leads: fc.subarray([...CHOOSABLE_LEADS]) })],
  [
    1,
    fc.record({
      kind: fc.constant('leads of an order' as const),
      order,
      leads: fc.subarray([...CHOOSABLE_LEADS]),
    }),
  ],
  [1, fc.record({ kind: fc.constant('silent kinds' as const), kinds: fc.subarray([...SILENT_KINDS]) })],
  [
    2,
    fc.record({
      kind: fc.constant('time passes' as const),
      ms: fc.integer({ min: MINUTE_MS, max: 3 * HOUR_MS }),
      late,
    }),
  ],
  [
    24,
    fc.record({
      kind: fc.constant('until the next moment' as const),
      plus: fc.integer({ min: -10 * MINUTE_MS, max: 20 * MINUTE_MS }),
      awake: fc.boolean(),
    }),
  ],
  [
    3,
    fc.record({
      kind: fc.constant('sleep' as const),
      ms: fc.integer({ min: MINUTE_MS, max: 20 * DAY_MS }),
      late,
    }),
  ],
  [
    6,
    fc.record({
      kind: fc.constant('kill' as const),
      calls: fc.integer({ min: 1, max: 40 }),
      lastCounts: fc.boolean(),
    }),
  ],
  [2, fc.record({ kind: fc.constant('background ends' as const) })],
  [
    1,
    fc.record({
      kind: fc.constant('restart' as const),
      ms: fc.integer({ min: MINUTE_MS, max: 5 * DAY_MS }),
      alarmKept: fc.boolean(),
    }),
  ],
  [2, fc.record({ kind: fc.constant('dismiss' as const) })],
  [1, fc.record({ kind: fc.constant('update' as const) })],
  [1, fc.record({ kind: fc.constant('off and on' as const) })],
  [
    1,
    fc.record({
      kind: fc.constant('clock' as const),
      ms: fc.integer({ min: -30 * DAY_MS, max: 30 * DAY_MS }),
    }),
  ],
  [1, fc.record({ kind: fc.constant('journey' as const), zone: fc.constantFrom(...ZONES) })],
  [1, fc.record({ kind: fc.constant('store full' as const), ms: trouble })],
  [1, fc.record({ kind: fc.constant('locked store' as const), ms: hold })],
  [
    1,
    fc.record({
      kind: fc.constant('hung page' as const),
      order,
      calls: fc.integer({ min: 3, max: 8 }),
      ms: hold,
    }),
  ],
  [
    1,
    fc.record({
      kind: fc.constant('browser refuses' as const),
      ms: trouble,
    }),
  ],
  [
    1,
    fc.record({
      kind: fc.constant('crash' as const),
      places: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }),
      harm: fc.constantFrom(...HARMS),
    }),
  ],
];

/** What happens, one after the other. */
export const stories: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.oneof(...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary }))),
  { minLength: 10, maxLength: 60, size: 'max' },
);
