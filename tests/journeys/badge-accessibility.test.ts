import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  badgeOf,
  badges,
  LIST,
  openScene,
  type Scene,
  until,
  viewAll,
  visit,
} from '../../scripts/browser/scene';
import { LOOKS, lookAt } from './axe';

/** axe on the badges of a list, with the panels of some unfolded. A closed root is copied into an open one, as it is. */

const SIZE = { width: 1180, height: 760 };
const UNFOLDED = ['long-under-way', 'unknown-status'];

let scene: Scene;
let page: Page;
beforeAll(async () => {
  scene = await openScene('chrome');
});
afterAll(() => scene?.close());

async function unfold(key: string): Promise<void> {
  const { id } = scene.order(key);
  await badgeOf(page, id);
  // badges that come in above it may push it out of the window again: once it stands, it is in the middle
  let before = Number.NaN;
  const { more } = await until('the badge in its place', async () => {
    await page.evaluate((order) => {
      document.querySelector(`[href*="${order}"]`)?.scrollIntoView({ block: 'center' });
    }, id);
    const badge = await badgeOf(page, id);
    const stands = badge.more.y === before;
    before = badge.more.y;
    return stands && badge;
  });
  await page.mouse.click(more.x, more.y);
  await badgeOf(page, id, ({ panel }) => panel !== '');
}

test.each(LOOKS)('has nothing that axe finds wrong: $name', async (look) => {
  page = await visit(scene, LIST);
  await page.setViewport({
    width: SIZE.width / look.zoom,
    height: SIZE.height / look.zoom,
    deviceScaleFactor: look.zoom,
  });
  await page.reload(); // a narrow window has a list of its own
  await viewAll(page);
  for (const key of UNFOLDED) await unfold(key);
  await page.evaluate((scheme) => {
    document.documentElement.style.colorScheme = scheme;
    document.dispatchEvent(new Event('journey-open'));
  }, look.scheme);
  const copies = await page.$$eval('.journey-badge', ({ length }) => length);
  expect(copies).toBe((await badges(page)).length);
  expect(copies).toBeGreaterThan(10);
  expect((await lookAt(page, look, SIZE, '.journey-badge')).wrong).toEqual([]);
  await page.close();
});
