import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, splitLabel } from '../../../lib/text/clean-text';
import { calendarDate } from '../../../lib/time/calendar-date';
import { DAY_MS } from '../../../lib/time/durations';
import { dateReader } from '../../../lib/words/date-text';
import { en } from '../../../lib/words/languages/en';
import { EFFORT } from '../../effort';

const { read } = dateReader([en]);

test.each([
  ['Jul 15, 2026', '2026-07-15'],
  ['Mar 29,2024', '2024-03-29'],
  ['15 Jul, 2026', '2026-07-15'],
  ['15 July 2026', '2026-07-15'],
  ['Sept. 4, 2026', '2026-09-04'],
  ['Sep. 4, 2026', '2026-09-04'],
  ['FEB 29, 2028', '2028-02-29'],
  ['Feb 29, 2026', undefined],
  ['04/05/2026', undefined],
  ['2026-07-15', '2026-07-15'],
  ['30/08/2024', '2024-08-30'],
  ['Jul 15', undefined],
  ['Jul 15, 2026 or later', undefined],
  ['Jul 15, 2009', undefined],
  ['Jul 15, 9999', undefined],
  ['', undefined],
])('%s is %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('every day is read back from how Intl writes it', () => {
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
  fc.assert(
    fc.property(fc.integer({ min: 15_000, max: 40_000 }), (days) => {
      const at = new Date(days * DAY_MS);
      expect(read(format.format(at))).toBe(
        calendarDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()),
      );
    }),
    { numRuns: EFFORT.texts },
  );
});

test('any text gives a real day or nothing, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) =>
      [undefined, ''].includes(read(text)?.slice(10)),
    ),
  );
});

describe('a page’s text', () => {
  test.each([
    ['Date: Jul 15, 2026', 'Jul 15, 2026'],
    ['Date:\u00a0Jul 15, 2026', 'Jul 15, 2026'],
    ['주문일자:: 2026년 5월 21일', '2026년 5월 21일'],
    ['Order date：Jul 15, 2026', 'Jul 15, 2026'],
    ['Jul 15, 2026', 'Jul 15, 2026'],
  ])('%s without its label', (text, expected) => {
    expect(splitLabel(cleanText(text)).value).toBe(expected);
  });

  test('loses marks that turn its direction, and what is beyond the cap', () => {
    expect(cleanText('Jul\u202e 15,\u200b 2026 ')).toBe('Jul 15, 2026');
    expect(cleanText('x'.repeat(1_000_000))).toHaveLength(512);
  });
});
