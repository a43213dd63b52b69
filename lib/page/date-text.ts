import { type CalendarDate, calendarDate, FIRST_DAY, LAST_DAY } from '../calendar-date';

/** Reads the date texts of one language. */
export interface DateReader {
  /** The day that a whole text names, or undefined. Never a guess: figures alone ("04/05/2026") name no day. */
  readonly read: (text: string) => CalendarDate | undefined;
  /** The source of a pattern that finds a date inside a sentence, in one capturing group. */
  readonly pattern: string;
}

const MONTH_FIRST = /^(\p{L}+)\.? ?(\d{1,2}), ?(\d{4})$/u;
const DAY_FIRST = /^(\d{1,2}) (\p{L}+)\.?,? ?(\d{4})$/u;

/**
 * A reader for the forms "Jul 15, 2026", "Mar 29,2024" and "15 Jul, 2026", with the month names that Intl has for the
 * language (long and short, with and without a dot, in any case).
 */
export function dateReader(language: string): DateReader {
  const months = monthNumbers(language);
  const read = (text: string) => {
    const monthFirst = MONTH_FIRST.exec(text);
    const dayFirst = DAY_FIRST.exec(text);
    const [word, day, year] = monthFirst
      ? [monthFirst[1], monthFirst[2], monthFirst[3]]
      : [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]]; // no match leaves all three undefined
    const month = months.get((word ?? '').toLocaleLowerCase(language));
    const date = month === undefined ? undefined : calendarDate(Number(year), month, Number(day));
    return date && date >= FIRST_DAY && date <= LAST_DAY ? date : undefined;
  };
  return { read, pattern: String.raw`(\p{L}+\.? ?\d{1,2}, ?\d{4}|\d{1,2} \p{L}+\.?,? ?\d{4})` };
}

function monthNumbers(language: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const name = format.format(Date.UTC(2026, month - 1, 15));
      numbers.set(name.replace(/\.$/, '').toLocaleLowerCase(language), month);
    }
  }
  return numbers;
}
