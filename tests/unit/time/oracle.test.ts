import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/time/days';
import { zone } from '../../../lib/time/zone';
import { clockChanges } from '../../../scripts/dates/clock-changes';
import { casesAround, mismatch } from '../../../scripts/dates/date-cases';
import { oracle } from '../../../scripts/dates/oracle';
import { EFFORT } from '../../effort';
import { day } from '../rules/orders';

/** A sample of `npm run sweep`: the changes of the clocks in a few zones, each with a habit of its own. */
const ZONES = [
  'Africa/Casablanca', // changes with the moon
  'Africa/Cairo', // skips midnight
  'America/Los_Angeles',
  'America/Nuuk', // changes on the evening before
  'Asia/Kathmandu', // never changes, and is three quarters of an hour off
  'Atlantic/Azores', // repeats midnight
  'Australia/Lord_Howe', // changes by half an hour
  'Europe/Berlin',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
].map((name) => {
  const changes = clockChanges(name, 2026, 2027);
  const theirs = oracle(name);
  const around = changes.length > 0 ? changes : [Date.UTC(2026, 0, 1)];
  const cases = around.flatMap((change) => [...casesAround(change, theirs)]);
  return { name, changes, cases, ours: zone(name), theirs };
});

const RUNS = { numRuns: EFFORT.days };

test('the oracle and the zone agree around every change of the clocks', () => {
  const anyCase = fc
    .constantFrom(...ZONES)
    .chain(({ name, cases, ours, theirs }) =>
      fc.constantFrom(...cases).map((one) => ({ name, one, ours, theirs })),
    );
  fc.assert(
    fc.property(anyCase, ({ one, ours, theirs }) => {
      expect(mismatch(one, ours, theirs)).toBeUndefined();
    }),
    RUNS,
  );
});

test('the changes of the clocks are found', () => {
  const changes = (name: string) => ZONES.find((one) => one.name === name)?.changes;
  expect(changes('America/Los_Angeles')?.map((at) => new Date(at).toISOString())).toEqual([
    '2026-03-08T10:00:00.000Z',
    '2026-11-01T09:00:00.000Z',
    '2027-03-14T10:00:00.000Z',
    '2027-11-07T09:00:00.000Z',
  ]);
  expect(changes('Asia/Kathmandu')).toEqual([]);
});

describe('the clocks in Pacific time', () => {
  const pacific = zone('America/Los_Angeles');
  const later = (from: string, days: number) => {
    const at = Date.parse(from);
    return new Date(pacific.sameTimeOn(at, addDays(pacific.dayOf(at), days))).toISOString();
  };

  test('skip half past two on 8 March 2026: it counts an hour later', () => {
    expect(later('2026-03-07T02:30:00-08:00', 1)).toBe(new Date('2026-03-08T03:30:00-07:00').toISOString());
  });
  test('show half past one twice on 1 November 2026: the first time counts', () => {
    expect(later('2026-10-31T01:30:00-07:00', 1)).toBe(new Date('2026-11-01T01:30:00-07:00').toISOString());
  });
  test('whichever of the two it was, the next day has it once', () => {
    const next = new Date('2026-11-02T01:30:00-08:00').toISOString();
    expect(later('2026-11-01T01:30:00-07:00', 1)).toBe(next);
    expect(later('2026-11-01T01:30:00-08:00', 1)).toBe(next);
  });
  test('keep the milliseconds, at midnight and before 1970 as well', () => {
    expect(later('2026-05-01T00:00:00.123-07:00', 5)).toBe('2026-05-06T07:00:00.123Z');
    expect(later('2026-05-01T10:00:00.123-07:00', 5)).toBe('2026-05-06T17:00:00.123Z');
    expect(later('1969-05-01T10:00:00.123-07:00', 5)).toBe('1969-05-06T17:00:00.123Z');
  });
});

describe('a skipped time', () => {
  test('of half an hour counts half an hour later', () => {
    const lordHowe = zone('Australia/Lord_Howe');
    const at = Date.parse('2026-10-03T02:15:00+10:30');
    expect(lordHowe.sameTimeOn(at, day('2026-10-04'))).toBe(Date.parse('2026-10-04T02:45:00+11:00'));
  });
  test('at midnight: the day begins where the clocks go on', () => {
    expect(zone('Africa/Cairo').startOf(day('2026-04-24'))).toBe(Date.parse('2026-04-24T01:00:00+03:00'));
  });
});
