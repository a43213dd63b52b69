import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../lib/records/assessment';
import type { BuyerReport as ToldTime } from '../../../lib/records/order';
import type { Rule, Span } from '../../../lib/rules/rule';
import { ruleBook } from '../../../lib/rules/rule-book';
import { addYears } from '../../../lib/time/days';
import { HOUR_MS } from '../../../lib/time/durations';
import { day, order } from './orders';
import { deadlineBy, row } from './rows';

/** How long after an event a clock ends: after a day, and after an instant. */

const AT = Date.UTC(2026, 2, 6, 18, 30); // 10:30 in California, two days before its clocks go forward
const reported = (happening: ToldTime) => order({ entered: { days: {}, reported: { [happening]: AT } } });
const iso = (deadline: Deadline | undefined) => deadline && new Date(deadline.nominal.at).toISOString();

/** A span without the event it counts from. */
type Length = Span extends infer One ? (One extends Span ? Omit<One, 'after'> : never) : never;

const afterInstant = (length: Length, changes: Partial<Rule> = {}) =>
  deadlineBy(row({ nominal: [{ after: 'delivered', ...length }], ...changes }), reported('delivered'));
const afterDay = (length: Length, changes: Partial<Rule> = {}, zone?: string) =>
  deadlineBy(
    row({ nominal: [{ after: 'placed', ...length }], ...changes }),
    order({ days: { placed: '2026-03-06' } }),
    undefined,
    zone,
  );

describe('after an instant', () => {
  test('hours are elapsed time', () => {
    expect(iso(afterInstant({ hours: 48 }))).toBe('2026-03-08T18:30:00.000Z');
  });
  test('days and years keep the time of day on the wall, an hour less of time where the clocks go forward', () => {
    expect(iso(afterInstant({ days: 2 }))).toBe('2026-03-08T17:30:00.000Z');
    expect(iso(afterInstant({ years: 2 }))).toBe('2028-03-06T18:30:00.000Z');
  });
  test('working days follow after the days', () => {
    expect(iso(afterInstant({ workingDays: 1, calendar: 'monFri' }))).toBe('2026-03-09T17:30:00.000Z');
    expect(iso(afterInstant({ days: 3, workingDays: 1, calendar: 'monFri' }))).toBe(
      '2026-03-10T17:30:00.000Z',
    );
  });
  test('the wall is AliExpress’s, or the buyer’s where the law counts', () => {
    const rule = row({ nominal: [{ after: 'delivered', days: 2 }] });
    const inBerlin = (zone: Rule['zone']) =>
      iso(deadlineBy({ ...rule, zone }, reported('delivered'), undefined, 'Europe/Berlin'));
    expect(inBerlin('pacific')).toBe('2026-03-08T17:30:00.000Z');
    expect(inBerlin('buyer')).toBe('2026-03-08T18:30:00.000Z');
  });
  test('the end is known to the hour, on the day that it has for the buyer', () => {
    const rule = row({ nominal: [{ after: 'delivered', hours: 8 }] });
    expect(deadlineBy(rule, reported('delivered'), undefined, 'Asia/Tokyo')?.nominal).toEqual({
      on: '2026-03-07',
      at: AT + 8 * HOUR_MS,
      exact: true,
    });
  });
});

describe('after a day without a time', () => {
  test('days, years and working days are whole days', () => {
    expect(afterDay({ days: 2 })?.nominal).toEqual({
      on: '2026-03-08',
      at: Date.UTC(2026, 2, 8, 8),
      exact: false,
    });
    expect(afterDay({ years: 2 })?.nominal.on).toBe('2028-03-06');
    expect(afterDay({ workingDays: 2, calendar: 'monFri' })?.nominal.on).toBe('2026-03-10');
  });
  test('hours are as many days as they fill', () => {
    expect(afterDay({ hours: 24 })?.nominal.on).toBe('2026-03-07');
    expect(afterDay({ hours: 25 })?.nominal.on).toBe('2026-03-08');
    expect(afterDay({ hours: 48 })?.nominal).toMatchObject({ on: '2026-03-08', exact: false });
  });

  describe('counts the day', () => {
    const at = (changes: Partial<Rule>, zone: string) => {
      const found = afterDay({ days: 4 }, changes, zone);
      return found && new Date(found.nominal.at).toISOString();
    };
    test('until it begins, in whichever zone that is earlier, where a right closes or advice is given', () => {
      for (const kind of ['closes', 'advice'] as const) {
        expect(at({ kind }, 'Asia/Tokyo')).toBe('2026-03-09T15:00:00.000Z');
        expect(at({ kind }, 'Pacific/Honolulu')).toBe('2026-03-10T07:00:00.000Z');
      }
    });
    test('until it begins for the buyer, where the law counts', () => {
      expect(at({ zone: 'buyer' }, 'Pacific/Honolulu')).toBe('2026-03-10T10:00:00.000Z');
    });
    test('until it is over in Pacific time, where a right opens or others must act', () => {
      for (const kind of ['opens', 'theirs'] as const) {
        expect(at({ kind }, 'Asia/Tokyo')).toBe('2026-03-11T07:00:00.000Z');
      }
    });
  });
});

