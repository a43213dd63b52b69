import { plainWord } from '../text/plain-text';
import type { OrderStatus } from './order';

/**
 * The maximum number of words kept. AliExpress has seven states in some twenty languages, and most of their words are
 * known.
 */
export const MAX_LEARNED_WORDS = 100;

/**
 * Who said what a word means: the row of tabs that the card stood under, a press on a page, which the page may have lured the
 * buyer to, or the buyer in the popup. Only the last is sure.
 */
export const ORIGINS = ['tab', 'page', 'buyer'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A status word that no language knows for sure, and the meaning learned for it. */
export interface LearnedWord {
  /** As the page wrote it. Words are compared in their plain form (plain-text.ts). */
  readonly word: string;
  /** 'several' if two tabs contradicted each other: the word then means nothing until the buyer answers. */
  readonly status: OrderStatus | 'several';
  readonly origin: Origin;
  /** Epoch ms. */
  readonly learnedAt: number;
}

/** What a tab says about a word. */
export interface WordMeaning {
  readonly word: string;
  readonly status: OrderStatus;
}

type Words = readonly LearnedWord[];

/** What was learned about a word. */
export function learnedOf(words: Words, word: string): LearnedWord | undefined {
  const key = plainWord(word);
  return words.find((known) => plainWord(known.word) === key);
}

/** The meaning that the buyer gave a word in the popup; undefined if only a tab or a page taught it. */
export function answeredOf(words: Words, word: string): OrderStatus | undefined {
  const known = learnedOf(words, word);
  return known?.origin === 'buyer' && known.status !== 'several' ? known.status : undefined;
}

/** The words with the buyer's answer, given at `now` (epoch ms), in place of whatever was learned before. */
export function withAnswer(words: Words, { word, status }: WordMeaning, now: number): Words {
  return fitting([...withoutWord(words, word), { word, status, origin: 'buyer', learnedAt: now }]);
}

/**
 * The words with what was pressed on a page, at `now` (epoch ms). It counts more than a tab; an answer given before stands, and
 * is taken back in the popup alone. Returns the same array if nothing is new.
 */
export function withPageAnswer(words: Words, { word, status }: WordMeaning, now: number): Words {
  if (isAnswer(learnedOf(words, word))) return words;
  return fitting([...withoutWord(words, word), { word, status, origin: 'page', learnedAt: now }]);
}

function isAnswer(known: LearnedWord | undefined): boolean {
  return known?.origin === 'buyer' || known?.origin === 'page';
}

/**
 * The words with what a tab says, at `now` (epoch ms). An answer stays; two tabs that differ cancel each other
 * out. Returns the same array if nothing is new.
 */
export function withTabMeaning(words: Words, { word, status }: WordMeaning, now: number): Words {
  const known = learnedOf(words, word);
  if (isAnswer(known) || known?.status === 'several' || known?.status === status) return words;
  const learned = {
    word,
    status: known ? ('several' as const) : status,
    origin: 'tab' as const,
    learnedAt: now,
  };
  return fitting([...withoutWord(words, word), learned]);
}

/** The words without one. */
export function withoutWord(words: Words, word: string): Words {
  const known = learnedOf(words, word);
  return known ? words.filter((one) => one !== known) : words;
}

/** Caps the number of words: the oldest goes first, and the buyer's answers stay longest. */
function fitting(words: Words): Words {
  if (words.length <= MAX_LEARNED_WORDS) return words;
  const oldest =
    words.find(({ origin }) => origin === 'tab') ?? words.find(({ origin }) => origin === 'page') ?? words[0];
  return words.filter((word) => word !== oldest);
}
