import { describe, expect, test } from 'vitest';
import {
  type LearnedWord,
  learnedOf,
  MAX_LEARNED_WORDS,
  withAnswer,
  withoutWord,
  withTabMeaning,
} from '../../../lib/records/learned-word';
import { changeWords } from '../../../lib/records/settings';

const onItsWay = { word: 'Versendet', status: 'awaitingDelivery' } as const;
const done = { word: 'Versendet', status: 'completed' } as const;

describe('learned words', () => {
  test('are found however they are written', () => {
    const words = withAnswer([], onItsWay, 5);
    expect(learnedOf(words, ' VERSENDET. ')).toEqual({ ...onItsWay, origin: 'buyer', learnedAt: 5 });
    expect(learnedOf(words, 'Versandt')).toBeUndefined();
  });

  test('hold each word once, the newest last', () => {
    const words = withAnswer(
      withAnswer(withAnswer([], onItsWay, 1), { ...done, word: 'Fertig' }, 2),
      { ...done, word: 'versendet' },
      3,
    );
    expect(words.map(({ word, status }) => [word, status])).toEqual([
      ['Fertig', 'completed'],
      ['versendet', 'completed'],
    ]);
  });

  test('are at most a hundred, and the oldest goes', () => {
    const words = Array.from({ length: MAX_LEARNED_WORDS + 1 }, (_, n) => `word ${n}`).reduce<
      readonly LearnedWord[]
    >((all, word) => withAnswer(all, { word, status: 'closed' }, 1), []);
    expect(words).toHaveLength(MAX_LEARNED_WORDS);
    expect(learnedOf(words, 'word 0')).toBeUndefined();
    expect(learnedOf(words, 'word 100')).toBeDefined();
  });

  test('that the buyer has answered are not crowded out by any number of tabs', () => {
    const meanings = Array.from({ length: 2 * MAX_LEARNED_WORDS }, (_, n) => ({
      ...done,
      word: `word ${n}`,
    }));
    const words = meanings.reduce(
      (all, meaning) => withTabMeaning(all, meaning, 2),
      withAnswer([], onItsWay, 1),
    );
    expect(words).toHaveLength(MAX_LEARNED_WORDS);
    expect(learnedOf(words, 'Versendet')?.origin).toBe('buyer');
    expect(words.at(-1)?.word).toBe(meanings.at(-1)?.word);
  });

  test('from a tab are learned once', () => {
    const words = withTabMeaning([], onItsWay, 5);
    expect(words).toEqual([{ ...onItsWay, origin: 'tab', learnedAt: 5 }]);
    expect(withTabMeaning(words, onItsWay, 6)).toBe(words);
  });

  test('that two tabs contradict mean nothing, whatever tabs say next, until the buyer answers', () => {
    const words = withTabMeaning(withTabMeaning([], onItsWay, 1), { ...onItsWay, status: 'processing' }, 2);
    expect(words).toEqual([{ word: 'Versendet', status: 'several', origin: 'tab', learnedAt: 2 }]);
    expect(withTabMeaning(words, onItsWay, 3)).toBe(words);
    expect(withAnswer(words, done, 4)).toEqual([{ ...done, origin: 'buyer', learnedAt: 4 }]);
  });

  test('that the buyer has answered no tab changes', () => {
    const words = withAnswer([], done, 1);
    expect(withTabMeaning(words, onItsWay, 2)).toBe(words);
  });

  test('are forgotten one by one, and leave no trace in the settings', () => {
    const settings = { region: 'eu' } as const;
    const taught = changeWords(settings, (words) => withAnswer(words, onItsWay, 1));
    expect(taught.words).toHaveLength(1);
    expect(changeWords(taught, (words) => withoutWord(words, 'versendet'))).toEqual(settings);
    expect(changeWords(taught, (words) => withoutWord(words, 'other'))).toBe(taught);
  });
});
