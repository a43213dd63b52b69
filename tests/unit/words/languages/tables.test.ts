import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { interpreter } from '../../../../lib/words/interpret';
import { interpret } from './interpret';
import { FOLDER, NO_DATE, NOT_YET, SHELF } from './shelf';
import { row, type Section } from './table';

/** Languages and tables say the same: no word stands in one of them alone. */

test('every table has its language, and every language its file in the shelf', () => {
  const names = SHELF.map(({ name }) => name).toSorted();
  expect(readdirSync(FOLDER).toSorted()).toEqual(names.map((name) => `${name}.txt`));
  const files = readdirSync('lib/words/languages').filter((file) => !/^(?:index|language)\.ts$/.test(file));
  expect(files.toSorted()).toEqual(names.map((name) => `${name}.ts`));
});

describe.each(SHELF)('$code', ({ language, table }) => {
  test('its table names it and has every section that it needs', () => {
    expect(table.heading).toMatch(/^\S.* · \S/);
    expect(table.sections.dates.length).toBeGreaterThanOrEqual(8);
    expect(table.sections.dates.some(({ means }) => means === NO_DATE)).toBe(true);
  });

  test('its words are the words of its table, and the other way round', () => {
    const rows = (section: Section) =>
      table.sections[section].map(({ text, means, about }) => row(text, means, about));
    expect(rows('statuses')).toEqual(language.statuses.map((w) => row(w.word, w.status, w.seen === NOT_YET)));
    expect(rows('labels')).toEqual(language.labels.map((w) => row(w.word, w.day, w.seen === NOT_YET)));
    expect(rows('guarantee')).toEqual(
      language.refundNode.map((w) => row(w.word, 'refund', w.seen === NOT_YET)),
    );
    expect(rows('tags')).toEqual(language.kinds.map((w) => row(w.word, w.kind, w.seen === NOT_YET)));
    expect(rows('tracking')).toEqual(
      language.delivered.map((w) => row(w.word, 'delivered', w.seen === NOT_YET)),
    );
    expect(rows('disputes')).toEqual(language.disputes.map((w) => row(w.word, w.state, w.seen === NOT_YET)));
  });

  test('its sentences are the sentences of its table, one row each', () => {
    const { sentences } = table.sections;
    expect(sentences).toHaveLength(language.sentences.length);
    const alone = language.sentences.map((sentence) => interpreter([{ ...language, sentences: [sentence] }]));
    for (const [index, one] of alone.entries()) {
      expect(
        interpret({ sentences: [sentences[index]?.text ?? ''] }, one).stated,
        sentences[index]?.text,
      ).toHaveLength(1);
      expect(sentences[index]?.about).toBe(language.sentences[index]?.seen === NOT_YET);
    }
  });
});
