import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NOTHING_READ } from '../../../lib/page/layouts/layout';
import type { Sighting } from '../../../lib/records/order';
import type { RawOrder } from '../../../lib/records/raw-order';
import { dateReader } from '../../../lib/words/date-text';
import { type Interpreter, interpreter } from '../../../lib/words/interpret';
import { LANGUAGES } from '../../../lib/words/languages';
import type { Language } from '../../../lib/words/languages/language';

/**
 * The languages against the tables in tests/languages/, which somebody who speaks one of them can check without reading
 * code: a text, what it means, and "about" where no page was ever seen to say it. Everything is read with all languages
 * together, as the extension does.
 */

const SECTIONS = [
  'dates',
  'statuses',
  'labels',
  'guarantee',
  'tags',
  'tracking',
  'disputes',
  'sentences',
] as const;
type Section = (typeof SECTIONS)[number];

interface Row {
  readonly text: string;
  readonly means: string;
  readonly about: boolean;
}

interface Table {
  readonly heading: string;
  readonly sections: { readonly [section in Section]: readonly Row[] };
}

const NO_DATE = '—';
const NOT_YET = 'not yet';
const FIRST_MONTH = '2010-01';
const SEEN_AT = Date.UTC(2026, 7, 1);
const FOLDER = 'tests/languages';

/** Marks that nobody can see are written in braces in the tables. */
const UNSEEN: readonly (readonly [string, string])[] = [
  ['{nbsp}', '\u00a0'],
  ['{rlm}', '\u200f'],
];

/** What can stand behind the words of a case; the won sign right behind them was captured (2026-05). */
const AMOUNTS = ['', ' ₩11,110', ' 12,30 €', ' R$61.25', ' 129,46zł', ' US $18.04', ' (12,30 €)'] as const;

const dates = dateReader(LANGUAGES);
const everyone = interpreter(LANGUAGES);

