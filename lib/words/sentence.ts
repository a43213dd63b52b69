import type { Statement } from '../records/order';
import { plainText } from '../text/plain-text';
import type { DateReader } from './date-text';
import { type Sentence, wasSeen } from './languages/language';

const MAX_DAYS_PROMISED = 400;
const MAX_TRIES = 8;

/** Makes a function that finds one sentence of a language in a text and gives its statement, if any. */
export function sentenceReader(
  sentence: Sentence,
  dates: DateReader,
): (text: string) => readonly Statement[] {
  const { says, means } = sentence;
  const [before = '', after = ''] = says.split(/\{(?:date|days)\}/);
  const unsure = wasSeen(sentence) ? {} : { unsure: true as const };
  if ('from' in means) {
    const pattern = new RegExp(`${literal(before)}(\\p{Nd}{1,3})${literal(after)}`, 'iu');
    return (text) => {
      const match = pattern.exec(text);
      const days = Number(plainText(match?.[1] ?? ''));
      return match && days >= 1 && days <= MAX_DAYS_PROMISED
        ? [{ ...means, days, text: match[0], ...unsure }]
        : [];
    };
  }
  const start = new RegExp(literal(before), 'giu');
  const end = new RegExp(literal(after), 'iuy');
  return (text) => {
    start.lastIndex = 0;
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const match = start.exec(text);
      if (!match) return [];
      const from = match.index + match[0].length;
      const date = dates.readAt(text, from);
      end.lastIndex = date?.end ?? 0;
      if (date && end.test(text)) {
        return [{ ...means, on: date.on, text: text.slice(match.index, end.lastIndex), ...unsure }];
      }
      if (match[0] === '') start.lastIndex = nextWord(text, from);
    }
    return [];
  };
}

/** Where the next number or word begins: a sentence that starts with its date is tried at each. */
function nextWord(text: string, from: number): number {
  const rest = /^[\p{L}\p{M}]+|^\p{Nd}+|^[^\p{L}\p{Nd}]+/u.exec(text.slice(from));
  return from + Math.max(rest?.[0].length ?? 1, 1);
}

/** A text as a pattern that also matches other white space, and a quotation mark for an apostrophe. */
function literal(text: string): string {
  return text
    .replace(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, String.raw`\s*`);
}
