import { describe, expect, test } from 'vitest';
import { dateReader } from '../../../../lib/words/date-text';
import { LANGUAGES } from '../../../../lib/words/languages';
import type { Language } from '../../../../lib/words/languages/language';
import { NO_DATE, SHELF } from './shelf';
import type { Row } from './table';

/** The dates of the languages: those that Intl writes, and the words for what it does not know. */

const dates = dateReader(LANGUAGES);

describe.each(SHELF)('$code', ({ language, table }) => {
  test('its own names of months stand in dates of its table, and Intl does not know them', () => {
    const without = { ...language, months: [] };
    for (const { word, month } of language.months ?? []) {
      expectNeeded(word, without, ({ means }) => Number(means.slice(5, 7)) === month);
    }
  });

  test('its words beside dates stand in dates of its table, which are not read without them', () => {
    for (const word of language.besideDates ?? []) {
      const besideDates = language.besideDates?.filter((other) => other !== word);
      expectNeeded(word, { ...language, ...(besideDates ? { besideDates } : {}) });
    }
  });

  /** That a date of the table has this word in it, in any case, and is read in the language alone, but not `without` the word. */
  function expectNeeded(word: string, without: Language, fits: (row: Row) => boolean = () => true): void {
    const pattern = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
    const shown = table.sections.dates.find((row) => pattern.test(row.text) && fits(row));
    expect(shown, `no date of the table has "${word}" in it`).toBeDefined();
    expect(dateReader([language]).read(shown?.text ?? ''), word).toBe(shown?.means);
    expect(dateReader([without]).read(shown?.text ?? ''), `Intl knows "${word}"`).toBeUndefined();
  }

  test('every month reads back as Intl writes it', () => {
    const wrong: string[] = [];
    for (const format of intlFormats(language.code)) {
      for (const on of someDays()) {
        const text = format.format(Date.parse(on));
        const day = dates.read(text) ?? NO_DATE;
        if (day !== (isAmbiguous(text) ? NO_DATE : on)) wrong.push(`${text}: ${day} for ${on}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Long and medium dates, in the digits of the language's shops and in its own. */
function intlFormats(code: Language['code']): readonly Intl.DateTimeFormat[] {
  const own: { readonly [code: string]: string } = { ar: 'ar-u-nu-arab', th: 'th-u-nu-thai' };
  return [code, own[code] ?? code].flatMap((tag) =>
    (['long', 'medium'] as const).map(
      (dateStyle) => new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' }),
    ),
  );
}

/** The 1st, 9th, 15th and last day of every month of seven years. */
function someDays(): readonly string[] {
  const days: string[] = [];
  for (let year = 2024; year <= 2030; year += 1) {
    for (let month = 0; month < 12; month += 1) {
      const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
      for (const day of [1, 9, 15, last])
        days.push(new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10));
    }
  }
  return days;
}

/** Figures with slashes, whose day could be the month: these are never read. */
function isAmbiguous(text: string): boolean {
  const digits = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\u200f/g, '');
  const [, first = '', second = ''] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(digits) ?? [];
  return first !== '' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}
