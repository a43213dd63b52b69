import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeOrders } from '../../demo/orders';
import { badges, LIST, openScene, type Scene, today, until, visit } from '../../scripts/browser/scene';
import { tasksOf } from './our-tasks';

const COUNT = 1_000;
const MAX_TASK_MS = 50;

/** A list of a thousand orders, brought in by "View orders": what the extension costs the page, counted and traced. */
describe('a thousand orders', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene('chrome', { orders: makeOrders(COUNT, today()) });
  });
  afterAll(() => scene?.close());

  test('get a thousand badges, each once; no task of ours is long; nothing runs at rest', async () => {
    const page = await visit(scene, LIST);
    await page.waitForSelector('dispute-clock-badge[data-ready]');
    await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
    for (let clicks = 1; clicks < COUNT / 10; clicks += 1) {
      await page.evaluate(() => document.querySelector<HTMLButtonElement>('.order-more button')?.click());
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    await until('every badge', async () => {
      const ready = await page.evaluate(
        () => document.querySelectorAll('dispute-clock-badge[data-ready]').length,
      );
      return ready === COUNT;
    });
    const trace = Buffer.from((await page.tracing.stop()) ?? []).toString('utf8');
    const cards = await page.evaluate(() =>
      [...document.querySelectorAll('.order-item')].map(
        (card) => card.querySelectorAll('dispute-clock-badge').length,
      ),
    );
    expect(cards).toEqual(Array.from({ length: COUNT }, () => 1));
    const seen = await badges(page);
    expect(seen.filter(({ styles, sheets }) => styles !== 0 || sheets !== 1)).toEqual([]);

    const tasks = tasksOf(trace, scene.extensionUrl(''));
    expect(tasks.length).toBeGreaterThan(10);
    const longest = Math.max(...tasks);
    console.log(
      `1,000 orders: ${tasks.length} tasks of ours, the longest took ${longest.toFixed(1)} ms of processor time`,
    );
    expect(longest).toBeLessThan(MAX_TASK_MS);

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
