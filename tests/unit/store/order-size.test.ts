import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseMessage } from '../../../lib/messages';
import { MAX_READ, type RawOrder } from '../../../lib/records/raw-order';
import { readOrders, recordSightings } from '../../../lib/store';
import { DAY_MS } from '../../../lib/time/durations';
import { interpreter } from '../../../lib/words/interpret';
import { LANGUAGES } from '../../../lib/words/languages';
import { locks } from './locks';

/** What pages can make us keep of one order: so little that thousands fit, and all that an honest order has. */

const ID = '8212313961591322';
const NOW = Date.UTC(2026, 10, 22);
/** Chrome's quota is 10,485,760 bytes: a thousand of the largest orders fit, with what is kept beside them. */
const MOST = 10_000;
const { interpret } = interpreter(LANGUAGES);

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: locks() });
});

const list = <T>(count: number, one: (index: number) => T) =>
  Array.from({ length: count }, (_, at) => one(at));

/** An order whose every field holds as much as a message may have. */
function stuffed(source: RawOrder['source'], letter: string, round: number): RawOrder {
  const full = (text = '') => (text + letter.repeat(512)).slice(0, 512);
  const promise = (at: number) => full(`Refund if no delivery before Dec ${1 + (at % 28)}, 2026 ${round} `);
  return {
    source,
    orderId: ID,
    status: full(`${round}`),
    days: list(MAX_READ.days, () => ({ label: full(), date: 'Nov 20, 2026' })),
    nodes: list(MAX_READ.nodes, (at) => ({ text: promise(at), date: `Dec ${1 + at}, 2026` })),
    sentences: list(MAX_READ.sentences, promise),
    tags: list(MAX_READ.tags, () => full()),
    titles: list(MAX_READ.titles, (at) => full(`${at} `)),
    store: full(),
    amount: full(),
    events: [],
    disputes: list(MAX_READ.disputes, (at) => ({
      text: full(`Refund completed ${round} ${at} `),
      line: `8212313961591${300 + at}`,
    })),
    signs: {},
    names: { details: full().slice(0, 60), tracking: full().slice(0, 60), contact: full().slice(0, 60) },
  };
}

/** What Chrome counts: the value as its JSON text in UTF-8, in which "<" takes six bytes. */
const bytesKept = async () => {
  const kept = await browser.storage.local.get(`order:${ID}`);
  return new TextEncoder().encode(JSON.stringify(kept).replaceAll('<', String.raw`\u003C`)).length;
};

test.each([
  ['letters', 'a'],
  ['three bytes each', '環'],
  ['quotes', '"'],
  ['what Chrome writes as six bytes', '<'],
])('an order stuffed by every kind of page stays small: %s', async (_, letter) => {
  for (const [round, source] of (
    ['list', 'order', 'tracking', 'dispute', 'returns', 'list'] as const
  ).entries()) {
    const parsed = parseMessage({ type: 'recordSeen', seen: [stuffed(source, letter, round)] });
    if (parsed?.type !== 'recordSeen') throw new Error('the message is refused');
    const now = NOW + round * 2 * DAY_MS;
    await recordSightings(
      parsed.seen.map((raw) => interpret(raw, now)),
      now,
    );
    expect(await bytesKept()).toBeLessThan(MOST);
  }
  const [known] = await readOrders([ID]);
  expect(known?.order.stated.length).toBeGreaterThan(0);
  expect(known?.order.items.length).toBeGreaterThan(0);
});

test('an honest order with many long titles loses nothing, and a look that shows nothing new changes nothing', async () => {
  const title =
    'Чехол для телефона с защитой камеры, прозрачный, противоударный, для разных моделей, с подставкой и держателем для карт '.padEnd(
      128,
      'х',
    );
  const seen = {
    ...({
      orderId: ID,
      source: 'order',
      seenAt: NOW,
      status: 'awaitingDelivery',
      days: {},
      problems: [],
    } as const),
    items: list(12, (at) => ({ title: `${at} ${title}` })),
    stated: list(5, (at) => ({
      about: (['bp.end', 'eta.latest', 'refund.nodelivery', 'bp.end', 'eta.latest'] as const)[at] ?? 'bp.end',
      days: 10 + at,
      from: 'completed' as const,
      text: 'Возврат средств, если заказ не доставлен в течение указанного на этой странице срока',
    })),
  };
  await recordSightings([seen], NOW);
  const [first] = await readOrders([ID]);
  expect(first?.order.items).toEqual(seen.items);
  expect(first?.order.stated.map(({ value }) => value)).toEqual(seen.stated);
  const before = await browser.storage.local.get();
  await recordSightings([{ ...seen, seenAt: NOW + 1_000 }], NOW + 1_000);
  expect(await browser.storage.local.get()).toEqual(before);
});
