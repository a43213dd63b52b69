import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_OPTIONS, type ReminderOptions, showAt } from '../../../../lib/reminders/options';
import { quietAround } from '../../../../lib/reminders/quiet-hours';
import { DAY_MS, HOUR_MS } from '../../../../lib/time/durations';
import { zone } from '../../../../lib/time/zone';
import { day } from '../../rules/orders';
import { END } from '../claim';
import { book, row, rowsAt, utc } from './planned';

/** Until when quiet hours and a snooze put a reminder off: never past the end of the right. */

const NIGHT = { from: 22 * 60, to: 8 * 60 };

describe('quiet hours', () => {
  const quiet: ReminderOptions = { ...DEFAULT_OPTIONS, quietHours: { hours: NIGHT, zone: utc } };

  test('move a reminder to their end', () => {
    expect(showAt(row(END - 3 * DAY_MS - HOUR_MS), quiet)).toBe(END - 3 * DAY_MS + 8 * HOUR_MS);
    expect(showAt(row(END - 3 * DAY_MS + 3 * HOUR_MS), quiet)).toBe(END - 3 * DAY_MS + 8 * HOUR_MS);
    expect(showAt(row(END - 3 * DAY_MS + 9 * HOUR_MS), quiet)).toBe(END - 3 * DAY_MS + 9 * HOUR_MS);
  });

  test('in which the right ends are gone before: the reminder comes when they begin', () => {
    expect(showAt(row(END - HOUR_MS), quiet)).toBe(END - 2 * HOUR_MS);
  });

  test('hold nothing back for more than a day, where the computer is only on in them', () => {
    const dueAt = END - 3 * DAY_MS + 9 * HOUR_MS;
    const night = dueAt + 17 * HOUR_MS; // two in the morning
    expect(showAt(row(dueAt), quiet, night)).toBeGreaterThan(night);
    expect(showAt(row(dueAt), quiet, night + DAY_MS)).toBeLessThanOrEqual(night + DAY_MS);
    const { closes: _, ...opening } = row(dueAt, { lead: 'on' });
    expect(showAt(opening, quiet, night + 12 * DAY_MS)).toBeLessThanOrEqual(night + 12 * DAY_MS);
  });

  test('whichever they are, hold nothing back for more than a day', () => {
    const minute = fc.integer({ min: 0, max: 1_439 });
    fc.assert(
      fc.property(
        minute,
        minute,
        fc.integer({ min: 0, max: 14 * 24 * 60 }),
        fc.boolean(),
        (from, to, late, ends) => {
          const { closes: _, ...open } = row(END - 9 * DAY_MS);
          const options = { ...DEFAULT_OPTIONS, quietHours: { hours: { from, to }, zone: utc } };
          const one = ends ? row(END - 9 * DAY_MS) : open;
          const now = one.dueAt + late * 60_000;
          if (late * 60_000 >= DAY_MS) expect(showAt(one, options, now)).toBeLessThanOrEqual(now);
        },
      ),
    );
  });

  test('of no length are none', () => {
    expect(quietAround(END, { from: 60, to: 60 }, utc)).toBeUndefined();
  });

  test.each([
    ['Europe/Berlin', '2026-03-29'],
    ['America/Los_Angeles', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['Asia/Shanghai', '2026-07-01'],
  ])('begin and end by the wall in %s, also when clocks are changed (%s)', (name, on) => {
    const there = zone(name);
    const night = quietAround(there.startOf(day(on)), NIGHT, there);
    expect(night).toEqual({
      from: there.timeOn(book.addDays(day(on), -1), NIGHT.from),
      to: there.timeOn(day(on), NIGHT.to),
    });
  });
});

describe('a snooze', () => {
  test('holds back what would come before, and calls once more', () => {
    const until = END - 5 * DAY_MS;
    const options: ReminderOptions = { ...DEFAULT_OPTIONS, snoozedUntil: until };
    expect(showAt(row(END - 7 * DAY_MS), options)).toBe(until);
    expect(showAt(row(END - 3 * DAY_MS), options)).toBe(END - 3 * DAY_MS);
    expect(rowsAt(END - 6 * DAY_MS, options).find(({ lead }) => lead === 'again')).toMatchObject({
      dueAt: until,
    });
  });

  test('never runs past the end: the reminder comes an hour before it', () => {
    const options: ReminderOptions = { ...DEFAULT_OPTIONS, snoozedUntil: END + 5 * DAY_MS };
    expect(showAt(row(END - DAY_MS), options)).toBe(END - HOUR_MS);
    expect(rowsAt(END - 6 * DAY_MS, options).find(({ lead }) => lead === 'again')).toMatchObject({
      dueAt: END - HOUR_MS,
    });
  });
});

test('whatever is wished, a reminder of a right that ends still comes before its end, unless the order is muted', () => {
  const minute = fc.integer({ min: 0, max: 1_439 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 14 * 24 * 60 }),
      fc.option(fc.integer({ min: -20 * 24 * 60, max: 20 * 24 * 60 }), { nil: undefined }),
      fc.option(fc.record({ from: minute, to: minute }), { nil: undefined }),
      fc.constantFrom(
        'UTC',
        'Pacific/Auckland',
        'America/Los_Angeles',
        'Australia/Lord_Howe',
        'Asia/Kathmandu',
      ),
      (before, snooze, hours, name) => {
        const options: ReminderOptions = {
          ...DEFAULT_OPTIONS,
          ...(snooze === undefined ? {} : { snoozedUntil: END + snooze * 60_000 }),
          ...(hours ? { quietHours: { hours, zone: zone(name) } } : {}),
        };
        const dueAt = END - before * 60_000;
        const at = showAt(row(dueAt), options);
        expect(at).toBeLessThan(END);
        if (!hours) expect(at).toBeGreaterThanOrEqual(dueAt);
      },
    ),
  );
});
