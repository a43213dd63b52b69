import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../lib/time/calendar-date';
import { addDays } from '../../../lib/time/days';
import { zone } from '../../../lib/time/zone';
import { EFFORT } from '../../effort';
import { day } from '../rules/orders';

const ZONES = [
  'UTC',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Europe/Berlin',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Africa/Casablanca',
];

const RUNS = { numRuns: EFFORT.days };
const anyZone = fc.constantFrom(...ZONES);
const anyDay = fc
  .tuple(
    fc.integer({ min: 2024, max: 2032 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => calendarDate(year, month, date) ?? day('2026-01-01'));

/** What a wall in the zone shows, written by Intl alone: an oracle that shares no code with the zone. */
function wall(at: number, name: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'medium' }).format(
    at,
  );
}

describe('a zone', () => {
  test('begins a day at the first instant that shows the day', () => {
    fc.assert(
      fc.property(anyZone, anyDay, (name, on) => {
        const start = zone(name).startOf(on);
        expect(wall(start, name).slice(0, 10)).toBe(on);
        expect(wall(start - 1, name).slice(0, 10)).toBe(addDays(on, -1));
      }),
      RUNS,
    );
  });

  test('keeps the time of day over any number of days, except where the wall skips it', () => {
    fc.assert(
      fc.property(
        anyZone,
        anyDay,
        fc.integer({ min: 0, max: 86_399 }),
        fc.integer({ min: 0, max: 90 }),
        (name, on, second, days) => {
          const { startOf, sameTimeOn } = zone(name);
          const at = startOf(on) + second * 1_000;
          const target = addDays(day(wall(at, name).slice(0, 10)), days);
          const then = sameTimeOn(at, target);
          const shown = wall(then, name);
          if (shown.slice(11) !== wall(at, name).slice(11)) {
            const skipped = `${target} ${wall(at, name).slice(11)}`;
            for (let minutes = -180; minutes <= 180; minutes += 30)
              expect(wall(then + minutes * 60_000, name)).not.toBe(skipped);
          } else expect(shown.slice(0, 10)).toBe(target);
        },
      ),
      RUNS,
    );
  });

  test('knows no zone by a wrong name', () => {
    expect(() => zone('Mars/Olympus')).toThrow(RangeError);
  });
});

test('days are added in the calendar, over month, year and leap day', () => {
  expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
  expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
  expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
});
