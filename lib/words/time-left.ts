import { plainText } from '../text/plain-text';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/durations';
import { tokensOf } from './date-tokens';
import type { Language } from './languages/language';

/** The time (ms) that a countdown's text names, to the smallest unit it shows; undefined for any other text. */
export type TimeLeftReader = (text: string) => number | undefined;

const UNITS = [
  ['day', DAY_MS],
  ['hour', HOUR_MS],
  ['minute', MINUTE_MS],
  ['second', 1_000],
] as const;
/** Plural forms depend on the number: these produce all of them in the languages that are read. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100] as const;
const MAX_DAYS = 400;
const MAX_TOKENS = 12;
const CLOCK = /(?:^|\s)(\p{Nd}{1,3}):(\p{Nd}{2})(?::(\p{Nd}{2}))?\s*$/u;

/**
 * A reader of countdowns in any of these languages: "4 days 23 hours", "4일 23시간", "4 Tage 23:10:05". Its words come
 * from Intl; a word for different units in two languages is not understood. Built when the first countdown is seen.
 */
export function timeLeftReader(languages: readonly Language[]): TimeLeftReader {
  let units: ReadonlyMap<string, number> | undefined;
  return (text) => {
    units ??= unitWords(languages);
    const clock = CLOCK.exec(text);
    const words = readWords(clock ? text.slice(0, clock.index) : text, units);
    if (words === undefined && !(clock && text.slice(0, clock.index).trim() === '')) return undefined;
    const left = (words ?? 0) + (clock ? clockMs(clock) : 0);
    return left > 0 && left <= MAX_DAYS * UNITS[0][1] ? left : undefined;
  };
}

/** Numbers with their units, from large to small; nothing else. */
function readWords(text: string, units: ReadonlyMap<string, number>): number | undefined {
  const tokens = tokensOf(text, MAX_TOKENS + 1);
  if (tokens.length === 0 || tokens.length % 2 === 1 || tokens.length > MAX_TOKENS) return undefined;
  let [sum, last] = [0, Number.POSITIVE_INFINITY];
  for (let index = 0; index < tokens.length; index += 2) {
    const count = tokens[index]?.value ?? '';
    const unit = units.get(tokens[index + 1]?.value ?? '');
    if (!/^\d{1,4}$/.test(count) || unit === undefined || unit >= last) return undefined;
    sum += Number(count) * unit;
    last = unit;
  }
  return sum;
}

/** "23:10:05" is hours, minutes and seconds, "23:10" hours and minutes. */
function clockMs([, hours = '', minutes = '', seconds = '']: RegExpExecArray): number {
  const [h, m, s] = [hours, minutes, seconds].map((part) => Number(plainText(part)));
  return ((h ?? 0) * 3_600 + (m ?? 0) * 60 + (s ?? 0)) * 1_000;
}

function unitWords(languages: readonly Language[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const several = new Set<string>();
  for (const { code } of languages) {
    for (const unitDisplay of ['long', 'short'] as const) {
      for (const [unit, ms] of UNITS) {
        const format = new Intl.NumberFormat(`${code}-u-nu-latn`, { style: 'unit', unit, unitDisplay });
        for (const count of COUNTS) {
          for (const { value } of tokensOf(format.format(count), 4)) {
            if (/^\d+$/.test(value)) continue;
            if ((words.get(value) ?? ms) !== ms) several.add(value);
            words.set(value, ms);
          }
        }
      }
    }
  }
  for (const word of several) words.delete(word);
  return words;
}
