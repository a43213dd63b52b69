import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeOrders } from '../../demo/orders';
import { CARDS_PER_FRAME } from '../../lib/page/watcher';
import { newPage } from '../../scripts/browser/launch';
import { badges, LIST, openScene, type Scene, today, until } from '../../scripts/browser/scene';
import { badgesOfTasks, copyCards, countBadgesOfTasks, longestTasks, tasksOf, traceOf } from './our-tasks';

const COUNT = 1_000;
/** A task of ours takes no longer than so many of the floor's, each of which copies as many cards ten times. */
const MAX_FLOORS = 3;

/** A list of a thousand orders, brought in by "View orders": what the extension costs the page, counted and traced. */
describe('a thousand orders', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene('chrome', { orders: makeOrders(COUNT, today()) });
  });
  afterAll(() => scene?.close());

  test('get a thousand badges, each once; no task of ours takes more than its share; nothing runs at rest', async () => {
    const page = await newPage(scene);
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(countBadgesOfTasks, 'dispute-clock-badge');
    await page.goto(LIST);
    await page.waitForSelector('dispute-clock-badge[data-ready]');
    const trace = await traceOf(page, async () => {
      for (let clicks = 1; clicks < COUNT / 10; clicks += 1) {
        await page.evaluate(() => document.querySelector<HTMLButtonElement>('.order-more button')?.click());
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      }
      await page.evaluate(copyCards, CARDS_PER_FRAME);
      await until('every badge', async () => {
        const ready = await page.evaluate(
          () => document.querySelectorAll('dispute-clock-badge[data-ready]').length,
        );
        return ready === COUNT;
      });
    });
    const cards = await page.evaluate(() =>
      [...document.querySelectorAll('.order-item')].map(
        (card) => card.querySelectorAll('dispute-clock-badge').length,
      ),
    );
    expect(cards).toEqual(Array.from({ length: COUNT }, () => 1));
    const seen = await badges(page);
    expect(seen.filter(({ styles, sheets }) => styles !== 0 || sheets !== 1)).toEqual([]);

    const shares = await badgesOfTasks(page);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(COUNT);
    expect(Math.max(...shares)).toBeLessThanOrEqual(CARDS_PER_FRAME);
    expect(tasksOf(trace, scene.extensionUrl('')).length).toBeGreaterThan(10);
    const { ours, floor } = longestTasks(trace, scene.extensionUrl(''));
    console.log(
      `longest task: ours ${ours.toFixed(1)} ms, the floor's ${floor.toFixed(1)} ms of processor time`,
    );
    expect(floor).toBeGreaterThan(0);
    expect(ours).toBeLessThan(MAX_FLOORS * floor);

    const [realm] = page.extensionRealms();
    await realm?.evaluate(COUNT_CALLS);
    const before = await page.metrics();
    await sleep(3_000);
    const after = await page.metrics();
    expect(await realm?.evaluate('globalThis.counted')).toEqual({
      setTimeout: 0,
      setInterval: 0,
      requestAnimationFrame: 0,
    });
    expect(after.LayoutCount).toBe(before.LayoutCount);
    expect(after.RecalcStyleCount).toBe(before.RecalcStyleCount);
  });
});

/** Counts the calls that the content script makes from now on. */
const COUNT_CALLS = `(() => {
  globalThis.counted = { setTimeout: 0, setInterval: 0, requestAnimationFrame: 0 };
  for (const name of Object.keys(globalThis.counted)) {
    const real = globalThis[name];
    globalThis[name] = (...given) => { globalThis.counted[name] += 1; return real.apply(globalThis, given); };
  }
})()`;
