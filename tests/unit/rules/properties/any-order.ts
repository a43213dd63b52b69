import fc from 'fast-check';
import { CLOCKS } from '../../../../lib/records/clock';
import { DISPUTE_EVENTS } from '../../../../lib/records/dispute';
import {
  type Entered,
  ORDER_DAYS,
  ORDER_KINDS,
  ORDER_STATUSES,
  type Order,
  REASONS,
  REPORTABLE,
  STATEMENT_TRIGGERS,
} from '../../../../lib/records/order';
import { STATEMENT_SUBJECTS } from '../../../../lib/records/statement-subjects';
import { ruleBook } from '../../../../lib/rules/rule-book';
import { addDays } from '../../../../lib/time/days';
import { DAY_MS } from '../../../../lib/time/durations';
import { EFFORT } from '../../../effort';
import { day, dispute, order } from '../orders';

/** Any order with any dispute at any moment, for what holds whatever is known. */

export const RUNS = { numRuns: EFFORT.orders };

export const book = ruleBook('Europe/Berlin', { region: 'eu' });

export const anyDay = fc.integer({ min: 0, max: 240 }).map((n) => addDays(day('2026-05-01'), n));
export const anyInstant = fc.integer({ min: Date.UTC(2026, 4, 1), max: Date.UTC(2027, 1, 28) });
const some = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record<T, never>(parts, { requiredKeys: [] });

const anyStatement = fc.oneof(
  fc.record({ about: fc.constantFrom(...STATEMENT_SUBJECTS), on: anyDay, text: fc.constant('on') }),
  fc.record({
    about: fc.constantFrom(...STATEMENT_SUBJECTS),
    days: fc.integer({ min: 1, max: 120 }),
    from: fc.constantFrom(...STATEMENT_TRIGGERS),
    text: fc.constant('within'),
  }),
  fc.record({
    about: fc.constantFrom(...STATEMENT_SUBJECTS),
    leftMs: fc.integer({ min: 0, max: 90 * DAY_MS }),
    text: fc.constant('left'),
  }),
);
const anyDays = some(Object.fromEntries(ORDER_DAYS.map((name) => [name, anyDay])));
export const anyTold = fc.dictionary(fc.constantFrom(...REPORTABLE), anyInstant, { maxKeys: 3 });
export const anyComplaint = some<NonNullable<Entered['complaint']>>({
  reason: fc.constantFrom(...REASONS),
  contactedAt: anyInstant,
  evidenceAt: anyInstant,
}).map((complaint) => ({ reason: 'defective' as const, ...complaint }));
const anyEntered: fc.Arbitrary<Entered> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...CLOCKS), fc.record({ on: anyDay, enteredAt: fc.constant(0) }), {
      maxKeys: 2,
    }),
    some({
      figures: fc.dictionary(fc.constantFrom(...CLOCKS), fc.integer({ min: 0, max: 400 }), { maxKeys: 2 }),
      reported: anyTold,
      payment: fc.constantFrom('paypal' as const, 'card' as const, 'other' as const),
      seller: fc.constantFrom('cn' as const, 'eu' as const, 'br' as const),
      complaint: anyComplaint,
    }),
  )
  .map(([days, others]) => ({ ...others, days }));
export const anyOrder: fc.Arbitrary<Order> = fc
  .tuple(
    some({
      status: fc.constantFrom(...ORDER_STATUSES),
      days: anyDays,
      stated: fc.array(anyStatement, { maxLength: 3 }),
      entered: anyEntered,
    }),
    fc.subarray([...ORDER_KINDS]),
    fc.boolean(),
  )
  .map(([reported, kinds, russian]) => ({
    ...order(reported),
    kinds,
    ...(russian ? { site: 'ru' as const } : {}),
  }));
export const anyDispute = fc.option(
  fc
    .array(fc.tuple(fc.constantFrom(...DISPUTE_EVENTS), anyInstant), { minLength: 1, maxLength: 5 })
    .map((events) => dispute(...events)),
  { nil: undefined },
);
