import { describe, expect, test } from 'vitest';
import type { PageSource } from '../../../lib/order';
import { interpreter } from '../../../lib/page/interpret';
import { LANGUAGES } from '../../../lib/page/languages';
import { NOTHING_READ } from '../../../lib/page/layouts/layout';
import { readWell } from '../../../lib/page/read-well';
import type { RawOrder } from '../../../lib/raw-order';

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
    ['not without a date', [look('order-page', 'Completed', '')], []],
    ['whatever other pages are', [badly, look('order-page', 'Completed')], ['order-page']],
    ['on tracking, which has neither', [look('tracking', '', '')], ['tracking']],
  ])('%s', (_, looks, sources) => expect(readWell(looks, () => undefined)).toEqual(sources));

  test('where the buyer has explained its word', () => {
    expect(readWell([badly], (word) => (word === 'Gelandet' ? 'completed' : undefined))).toEqual(['list']);
  });
});
