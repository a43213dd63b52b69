import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/launch';
import { badgeOf, detail, openScene, type Scene, visit } from '../../scripts/browser/scene';
import { LOOKS, lookAt, NOTHING_WRONG } from './axe';

/** "Why this date?" in the popup, and the page of all rules that it leads to. */

const SIZE = { width: 900, height: 900 };

let scene: Scene;
let page: Page;
beforeAll(async () => {
  scene = await openScene('chrome');
  const { id } = scene.order('completed-6');
  const shop = await visit(scene, detail(id));
  await badgeOf(shop, id);
  await shop.close();
  page = await openExtensionPage(scene, 'rule-book.html#return.nofault', '.rule-book .rule');
  await page.setViewport(SIZE);
  await page.bringToFront();
});
afterAll(() => scene?.close());

test('"Why this date?" shows a sum, and leads to the corrections and to the rule', async () => {
  const popup = await openExtensionPage(scene, 'popup.html', '[data-order] button');
  await popup.click('[data-order] button');
  await (await popup.waitForSelector('.why summary'))?.click();
  const sum = await popup.$eval('.why .sum', ({ textContent }) => textContent);
  expect(sum).toMatch(/^Completed .+ \+ \d+ days = .+ · /);
  const address = await popup.$eval('.why a', (link) => link.getAttribute('href') ?? '');
  expect(address).toMatch(/^\/rule-book\.html#[a-z]+\.[a-z0-9]+$/);
  await popup.click('.why button');
  await popup.waitForSelector('.corrections[open]');
  expect(await popup.evaluate(() => document.activeElement?.closest('.corrections') !== null)).toBe(true);
  await popup.close();
});

test('the rule book shows the rule that it was opened for, with figures and dated sources', async () => {
  const top = await page.$eval('[id="return.nofault"]', (rule) => rule.getBoundingClientRect().top);
  expect(top).toBeLessThan(SIZE.height);
  const rule = await page.$eval('[id="return.nofault"]', ({ textContent }) => textContent);
  expect(rule).toContain('7 days after completion');
  expect(rule).toMatch(/\(\d{4}-\d{2}\)/);
});

test.each(LOOKS)('the rule book has nothing that axe finds wrong: $name', async (look) => {
  expect(await lookAt(page, look, SIZE)).toEqual(NOTHING_WRONG);
});
