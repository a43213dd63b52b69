import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { keptRecord } from '../../scripts/browser/kept-record';
import { detail, openPopup, openScene, type Scene, until, visit } from '../../scripts/browser/scene';

/** A page that Chromium loads ahead counts when it is seen, and not before. */

let scene: Scene;
beforeAll(async () => {
  scene = await openScene('chrome');
});
afterAll(() => scene?.close());

test('what is loaded ahead is kept once somebody sees it', async () => {
  const { id } = scene.order('refund-in-12');
  const popup = await openPopup(scene);
  const kept = () => keptRecord(popup, keyOf(KINDS.orders, id));
  const page = await visit(scene, 'https://www.aliexpress.com/p/order/other.html');
  await page.evaluate((url) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [url] }] });
    document.head.append(rules);
  }, detail(id));
  await until('the page to be loaded ahead', async () => scene.shop.seen.includes(detail(id)));
  await sleep(4_000);
  expect(await kept()).toBeUndefined();
  await page.bringToFront();
  await page.evaluate((url) => setTimeout(() => location.assign(url), 0), detail(id));
  await until('the order of the page that is seen', kept);
});
