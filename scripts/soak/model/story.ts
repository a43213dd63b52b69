import fc from 'fast-check';
import type { ClockId } from '../../../lib/records/clock';
import { CHOOSABLE_LEADS, type ChoosableLead } from '../../../lib/records/reminder';
import { SILENT_KINDS, type SilentKind } from '../../../lib/records/settings';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/time/durations';
import { type Seen, seen } from './seen';

export const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'Pacific/Auckland',
  'Europe/Berlin',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
] as const;

/** The ways in which a disk damages records. */
export const HARMS = ['flipped', 'cut', 'swapped', 'older', 'gone', 'all gone'] as const;
export type Harm = (typeof HARMS)[number];

/** What begins a clock that the buyer must answer in. */
export const ANSWERS = ['returnAgreed', 'sellerRefused', 'proofAsked', 'ruledForSeller'] as const;

/** One thing that happens to the computer, the browser, a page or the buyer. Times in ms, orders by index. */
export type Happening =
  | { readonly kind: 'look'; readonly order: number; readonly seen: Seen }
  | { readonly kind: 'two looks'; readonly order: number; readonly seen: Seen; readonly other: Seen }
  | { readonly kind: 'enter'; readonly order: number; readonly clock: ClockId; readonly inDays: number }
  | { readonly kind: 'countdown'; readonly order: number; readonly unit: number }
  | {
      readonly kind: 'two disputes';
      readonly order: number;
      readonly event: (typeof ANSWERS)[number];
      readonly apart: number;
    }
  | {
      readonly kind: 'quiet for days';
      readonly days: number;
      readonly from: number;
      readonly minutes: number;
    }
  | { readonly kind: 'clock set right'; readonly ms: number }
  | { readonly kind: 'popup opens' }
  | { readonly kind: 'a page asks' }
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
  [4, fc.record({ kind: fc.constant('countdown' as const), order, unit: fc.constantFrom(HOUR_MS, DAY_MS) })],
  [
    2,
    fc.record({
      kind: fc.constant('two disputes' as const),
      order,
      event: fc.constantFrom(...ANSWERS),
      apart: fc.integer({ min: 0, max: 30 * HOUR_MS }),
    }),
  ],
  [
    1,
    fc.record({
      kind: fc.constant('quiet for days' as const),
      days: fc.integer({ min: 1, max: 5 }),
      from: fc.constantFrom(0, 2 * 60, 5 * 60, 23 * 60),
      minutes: fc.integer({ min: 10, max: 120 }),
    }),
  ],
  [
    1,
    fc.record({
      kind: fc.constant('clock set right' as const),
      ms: fc.integer({ min: 2 * HOUR_MS, max: 30 * DAY_MS }),
    }),
  ],
  [2, fc.constant({ kind: 'popup opens' as const })],
  [1, fc.constant({ kind: 'a page asks' as const })],
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
