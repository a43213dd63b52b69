import { afterEach, describe, expect, test, vi } from 'vitest';
import { buyerZone } from '../../../lib/environment/buyer-zone';
import { languages } from '../../../lib/environment/languages';
import { troubles } from '../../../lib/environment/troubles';
import { ruleBook } from '../../../lib/rules/rule-book';
import { formats, language } from '../../../lib/wording/format';
import { day } from '../rules/orders';

const NOW = Date.UTC(2026, 10, 28, 20);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A browser whose zone has this name, and whose clock is so many minutes behind UTC. */
function inZone(timeZone: unknown, behind: number | ((at: Date) => number)): void {
  const real = Intl.DateTimeFormat.prototype.resolvedOptions;
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (
    this: Intl.DateTimeFormat,
  ) {
    if (timeZone instanceof Error) throw timeZone;
    return { ...real.call(this), timeZone: timeZone as string };
  });
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockImplementation(function (this: Date) {
    return typeof behind === 'number' ? behind : behind(this);
  });
}

describe('the time zone', () => {
  test.each([
    { zone: 'Europe/Berlin', behind: -60, name: 'Europe/Berlin', today: '2026-11-28', known: true },
    { zone: 'Etc/Unknown', behind: 0, name: 'UTC', today: '2026-11-28', known: false },
    { zone: 'Etc/Unknown', behind: -330, name: 'UTC+05:30', today: '2026-11-29', known: false },
    { zone: 'Etc/Unknown', behind: 720, name: 'UTC-12:00', today: '2026-11-28', known: false },
    { zone: 'Etc/Unknown', behind: -840, name: 'UTC+14:00', today: '2026-11-29', known: false },
    { zone: 'Mars/Olympus', behind: 210, name: 'UTC-03:30', today: '2026-11-28', known: false },
    { zone: '', behind: -345, name: 'UTC+05:45', today: '2026-11-29', known: false },
    { zone: new Error('no'), behind: -60, name: 'UTC+01:00', today: '2026-11-28', known: false },
    { zone: 'Etc/Unknown', behind: Number.NaN, name: 'UTC', today: '2026-11-28', known: false },
  ])('$zone with $behind minutes is $name', ({ zone, behind, name, today, known }) => {
    inZone(zone, behind);
    const buyer = buyerZone(NOW);
    expect(buyer).toMatchObject({ name, isKnown: known });
    expect(buyer.zone.dayOf(NOW)).toBe(today);
    expect(buyer.zone.dayOf(buyer.zone.startOf(day(today)))).toBe(today);
    expect(buyer.zone.dayOf(buyer.zone.startOf(day(today)) - 1) < today).toBe(true);
    expect(troubles(NOW)).toEqual(known ? [] : [{ kind: 'zone', name }]);
  });

  test('a zone without a name keeps its daylight saving', () => {
    inZone('Etc/Unknown', (at) => (at.getTime() < Date.UTC(2026, 9, 25, 1) ? -120 : -60));
    const { zone } = buyerZone(NOW);
    expect(zone.startOf(day('2026-10-25'))).toBe(Date.UTC(2026, 9, 24, 22));
    expect(zone.startOf(day('2026-10-26'))).toBe(Date.UTC(2026, 9, 25, 23));
  });

  test('is asked anew each time: the computer travels', () => {
    inZone('Etc/Unknown', 0);
    expect(buyerZone(NOW).name).toBe('UTC');
    vi.restoreAllMocks();
    inZone('Asia/Tokyo', -540);
    expect(buyerZone(NOW).zone.dayOf(NOW)).toBe('2026-11-29');
  });

  test('without a name a rule book is made of it all the same, and a right ends when its day begins there', () => {
    inZone('Etc/Unknown', -330);
    const { buyer, dayMoment } = ruleBook(buyerZone(NOW).zone);
    expect(dayMoment(day('2026-12-04'), 'closes', 'buyer').at).toBe(Date.UTC(2026, 11, 3, 18, 30));
    expect(buyer.dayOf(NOW)).toBe('2026-11-29');
  });
});

describe('the languages', () => {
  test.each([
    [['en-US@posix'], ['en-US']],
    [
      ['en_US.UTF-8', 'de'],
      ['en-US', 'de'],
    ],
    [['en-*'], ['en']],
    [['*', '', '@posix', 'c', '1', 'x-klingon'], []],
    [['pt-br'], ['pt-BR']],
    [[], []],
    [undefined, []],
  ])('%j are %j', (said, heard) => {
    vi.stubGlobal('navigator', { languages: said });
    expect(languages()).toEqual(heard);
  });

  test.each([['en-US@posix'], ['*'], ['x-klingon'], [''], ['en--'], ['\u0000'], ['ja']])(
    'with %j dates are written',
    (tag) => {
      vi.stubGlobal('navigator', { languages: [tag] });
      expect(formats(language()).day(day('2026-12-04'), NOW)).toMatch(/Dec/);
    },
  );
});

describe('the clock', () => {
  test.each([
    [0, '1970'],
    [Date.UTC(2023, 11, 31), '2023'],
    [Date.UTC(2100, 0, 1), '2100'],
  ])('cannot be right at %d', (now, name) => {
    inZone('UTC', 0);
    expect(troubles(now)).toEqual([{ kind: 'clock', name }]);
  });
  test('may be right in this century', () => {
    inZone('UTC', 0);
    expect([NOW, Date.UTC(2099, 11, 31)].flatMap(troubles)).toEqual([]);
  });
});
