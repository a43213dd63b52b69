import { DAY_MS } from '../time/durations';
import { type Token, tokensOf } from './date-tokens';
import type { Language } from './languages/language';

/** A name found among tokens: its number, where it starts, and the tokens without it. */
export interface Named {
  readonly number: number;
  readonly start: number;
  readonly rest: readonly Token[];
}

/** The names of months and days of the week of several languages. */
export interface DateNames {
  /** The one month named among tokens; undefined if there is none, or if languages differ. */
  readonly monthIn: (tokens: readonly Token[]) => Named | undefined;
  readonly weekdayIn: (tokens: readonly Token[]) => Named | undefined;
  /** Filler words of a date: "de", "г", "年". */
  readonly fillers: ReadonlySet<string>;
}

/** Names by their joined tokens. A name with different meanings in two languages keeps both numbers. */
type Names = Map<string, Set<number>>;

const MAX_NAME_LENGTH = 3;

/** The names from Intl for these languages, and those that their files add. */
export function dateNames(languages: readonly Language[]): DateNames {
  const months: Names = new Map();
  const weekdays: Names = new Map();
  const fillers = new Set<string>();
  for (const { code, months: own = [], besideDates = [] } of languages) {
    for (const style of ['long', 'short'] as const) {
      addMonths(code, style, months, fillers);
      addWeekdays(code, style, weekdays);
    }
    for (const { word, month } of own) add(months, word, month);
    for (const word of besideDates) addFillers(word, fillers);
  }
  return {
    monthIn: (tokens) => find(months, tokens),
    weekdayIn: (tokens) => find(weekdays, tokens),
    fillers,
  };
}

/** The months as they appear in a full date ("5 июля"), and the filler words around its numbers. */
function addMonths(code: string, style: 'long' | 'short', months: Names, fillers: Set<string>): void {
  const format = new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, {
    day: 'numeric',
    month: style,
    year: 'numeric',
    timeZone: 'UTC',
  });
  for (let month = 1; month <= 12; month += 1) {
    const parts = format.formatToParts(Date.UTC(2026, month - 1, 28));
    const at = parts.findIndex(({ type }) => type === 'month');
    const name = parts[at]?.value ?? '';
    const before = parts[at - 1]?.value ?? '';
    const [mark] = tokensOf(parts[at + 1]?.value ?? '', 1);
    if (/^\d+$/.test(name))
      add(months, `${name} ${mark?.value ?? ''}`, month); // "7月" comes as "7" and "月"
    else add(months, name, month);
    const prefix = /\p{L}+$/u.exec(before)?.[0]; // Hebrew writes "in" and the month as one word
    if (prefix) add(months, prefix + name, month);
    for (const { type, value } of parts) {
      if (type === 'literal') addFillers(value, fillers);
    }
  }
}

function addFillers(text: string, fillers: Set<string>): void {
  for (const word of tokensOf(text, MAX_NAME_LENGTH)) fillers.add(word.value);
}

const A_SUNDAY = Date.UTC(2026, 1, 1);

function addWeekdays(code: string, style: 'long' | 'short', weekdays: Names): void {
  const format = new Intl.DateTimeFormat(code, { weekday: style, timeZone: 'UTC' });
  for (let day = 0; day < 7; day += 1) add(weekdays, format.format(A_SUNDAY + day * DAY_MS), day);
}

function add(names: Names, name: string, number: number): void {
  const key = keyOf(tokensOf(name, MAX_NAME_LENGTH));
  if (key === '') return;
  names.set(key, (names.get(key) ?? new Set()).add(number));
}

/** The first name among the tokens; the longest if several begin at the same one. */
function find(names: Names, tokens: readonly Token[]): Named | undefined {
  for (const [index, { start }] of tokens.entries()) {
    for (let length = MAX_NAME_LENGTH; length > 0; length -= 1) {
      const name = tokens.slice(index, index + length);
      const numbers = name.length === length ? names.get(keyOf(name)) : undefined;
      const [number, ...others] = numbers ?? [];
      if (number === undefined) continue;
      if (others.length > 0) return undefined;
      return { number, start, rest: [...tokens.slice(0, index), ...tokens.slice(index + length)] };
    }
  }
  return undefined;
}

/** Tokens as one text; "07月" is "7月". */
function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ value }) => value.replace(/^0+(?=\d)/, '')).join(' ');
}
