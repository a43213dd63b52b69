import type { Statement } from '../records/order';
import { type DateReader, dateReader } from './date-text';
import type { Language } from './languages/language';
import { sentenceReader } from './sentence';
import { timeLeftReader } from './time-left';
import { type Vocabulary, vocabulary } from './vocabulary';

/** What some languages know: their dates, their words, their countdowns, their sentences. */
export interface Tables {
  readonly dates: DateReader;
  readonly words: Vocabulary;
  readonly timeLeft: ReturnType<typeof timeLeftReader>;
  /** What each sentence of each language says in a text. */
  readonly sentences: readonly ((text: string) => readonly Statement[])[];
}

/** The tables of these languages. Making them takes a millisecond or two a language. */
export function tablesOf(languages: readonly Language[]): Tables {
  const dates = dateReader(languages);
  return {
    dates,
    words: vocabulary(languages),
    timeLeft: timeLeftReader(languages),
    sentences: languages.flatMap((language) =>
      language.sentences.map((sentence) => sentenceReader(sentence, dates)),
    ),
  };
}
