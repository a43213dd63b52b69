import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/time/days';
import { addWorkingDays, type CalendarName } from '../../../lib/time/working-days';
import { day } from '../rules/orders';

/** How many days of each month of a year are worked. */
function workedDays(year: number, calendar: CalendarName): readonly number[] {
  const months = Array.from({ length: 12 }, () => 0);
  let on = addDays(day(`${year}-01-01`), -1);
  while (true) {
    on = addWorkingDays(on, 1, calendar).on;
    if (!on.startsWith(String(year))) return months;
    const month = Number(on.slice(5, 7)) - 1;
    months[month] = (months[month] ?? 0) + 1;
  }
}

describe('as the State Council announced, of each month', () => {
  test.each([
    [2024, [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22]],
    [2025, [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]],
    [2026, [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]],
  ])(
    'a Chinese office works so many days in %i, weekend days that make up for holidays among them',
    (year, months) => {
      expect(workedDays(year, 'cnOffice')).toEqual(months);
    },
  );

  test.each([
    [2024, [26, 18, 26, 23, 23, 24, 27, 27, 23, 21, 26, 26]],
    [2025, [22, 21, 26, 24, 22, 24, 27, 26, 26, 20, 25, 27]],
    [2026, [24, 17, 26, 24, 22, 24, 27, 26, 24, 21, 25, 27]],
  ])(
    'parcels are sent on so many days in %i: Saturdays count, no Sunday makes up for a holiday',
    (year, months) => {
      expect(workedDays(year, 'cnShipping')).toEqual(months);
    },
  );

  test('a bank works from Monday to Friday', () => {
    expect(workedDays(2026, 'monFri')).toEqual([22, 20, 22, 22, 21, 22, 23, 21, 22, 22, 21, 23]);
  });
});

describe('the calendar is known', () => {
  const known = (from: string, count: number, calendar: CalendarName) =>
    addWorkingDays(day(from), count, calendar).calendarKnown;
  test.each(['cnOffice', 'cnShipping'] as const)('from 2024 to 2026 for %s', (calendar) => {
    expect(known('2023-12-31', 5, calendar)).toBe(false);
    expect(known('2024-01-01', 5, calendar)).toBe(true);
    expect(known('2026-12-30', 1, calendar)).toBe(true);
    expect(known('2026-12-31', 1, calendar)).toBe(false);
    expect(known('2027-03-01', 1, calendar)).toBe(false);
  });
  test('for ever where there are no holidays', () => {
    expect(known('2031-01-01', 5, 'monFri')).toBe(true);
  });
});

test('no working days later is the day itself, even a Sunday', () => {
  expect(addWorkingDays(day('2026-03-01'), 0, 'monFri')).toEqual({ on: '2026-03-01', calendarKnown: true });
});

test('the week goes on before 1970', () => {
  expect(addWorkingDays(day('1969-12-05'), 1, 'monFri').on).toBe('1969-12-08');
});
