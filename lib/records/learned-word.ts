import { plainWord } from '../text/plain-text';
import type { OrderStatus } from './order';

/** The most words that are kept: AliExpress has seven states in some twenty languages, most of which are known. */
export const MAX_LEARNED_WORDS = 100;

/** Who said what a word means: the row of tabs that the card stood under, or the buyer. */
export const ORIGINS = ['tab', 'buyer'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A status word that no language knows for sure, and what it was learnt to mean. */
export interface LearnedWord {
  /** As the page wrote it; words are compared in their plain form (plain-text.ts). */
  readonly word: string;
  /** 'several' where two tabs contradicted each other: it says nothing until the buyer has answered. */
  readonly status: OrderStatus | 'several';
  readonly origin: Origin;
  /** Epoch ms. */
  readonly learntAt: number;
}

/** What a tab says of a word. */
export interface Lesson {
  readonly word: string;
  readonly status: OrderStatus;
}

type Words = readonly LearnedWord[];

/** What was learnt of a word. */
export function learnedOf(words: Words, word: string): LearnedWord | undefined {
  const key = plainWord(word);
  return words.find((known) => plainWord(known.word) === key);
}

/** What the buyer said that a word means; a tab's lesson is none. */
export function answeredOf(words: Words, word: string): OrderStatus | undefined {
  const known = learnedOf(words, word);
  return known?.origin === 'buyer' && known.status !== 'several' ? known.status : undefined;
}

/** The words with the buyer's answer, given at `now` (epoch ms), in place of whatever was learnt before. */
export function withAnswer(words: Words, { word, status }: Lesson, now: number): Words {
  return fitting([...withoutWord(words, word), { word, status, origin: 'buyer', learntAt: now }]);
}

/**
 * The words with what a tab says, at `now` (epoch ms). The buyer's answer stands; what two tabs say differently means
 * nothing. The very same words where nothing is new.
 */
export function withLesson(words: Words, { word, status }: Lesson, now: number): Words {
  const known = learnedOf(words, word);
  if (known?.origin === 'buyer' || known?.status === 'several' || known?.status === status) return words;
  const learned = {
    word,
    status: known ? ('several' as const) : status,
    origin: 'tab' as const,
    learntAt: now,
  };
  return fitting([...withoutWord(words, word), learned]);
}

/** The words without one. */
export function withoutWord(words: Words, word: string): Words {
  const known = learnedOf(words, word);
  return known ? words.filter((one) => one !== known) : words;
}

/** No word too many: the oldest goes, and no page crowds out what the buyer has answered. */
function fitting(words: Words): Words {
  if (words.length <= MAX_LEARNED_WORDS) return words;
  const oldest = words.find(({ origin }) => origin === 'tab') ?? words[0];
  return words.filter((word) => word !== oldest);
}
