import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLOCKS } from '../../../lib/records/clock';
import type { OrderId } from '../../../lib/records/order-id';
import { packReminders, unpackReminders } from '../../../lib/records/packed-reminders';
import { LEADS, REMINDER_STATES, type Reminder, reminderId } from '../../../lib/records/reminder';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/time/durations';
import { day } from '../rules/orders';

const ID: OrderId = '8212313961591322';
const yes = fc.constant(true as const);
const maybe = <Name extends string, T>(name: Name, value: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.constant({}),
    value.map((one) => ({ [name]: one })),
  );
const instant = fc.oneof(
  fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) }),
  fc.integer({ min: 20_000_000, max: 120_000_000 }).map((minutes) => minutes * MINUTE_MS),
);
const row: fc.Arbitrary<Reminder> = fc
  .record({
    clock: fc.constantFrom(...CLOCKS),
    lead: fc.constantFrom(...LEADS),
    endsAt: instant,
    away: fc.integer({ min: -2, max: 2 }),
    before: fc.constantFrom(0, 6 * HOUR_MS, DAY_MS, 3 * DAY_MS, 7 * DAY_MS),
    dueAt: fc.option(instant),
    state: fc.constantFrom(...REMINDER_STATES),
    named: fc.tuple(
      maybe('byDays', yes),
      maybe(
        'line',
        fc.oneof(
          fc.constantFrom('1', '?', '8212313961591323'),
          fc.string({ unit: 'grapheme', maxLength: 20 }),
        ),
      ),
      maybe('snoozedUntil', instant),
    ),
    closes: maybe('closes', yes),
    shown: fc.tuple(
      maybe(
        'shownAs',
        fc.oneof(
          instant.map((at) => `digest:${at}`),
          fc.string({ unit: 'grapheme', minLength: 1 }),
        ),
      ),
      maybe('shownAt', instant),
    ),
  })
  .map(({ clock, lead, endsAt, away, before, dueAt, state, named, closes, shown }) => {
    const endsOn = day(new Date(endsAt + away * DAY_MS).toISOString().slice(0, 10));
    const name = { orderId: ID, clock, lead, endsOn, endsAt, ...Object.assign({}, ...named) };
    const due = dueAt ?? Math.max(0, endsAt - before);
    return { id: reminderId(name), ...name, ...closes, dueAt: due, state, ...Object.assign({}, ...shown) };
  })
  .filter(({ endsOn }) => endsOn >= '1970-01-01');

test('what is packed comes out as it was, in its order, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      expect(unpackReminders(packReminders(rows))).toEqual(rows);
      expect(JSON.stringify(unpackReminders(packReminders(rows)))).toBe(JSON.stringify(rows));
    }),
  );
});

test('the example of its own description says what it says', () => {
  const rows = unpackReminders('8212313961591322;bp!@hu2y0 ABCD;ns#2@hu38c+1 F+>hu38d') ?? [];
  expect(rows.map(({ clock, line, lead, state }) => `${clock} ${line ?? ''} ${lead} ${state}`)).toEqual([
    ...['7d', '3d', '1d', '6h'].map((lead) => `bp.end  ${lead} planned`),
    'neg.seller 2 overdue shown',
  ]);
});

test.each([
  'x',
  '8212313961591322;',
  '8212313961591322;bp@hu2y0',
  '8212313961591322;bp@hu2y0 Z',
  '8212313961591322;zz@hu2y0 A',
  '8212313961591322;bp@zzzzzzzzzzz A',
  '8212313961591322;bp@hu2y0 A;',
  '8212313961591322;bp#%@hu2y0 A',
  '12;bp@hu2y0 A',
])('a text that is none of ours is none: %s', (text) => {
  expect(unpackReminders(text)).toBeUndefined();
});

test('a store that holds any of them wastes little: an open order has less than 100 characters', () => {
  const end = { endsOn: day('2026-12-24'), endsAt: Date.UTC(2026, 11, 24, 7) };
  const rows = (['7d', '3d', '1d', '6h'] as const).map((lead): Reminder => {
    const name = { orderId: ID, clock: 'bp.end' as const, lead, ...end };
    return { id: reminderId(name), ...name, closes: true, dueAt: end.endsAt - HOUR_MS, state: 'planned' };
  });
  expect(packReminders(rows).length).toBeLessThan(100);
});
