import { describe, expect, test } from 'vitest';
import { NOTHING_READ } from '../../../lib/page/layouts/layout';
import type { PageSource } from '../../../lib/records/page-source';
import type { RawOrder } from '../../../lib/records/raw-order';
import { interpreter } from '../../../lib/words/interpret';
import { LANGUAGES } from '../../../lib/words/languages';
import { readWell } from '../../../lib/words/read-well';

const { interpret } = interpreter(LANGUAGES);
const look = (source: PageSource, status: string, date = 'Jul 15, 2026') => {
  const raw: RawOrder = {
    ...NOTHING_READ,
    source,
    orderId: '8212313961591322',
    status,
    days: [{ label: 'Date', date }],
  };
  return { raw, sighting: interpret(raw, Date.UTC(2026, 10, 22)) };
};
const well = look('list', 'Completed');
const badly = look('list', 'Gelandet');

describe('a kind of page is read well', () => {
  test.each([
    ['where all cards are', [well, well], ['list']],
    ['where half of them are', [well, badly], ['list']],
    ['not where most are not', [well, badly, badly], []],
    ['not without a status', [look('list', '')], []],
    ['not without a date', [look('order', 'Completed', '')], []],
    ['whatever other pages are', [badly, look('order', 'Completed')], ['order']],
    ['on tracking, which has neither', [look('tracking', '', '')], ['tracking']],
  ])('%s', (_, looks, sources) => expect(readWell(looks, () => undefined)).toEqual(sources));

  test('where the buyer has explained its word', () => {
    expect(readWell([badly], (word) => (word === 'Gelandet' ? 'completed' : undefined))).toEqual(['list']);
  });
});
