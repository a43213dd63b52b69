import { afterAll, beforeAll, expect, test } from 'vitest';
import { trusted } from '../../demo/html';
import { makeOrders } from '../../demo/orders';
import { wideCard } from '../../demo/pages/card';
import { documentText } from '../../demo/pages/document';
import { wordsOf } from '../../demo/words';
import { CARDS_PER_FRAME } from '../../lib/page/watcher';
import { newPage } from '../../scripts/browser/launch';
import { LIST, openScene, type Scene, today, until } from '../../scripts/browser/scene';
import { EFFORT } from '../effort';
import { badgesOfTasks, copyCards, countBadgesOfTasks, longestTasks, traceOf } from './our-tasks';

/** A list far longer than any buyer's, there at once. */

const HOST = 'dispute-clock-badge';
/** A task of ours takes no longer than so many of the floor's, each of which copies as many cards ten times. */
const MAX_FLOORS = 6;

let scene: Scene;
beforeAll(async () => {
  const orders = makeOrders(4, today());
  const cards = Array.from({ length: EFFORT.cards }, (_, place) => {
    const order = orders[place % orders.length];
    if (!order) throw new Error('no orders');
    return wideCard({ ...order, id: `${8_300_000_000_000_000n + BigInt(place)}` }, wordsOf('2026')).html;
  });
  const main = `<main><div class="comet-checkbox-group">${cards.join('')}</div></main>`;
  const html = documentText({ title: 'Orders', body: trusted(main) });
  scene = await openScene('chrome', { orders, pages: new Map([[new URL(LIST).pathname, html]]) });
});
afterAll(() => scene?.close());

test(`${EFFORT.cards} cards: no task of ours takes more than its share of them`, async () => {
  const page = await newPage(scene);
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(countBadgesOfTasks, HOST);
  const trace = await traceOf(page, async () => {
    await page.goto(LIST);
    await page.evaluate(copyCards, CARDS_PER_FRAME);
    await until('a badge on each', async () => {
      const count = await page.evaluate((name) => document.getElementsByTagName(name).length, HOST);
      return count === EFFORT.cards;
    });
  });
  const shares = await badgesOfTasks(page);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(EFFORT.cards);
  expect(Math.max(...shares)).toBeLessThanOrEqual(CARDS_PER_FRAME);
  const { ours, floor } = longestTasks(trace, scene.extensionUrl(''));
  console.log(
    `longest task: ours ${ours.toFixed(1)} ms, the floor's ${floor.toFixed(1)} ms of processor time`,
  );
  expect(ours).toBeGreaterThan(0);
  expect(floor).toBeGreaterThan(0);
  expect(ours).toBeLessThan(MAX_FLOORS * floor);
});
