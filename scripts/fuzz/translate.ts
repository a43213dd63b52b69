import { LANGUAGES } from '../../lib/words/languages';
import type { Language } from '../../lib/words/languages/language';
import type { Meaning } from './meaning';

/** The languages into which a page is translated. */
export const TARGETS: readonly Language[] = LANGUAGES;

const STYLES = ['long', 'medium', 'full'] as const;
const formats = new Map(
  TARGETS.map(({ code }) => [
    code,
    STYLES.map((dateStyle) => new Intl.DateTimeFormat(code, { dateStyle, timeZone: 'UTC' })),
  ]),
);

/**
 * A day as a language writes it, in one of its forms. The form with the day of the week must be read correctly or not
 * at all.
 */
export function dateIn(language: Language, on: string, form: number): string {
  const known = formats.get(language.code) ?? [];
  return known[form % known.length]?.format(Date.parse(`${on}T00:00:00Z`)) ?? on;
}

/**
 * Translates a text of a page: words with a known meaning, and dates. Returns the text and what it means now. A label
 * for which the language has no word becomes an unknown one that means nothing; like any label, it is that of one day.
 */
export function translated(
  text: string,
  meanings: readonly Meaning[],
  language: Language,
  choice: number,
): { readonly text: string; readonly meanings: readonly Meaning[] } {
  let now = text;
  const after = meanings.flatMap((meaning): Meaning | readonly Meaning[] => {
    if (meaning.kind === 'date') {
      const date = dateIn(language, meaning.on, choice);
      now = replaced(now, meaning.text, date);
      return { ...meaning, text: date };
    }
    if (meaning.kind === 'promise') {
      const { statement } = meaning;
      const sentence = language.sentences.find(
        ({ means }) =>
          means.about === statement.about &&
          ('from' in means ? 'from' in statement && means.from === statement.from : 'on' in statement),
      );
      const date = 'on' in statement ? dateIn(language, statement.on, choice) : '';
      const days = 'days' in statement ? String(statement.days) : '';
      const words = sentence?.says.replace('{date}', () => date).replace('{days}', days);
      if (words !== undefined) now = replaced(now, meaning.text, words);
      return words === undefined ? meaning : { ...meaning, text: words };
    }
    const word = wordFor(meaning, language, choice);
    if (meaning.kind === 'label') now = now.replace(/^[^:：]*/u, () => word);
    else if (meanings.length === 1) now = word;
    return meaning.kind === 'label' && word.startsWith(UNKNOWN) ? [] : meaning;
  });
  return { text: now, meanings: after };
}

const UNKNOWN = '§§';

function wordFor(meaning: Meaning, language: Language, choice: number): string {
  const pick = (words: readonly { readonly word: string }[]) =>
    words.length > 0 ? (words[choice % words.length]?.word ?? UNKNOWN) : UNKNOWN;
  if (meaning.kind === 'status')
    return pick(language.statuses.filter((one) => one.status === meaning.status));
  if (meaning.kind === 'label') {
    const word = pick(language.labels.filter((one) => one.day === meaning.day));
    return word === UNKNOWN ? `${UNKNOWN} ${meaning.day}` : word;
  }
  if (meaning.kind === 'tag') return pick(language.kinds.filter((one) => one.kind === meaning.tag));
  if (meaning.kind === 'node') return meaning.refund ? pick(language.refundNode) : UNKNOWN;
  return UNKNOWN;
}

/** A text with one part replaced, whatever white space that part has. */
function replaced(text: string, part: string, by: string): string {
  const pattern = part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
  return text.replace(new RegExp(pattern, 'u'), () => by);
}
