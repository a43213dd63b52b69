import { describe, expect, test } from 'vitest';
import { NOT_YET, SHELF } from './shelf';

const FIRST_MONTH = '2010-01';

describe.each(SHELF)('$code', ({ language }) => {
  test('no word is empty or ends in a blank or a colon, and each says when it was seen', () => {
    const now = new Date().toISOString().slice(0, 7);
    const words = [
      ...(language.months ?? []),
      ...language.statuses,
      ...language.labels,
      ...language.refundNode,
      ...language.kinds,
      ...language.delivered,
      ...language.disputes,
      ...language.sentences.map(({ says, seen }) => ({ word: says, seen })),
    ];
    for (const { word, seen } of words) {
      expect(word).toMatch(/^\S(?:.*[^\s:：])?$/u);
      expect(word).toBe(word.normalize('NFC'));
      if (seen === NOT_YET) continue;
      expect(seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(seen >= FIRST_MONTH && seen <= now, `${word}: ${seen}`).toBe(true);
    }
  });

  test('no word stands twice', () => {
    for (const words of [
      language.statuses,
      language.labels,
      language.kinds,
      language.disputes,
      language.delivered,
    ]) {
      const texts = words.map(({ word }) => word.toLowerCase());
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
