import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../../../lib/records/order';
import { dateReader } from '../../../../lib/words/date-text';
import { LANGUAGES } from '../../../../lib/words/languages';
import { interpret } from './interpret';
import { NO_DATE, NOT_YET, SHELF } from './shelf';

/** Every row of the tables is understood as it says, with all languages together, as in the extension. */

/** What can stand behind the words of a case; the won sign right behind them was captured (2026-05). */
const AMOUNTS = ['', ' ₩11,110', ' 12,30 €', ' R$61.25', ' 129,46zł', ' US $18.04', ' (12,30 €)'] as const;

const dates = dateReader(LANGUAGES);

describe.each(SHELF)('$code', ({ table }) => {
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
      const amount = after.replace(/[()]/g, '').trim();
      expect(seen).toEqual({
        state: means,
        ...(about ? { unsure: true } : {}),
        ...(amount === '' ? {} : { amount }),
      });
    }
  });

  test.each(table.sections.sentences)('sentence: $text is about $means', ({ text, means, about }) => {
    const statements = interpret({ sentences: [text] }).stated;
    expect(statements.map(inWords)).toEqual([means]);
    expect(statements[0]?.unsure ?? false).toBe(about);
  });
});

function inWords(statement: Sighting['stated'][number]): string {
  if ('on' in statement) return `${statement.about} ${statement.on}`;
  if ('days' in statement) return `${statement.about} ${statement.days} days from ${statement.from}`;
  return statement.about;
}