const SHELF = LANGUAGES.map((language) => {
  const name = language.code === 'zh-CN' ? 'zh' : language.code.toLowerCase();
  return { code: language.code, name, language, table: tableOf(`${FOLDER}/${name}.txt`) };
});

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

  for (const { text, means } of table.sections.dates) {
    const name = `date: ${text} is ${means}`;
    test(name, () => expect(dates.read(text) ?? NO_DATE).toBe(means));
  }

  test.each(table.sections.statuses)('status: $text is $means', ({ text, means }) => {
    const { status, problems } = interpret({ status: text });
    const sure = LANGUAGES.some(({ statuses }) =>
      statuses.some((one) => one.word === text && one.seen !== NOT_YET),
    );
    expect(status).toBe(means);
    expect(problems).toEqual(sure ? [] : [{ kind: 'unsureStatus', word: text, status: means, by: 'word' }]);
  });

  test.each(table.sections.labels)('label: $text stands before $means', ({ text, means }) => {
    const inPlace = ['placed', 'paid', 'shipped', 'completed'].indexOf(means);
    const labelled = (place: number) =>
      interpret({
        source: 'order',
        status: 'Completed',
        days: [1, 2, 3, 4].map((day, index) => ({
          label: index === place ? text : 'x'.repeat(day),
          date: `2026-07-0${day}`,
        })),
      });
    expect(labelled(inPlace).days).toHaveProperty(means, `2026-07-0${inPlace + 1}`);
    expect(labelled(inPlace).problems).toEqual([]);
    expect(labelled((inPlace + 1) % 4).problems).toHaveLength(1);
  });

  test.each(table.sections.guarantee)('guarantee: $text', ({ text, about }) => {
    const { stated } = interpret({ nodes: [{ text, date: '2026-09-04' }] });
    expect(stated).toMatchObject([{ about: 'refund.nodelivery', on: '2026-09-04' }]);
    expect(stated[0]?.unsure ?? false).toBe(about);
  });

  test.each(table.sections.tags)('tag: $text is $means', ({ text, means }) => {
    expect(interpret({ tags: [text] }).kinds).toEqual([means]);
  });

  test.each(table.sections.tracking)('tracking: $text', ({ text, about }) => {
    const { days } = interpret({
      source: 'tracking',
      events: [{ name: text, text: '', time: 'Tue | Jul. 28 18:39' }],
    });
    expect(days.delivered).toBe(about ? undefined : '2026-07-28');
  });

  test.each(table.sections.disputes)('case: $text is $means', ({ text, means, about }) => {
    for (const after of AMOUNTS) {
      const [seen] = interpret({ disputes: [{ text: text + after }] }).disputes ?? [];
      expect(seen?.text).toBe(text + after);
      expect(seen?.state).toBe(about ? undefined : means);
    }
  });

  test.each(table.sections.sentences)('sentence: $text is about $means', ({ text, means, about }) => {
    const statements = interpret({ sentences: [text] }).stated;
    expect(statements.map(inWords)).toEqual([means]);
    expect(statements[0]?.unsure ?? false).toBe(about);
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

  test('its own names of months stand in dates of its table, and Intl does not know them', () => {
    const without = { ...language, months: [] };
    for (const { word, month } of language.months ?? []) {
      expectNeeded(word, without, ({ means }) => Number(means.slice(5, 7)) === month);
    }
  });

  test('its words beside dates stand in dates of its table, which are not read without them', () => {
    for (const word of language.besideDates ?? []) {
      const besideDates = language.besideDates?.filter((other) => other !== word);
      expectNeeded(word, { ...language, ...(besideDates ? { besideDates } : {}) });
    }
  });

  /** That a date of the table has this word in it, in any case, and is read in the language alone, but not `without` the word. */
  function expectNeeded(word: string, without: Language, fits: (row: Row) => boolean = () => true): void {
    const pattern = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
    const shown = table.sections.dates.find((row) => pattern.test(row.text) && fits(row));
    expect(shown, `no date of the table has "${word}" in it`).toBeDefined();
    expect(dateReader([language]).read(shown?.text ?? ''), word).toBe(shown?.means);
    expect(dateReader([without]).read(shown?.text ?? ''), `Intl knows "${word}"`).toBeUndefined();
  }

  test('every month reads back as Intl writes it', () => {
    const wrong: string[] = [];
    for (const format of intlFormats(language.code)) {
      for (const on of someDays()) {
        const text = format.format(Date.parse(on));
        const day = dates.read(text) ?? NO_DATE;
        if (day !== (isAmbiguous(text) ? NO_DATE : on)) wrong.push(`${text}: ${day} for ${on}`);
      }
    }
    expect(wrong).toEqual([]);
  });

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

function row(text: string, means: string, about: boolean): Row {
  return { text, means, about };
}

function tableOf(path: string): Table {
  const text = UNSEEN.reduce((all, [name, mark]) => all.replaceAll(name, mark), readFileSync(path, 'utf8'));
  const [heading = '', ...blocks] = text.trimEnd().split('\n\n');
  const sections = new Map(
    blocks.map((block) => {
      const [name = '', ...lines] = block.split('\n');
      if (!SECTIONS.some((section) => section === name))
        throw new Error(`${path}: no section is called ${name}`);
      return [name, lines.map((line) => rowOf(path, line))];
    }),
  );
  const rows = (section: Section) => sections.get(section) ?? [];
  return {
    heading,
    sections: {
      dates: rows('dates'),
      statuses: rows('statuses'),
      labels: rows('labels'),
      guarantee: rows('guarantee'),
      tags: rows('tags'),
      tracking: rows('tracking'),
      disputes: rows('disputes'),
      sentences: rows('sentences'),
    },
  };
}

function rowOf(path: string, line: string): Row {
  const [text, means, about, ...more] = line.split('\t');
  if (!text || !means || more.length > 0 || (about ?? 'about') !== 'about')
    throw new Error(`${path}: ${line}`);
  return row(text, means, about === 'about');
}

function interpret(found: Partial<RawOrder>, by: Interpreter = everyone): Sighting {
  const raw: RawOrder = { ...NOTHING_READ, source: 'list', orderId: '8123456789012345', ...found };
  return by.interpret(raw, SEEN_AT);
}

function inWords(statement: Sighting['stated'][number]): string {
  if ('on' in statement) return `${statement.about} ${statement.on}`;
  if ('days' in statement) return `${statement.about} ${statement.days} days from ${statement.from}`;
  return statement.about;
}

/** Long and medium dates, in the digits of the language's shops and in its own. */
function intlFormats(code: Language['code']): readonly Intl.DateTimeFormat[] {
  const own: { readonly [code: string]: string } = { ar: 'ar-u-nu-arab', th: 'th-u-nu-thai' };
  return [code, own[code] ?? code].flatMap((tag) =>
    (['long', 'medium'] as const).map(
      (dateStyle) => new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' }),
    ),
  );
}

/** The 1st, 9th, 15th and last day of every month of seven years. */
function someDays(): readonly string[] {
  const days: string[] = [];
  for (let year = 2024; year <= 2030; year += 1) {
    for (let month = 0; month < 12; month += 1) {
      const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
      for (const day of [1, 9, 15, last])
        days.push(new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10));
    }
  }
  return days;
}

/** Figures with slashes, whose day could be the month: these are never read. */
function isAmbiguous(text: string): boolean {
  const digits = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\u200f/g, '');
  const [, first = '', second = ''] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(digits) ?? [];
  return first !== '' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}