describe('an estimate', () => {
  const edges = (changes: Partial<Rule>) => {
    const found = deadlineBy(row(changes), order({ days: { placed: '2026-03-06', paid: '2026-03-10' } }));
    return found && [found.earliest.on, found.nominal.on, found.latest.on];
  };
  test('ends at the least and the greatest of all its spans, in whatever order they stand', () => {
    expect(
      edges({
        earliest: [
          { after: 'paid', days: 3 },
          { after: 'placed', days: 1 },
        ],
        nominal: [{ after: 'placed', days: 5 }],
        latest: [
          { after: 'paid', days: 9 },
          { after: 'placed', days: 7 },
        ],
      }),
    ).toEqual(['2026-03-07', '2026-03-11', '2026-03-19']);
  });
  test('keeps its bounds around a nominal date that lies outside of them', () => {
    const [early, late] = [[{ after: 'placed', days: 2 }], [{ after: 'placed', days: 20 }]] as const;
    expect(edges({ earliest: late, nominal: early, latest: early })).toEqual([
      '2026-03-08',
      '2026-03-08',
      '2026-03-26',
    ]);
  });

  describe('of which one event is not known', () => {
    const known = [{ after: 'placed', days: 2 }] as const;
    const unknown = [{ after: 'shipped', days: 2 }] as const;
    test.each([
      ['closes', 'earliest'],
      ['opens', 'latest'],
      ['theirs', 'latest'],
      ['advice', 'nominal'],
    ] as const)('stands, if it %s and the %s is known', (kind, acting) => {
      const only = { earliest: unknown, nominal: unknown, latest: unknown };
      expect(edges({ kind, ...only, [acting]: known })).toEqual(['2026-03-08', '2026-03-08', '2026-03-08']);
      const allBut = { earliest: known, nominal: known, latest: known };
      expect(edges({ kind, ...allBut, [acting]: unknown })).toBeUndefined();
    });
    test('does not stand on one of two events of the acting edge', () => {
      expect(edges({ earliest: [...known, ...unknown], nominal: known, latest: known })).toBeUndefined();
    });
  });

  test('names its sources, its month and how sure it is', () => {
    expect(afterDay({ days: 2 })).toMatchObject({
      clock: 'coupon.use',
      kind: 'closes',
      certainty: 'estimated',
      onExpiry: 'couponGone',
    });
    const lengths: readonly Length[] = [
      { days: 2 },
      { hours: 2 },
      { years: 2 },
      { workingDays: 2, calendar: 'cnOffice' },
    ];
    for (const length of lengths) {
      expect(afterDay(length)?.source).toEqual({
        kind: 'rule',
        names: ['guide'],
        asOf: '2026-11',
        confidence: 'low',
      });
    }
  });
  test('says so when a calendar is not known', () => {
    const placed = order({ days: { placed: '2027-03-05' } });
    const nominal = [{ after: 'placed', workingDays: 1, calendar: 'cnOffice' }] as const;
    const found = deadlineBy(row({ nominal }), placed);
    expect(found?.source).toMatchObject({ calendarUnknown: true });
    expect([found?.earliest.on, found?.nominal.on, found?.latest.on]).toEqual([
      '2027-03-08',
      '2027-03-08',
      '2027-03-17',
    ]);
  });
});

describe('a figure of the buyer’s own', () => {
  const figured = (changes: Partial<Rule>, days: number) =>
    deadlineBy(
      row(changes),
      order({
        days: { placed: '2026-03-06' },
        entered: { days: {}, figures: { 'coupon.use': days } },
      }),
    );
  test('counts from the event of the rule, and is told as the buyer’s', () => {
    expect(figured({}, 3)).toMatchObject({
      nominal: { on: '2026-03-09' },
      certainty: 'entered',
      source: { kind: 'figure', days: 3 },
    });
  });
  test('may be none at all', () => {
    expect(figured({}, 0)?.nominal.on).toBe('2026-03-06');
  });
  test('counts backwards only where the rule does', () => {
    expect(figured({ nominal: [{ after: 'placed', days: -2 }] }, 3)?.nominal.on).toBe('2026-03-03');
    expect(figured({ nominal: [{ after: 'placed', days: 0 }] }, 3)?.nominal.on).toBe('2026-03-09');
    expect(figured({ nominal: [{ after: 'placed', hours: 5 }] }, 3)?.nominal.on).toBe('2026-03-09');
  });
  test('cannot help a rule that counts from nothing', () => {
    expect(figured({ nominal: [], earliest: [{ after: 'placed', days: 1 }] }, 3)?.earliest.on).toBe(
      '2026-03-07',
    );
  });
});

test('years keep the day; 29 February becomes the 28th', () => {
  expect(addYears(day('2026-05-17'), 6)).toBe('2032-05-17');
  expect(addYears(day('2028-02-29'), 2)).toBe('2030-02-28');
});

test('no day is beyond the year 9999', () => {
  expect(() => addYears(day('9999-01-01'), 1)).toThrow(RangeError);
});

test('the longest window after completion is that of a right that closes, counted in days', () => {
  const completed = (days: number, kind: Rule['kind'] = 'closes') =>
    row({ kind, nominal: [{ after: 'completed', days }] });
  const longest = (...rules: readonly Rule[]) => ruleBook('UTC', { rules }).longestWindowDays;
  expect(longest(completed(7), completed(15), completed(9))).toBe(15);
  expect(longest(completed(7), completed(30, 'theirs'))).toBe(7);
  expect(longest(completed(7), row({ nominal: [{ after: 'placed', days: 90 }] }))).toBe(7);
  expect(longest(row({ nominal: [{ after: 'completed', years: 1 }] }))).toBe(0);
  expect(longest()).toBe(0);
});
