import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trusted } from '../../demo/html';
import { wideCard } from '../../demo/pages/card';
import { documentText } from '../../demo/pages/document';
import { wordsOf } from '../../demo/words';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { orderChangesSchema } from '../../lib/store/records/schema/of-order';
import { keptRecord } from '../../scripts/browser/kept-record';
import { newPage } from '../../scripts/browser/launch';
import { LIST, openPopup, openScene, type Scene, until } from '../../scripts/browser/scene';

/**
 * A list whose card has a line about a refund that never stands still: a countdown, a card's digits and a call that tick, and
 * between them forged amounts. It makes news faster than anybody could read it.
 */
const TICKING = `
let tick = 0;
setInterval(() => {
  tick += 1;
  const says = [
    'Refund to Visa ****1717, the seller answers in 4 days 23:59:' + String(tick % 60).padStart(2, '0'),
    '환불 완료 ₩' + (1000 + tick),
    'Call +1 800 555 ' + (1000 + tick) + ' now',
  ];
  for (const line of document.querySelectorAll('.expose-info-item-title')) line.textContent = says[tick % 3];
  document.documentElement.dataset.ticks = String(tick);
}, 250);
`;
/** How many times the line must have changed for a look at what came of it. */
const TICKS = 24;

describe.each(['chrome', 'firefox'] as const)('a page that makes news each moment, in %s', (kind) => {
  let scene: Scene;
  let popup: Page;
  let page: Page;
  let id: string;
  const seen = new Set<string>();

  /** The notifications that were on the screen at any look, until the line has changed so many times more. */
  async function watch(): Promise<readonly string[]> {
    seen.clear();
    const ticks = () => page.evaluate(() => Number(document.documentElement.dataset.ticks ?? 0));
    const end = (await ticks()) + TICKS;
    while ((await ticks()) < end) {
      await look();
      await sleep(100);
    }
    await sleep(2_000); // what was told last may be on its way
    await look();
    return [...seen];
  }
  async function look(): Promise<void> {
    const ids: readonly string[] = await popup.evaluate(async () =>
      Object.keys(await Object(globalThis).browser.notifications.getAll()),
    );
    for (const one of ids) if (one.includes(':changes:')) seen.add(one);
  }
  const changes = async () =>
    orderChangesSchema.parse((await keptRecord(popup, keyOf(KINDS.changes, id))) ?? []);

  beforeAll(async () => {
    const pages = new Map<string, string>();
    scene = await openScene(kind, { pages });
    const order = scene.shop.orders.find(({ caseLine }) => caseLine !== undefined);
    if (!order) throw new Error('no order has a line about a refund');
    id = order.id;
    const card = wideCard(order, wordsOf('2026')).html;
    const body = `<script>${TICKING}</script><main><div class="comet-checkbox-group">${card}</div></main>`;
    pages.set(new URL(LIST).pathname, documentText({ title: 'Orders', body: trusted(body) }));
    popup = await openPopup(scene);
    page = await newPage(scene);
    await page.goto(LIST);
    await page.bringToFront();
  });
  afterAll(() => scene?.close());

  test('tells the buyer nothing while that page is in front', async () => {
    await until('a change', async () => (await changes()).length > 0);
    expect(await watch()).toEqual([]);
    expect((await changes()).map(({ state }) => state)).not.toContain('shown');
  });

  test('tells the buyer once in hours while it is behind', async () => {
    await popup.bringToFront();
    await until('the news', async () => (await changes()).some(({ state }) => state === 'shown'));
    await watch();
    expect(seen.size).toBe(1);
    const rows = await changes();
    expect(rows.length).toBeLessThanOrEqual(20);
    expect(new Set(rows.flatMap(({ shownAt }) => shownAt ?? [])).size).toBe(1);
  });

  test('leaves none of its texts in the store, in either copy', async () => {
    const kept = await popup.evaluate(async () => {
      const store = await Object(globalThis).browser.storage.local.get(null);
      const names = await indexedDB.databases();
      const copies = await Promise.all(
        names.map(
          ({ name = '' }) =>
            new Promise<unknown>((done, fail) => {
              const opening = indexedDB.open(name);
              opening.onerror = () => fail(opening.error);
              opening.onsuccess = () => {
                const { result } = opening;
                const reading = [...result.objectStoreNames].map(
                  (one) =>
                    new Promise((found) => {
                      const all = result.transaction(one).objectStore(one).getAll();
                      all.onsuccess = () => found(all.result);
                    }),
                );
                Promise.all(reading).then((all) => {
                  result.close();
                  done(all);
                }, fail);
              };
            }),
        ),
      );
      return JSON.stringify([store, copies]);
    });
    expect(kept).toContain(id);
    expect(kept).not.toMatch(/Visa|1717|\+1 800|answers in/);
  });
});
