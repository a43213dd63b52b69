import { withoutUnseen } from '../text/clean-text';
import { type CalendarDate, calendarDate, FIRST_DAY, LAST_DAY } from '../time/calendar-date';
import { daysBetween } from '../time/days';
import { dateNames } from './date-names';
import { type Token, tokensOf } from './date-tokens';
import type { Language } from './languages/language';

/** Reads dates in several languages at once. If their readings differ, there is none. */
export interface DateReader {
  /** The day that a whole text names, or undefined. Never a guess: "04/05/2026" names no day. */
  readonly read: (text: string) => CalendarDate | undefined;
  /** The day named at a position of a text, and where it ends. */
  readonly readAt: (
    text: string,
    from: number,
  ) => { readonly on: CalendarDate; readonly end: number } | undefined;
  /**
   * The day that a text names without a year ("Tue | Jul. 28 18:39"): the newest that is not after `last`. The day of
   * the week tells the year, so without one it is undefined.
   */
  readonly readRecent: (text: string, last: CalendarDate) => CalendarDate | undefined;
}

/** No date has more parts: "ngày 15 tháng 7 năm 2026" has six. */
const MAX_TOKENS = 8;
const BUDDHIST_YEARS = 543;
const FIRST_BUDDHIST_YEAR = 2500;
const YEARS_BACK = 4;
const TIME = /[\s,|]*\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?\s*$/u;
/** What may separate the parts of a date with a month's name. */
const BETWEEN = /^[\s.,،、/\-–׳']*$/u;

/** A reader for these languages. Their names come from Intl, which takes a millisecond or two per language. */
export function dateReader(languages: readonly Language[]): DateReader {
  const names = dateNames(languages);

  return {
    read: (text) => {
      const tokens = tokensOf(text, MAX_TOKENS + 4);
      return (
        inFigures(text.trim()) ??
        (tokens.length <= MAX_TOKENS && isAllOf(text, tokens) ? named(text, tokens) : undefined)
      );
    },
    readAt: (text, from) => {
      const rest = text.slice(from);
      const tokens = tokensOf(rest, MAX_TOKENS);
      for (let count = tokens.length; count >= 3; count -= 1) {
        const some = tokens.slice(0, count);
        const end = some.at(-1)?.end ?? 0;
        if (tokens[0]?.start !== rest.search(/\S/u)) return undefined;
        const on = inFigures(rest.slice(0, end).trim()) ?? named(rest, some);
        if (on) return { on, end: from + end };
      }
      return undefined;
    },
    readRecent: (text, last) => {
      const tokens = tokensOf(text.replace(TIME, '').replace(/\|/g, ' '), MAX_TOKENS);
      const weekday = names.weekdayIn(tokens);
      const month = weekday && names.monthIn(weekday.rest);
      const [day, ...more] = (month?.rest ?? []).filter(({ value }) => !names.fillers.has(value));
      if (!weekday || !month || !day || more.length > 0 || !/^\d{1,2}$/.test(day.value)) return undefined;
      const lastYear = Number(last.slice(0, 4));
      for (let year = lastYear; year >= lastYear - YEARS_BACK; year -= 1) {
        const on = dayOf(year, month.number, Number(day.value));
        if (on && daysBetween(on, last) >= 0 && weekdayOf(on) === weekday.number) return on;
      }
      return undefined;
    },
  };

  /** A day with its month's name: day, month, year; month, day, year; or year, month, day. */
  function named(text: string, tokens: readonly Token[]): CalendarDate | undefined {
    const month = names.monthIn(tokens);
    if (!month || !areNear(text, tokens)) return undefined;
    const parts = month.rest.filter(({ value }) => !names.fillers.has(value));
    const [first, second, ...more] = parts;
    if (!first || !second || more.length > 0) return undefined;
    const yearFirst = /^\d{4}$/.test(first.value) && second.start > month.start && first.start < month.start;
    const [year, day] = yearFirst ? [first, second] : [second, first];
    if (!/^\d{4}$/.test(year.value) || !/^\d{1,2}$/.test(day.value)) return undefined;
    if (!yearFirst && year.start < month.start) return undefined;
    return dayOf(Number(year.value), month.number, Number(day.value));
  }
}

/** A numeric date in which day and month cannot be confused. */
function inFigures(text: string): CalendarDate | undefined {
  const parts =
    /^(\p{Nd}{1,4})\s?([-./])\s?(\p{Nd}{1,2})\s?\2\s?(\p{Nd}{1,4})\.?(?:[\sT]\p{Nd}{2}:\p{Nd}{2}(?::\p{Nd}{2})?)?$/u.exec(
      withoutUnseen(text.normalize('NFKC')),
    );
  if (!parts) return undefined;
  const [a = '', b = '', c = ''] = tokensOf(`${parts[1]} ${parts[3]} ${parts[4]}`, 3).map(
    ({ value }) => value,
  );
  if (a.length === 4) return c.length <= 2 ? dayOf(Number(a), Number(b), Number(c)) : undefined;
  if (a.length > 2 || c.length !== 4) return undefined;
  const dayFirst = dayOf(Number(c), Number(b), Number(a));
  if (parts[2] === '.') return dayFirst;
  const monthFirst = dayOf(Number(c), Number(a), Number(b));
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
}

function dayOf(year: number, month: number, day: number): CalendarDate | undefined {
  const date = calendarDate(year >= FIRST_BUDDHIST_YEAR ? year - BUDDHIST_YEARS : year, month, day);
  return date && date >= FIRST_DAY && date <= LAST_DAY ? date : undefined;
}

/** 0 is Sunday. */
function weekdayOf(on: CalendarDate): number {
  return new Date(`${on}T00:00:00Z`).getUTCDay();
}

/** Whether only white space and date punctuation surrounds the tokens. */
function isAllOf(text: string, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return !!first && !!last && text.slice(0, first.start).trim() === '' && BETWEEN.test(text.slice(last.end));
}

function areNear(text: string, tokens: readonly Token[]): boolean {
  return tokens.every((token, index) => {
    const before = tokens[index - 1];
    return !before || BETWEEN.test(text.slice(before.end, token.start));
  });
}
