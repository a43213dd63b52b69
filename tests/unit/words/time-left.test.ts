import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../lib/time/durations';
import { LANGUAGES } from '../../../lib/words/languages';
import { timeLeftReader } from '../../../lib/words/time-left';

const read = timeLeftReader(LANGUAGES);

test.each([
  ['4 days 23 hours', 4 * DAY_MS + 23 * HOUR_MS],
  ['4 days, 23:10:05', 4 * DAY_MS + 23 * HOUR_MS + 605_000],
  ['23:10:05', 23 * HOUR_MS + 605_000],
  ['1 Tag 2 Stunden', DAY_MS + 2 * HOUR_MS],
  ['3일 4시간', 3 * DAY_MS + 4 * HOUR_MS],
  ['2 дня 5 часов', 2 * DAY_MS + 5 * HOUR_MS],
  ['٣ أيام', 3 * DAY_MS],
  ['5天', 5 * DAY_MS],
])('%s is left', (text, ms) => {
  expect(read(text)).toBe(ms);
});

test.each([
  '',
  'soon',
  '4',
  '4 days ago 3',
  'Jul 15, 2026',
  '23 hours 4 days',
  '900 days',
  '0 days',
  '4 parcels',
  'days 4',
])('"%s" is no countdown', (text) => {
  expect(read(text)).toBeUndefined();
});

test('five days are read in every language', () => {
  const misses = LANGUAGES.map(({ code }) => code).filter((code) => {
    const text = new Intl.NumberFormat(code, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(5);
    return read(text) !== 5 * DAY_MS;
  });
  expect(misses).toEqual([]);
});

describe.each(LANGUAGES.map(({ code }) => code))('in %s', (code) => {
  test('days and hours are read as Intl writes them, or not at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 23 }), (days, hours) => {
        const write = (count: number, unit: string) =>
          new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
        const left = read(`${write(days, 'day')} ${write(hours, 'hour')}`);
        return left === undefined || left === days * DAY_MS + hours * HOUR_MS;
      }),
    );
  });
});

test('any text gives a time that can be, or nothing, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const left = read(text);
      return left === undefined || (left > 0 && left <= 400 * DAY_MS);
    }),
  );
});
