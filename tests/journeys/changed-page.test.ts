import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoOrders } from '../../demo/orders';
import { listPage } from '../../demo/pages/list';
import {
  badgeOf,
  LIST,
  openPopup,
  openScene,
  type Scene,
  today,
  until,
  visit,
} from '../../scripts/browser/scene';

/** AliExpress gives its cards other names, told as one story: each test goes on where the one before it ended. */

const PATH = new URL(LIST).pathname;
const changed = listPage(demoOrders(today()), { labels: '2026', perClick: 10, narrow: false })
  .replaceAll('order-item', 'purchase')
  .replaceAll('order_item', 'purchase');
const pages = new Map<string, string>();

let scene: Scene;
let page: Page;
let popup: Page;

const notes = () =>
  popup.evaluate(async () => {
    const all = await Object(globalThis).browser.storage.local.get(null);
    return Object.keys(all).filter((key) => key.startsWith('report:'));
  });

beforeAll(async () => {
  scene = await openScene('chrome', { pages });
});
afterAll(() => scene?.close());

test('a page as it should be is told of to nobody', async () => {
  page = await visit(scene, LIST);
  const [first] = scene.shop.orders;
  await badgeOf(page, first?.id ?? '');
  await sleep(16_000);
  popup = await openPopup(scene);
  await popup.setViewport({ width: 400, height: 600 });
  expect(await notes()).toEqual([]);
  expect(await popup.$('.changed-page')).toBeNull();
});

test('a changed page is told of in the popup, whose dates stay', async () => {
  pages.set(PATH, changed);
  await page.bringToFront();
  await page.goto(LIST);
  await page.waitForSelector('.purchase-header');
  await popup.waitForSelector('.changed-page[data-problem="unknownLayout"]');
  const text = await popup.$eval('.changed-page p', (line) => line.textContent);
  expect(text).toBe(
    'AliExpress changed this page: "My Orders". Your dates are safe; badges are off there until we can read it again.',
  );
  expect(await popup.$$('[data-order]')).not.toHaveLength(0);
});

test('its report is shown first, with no word and no number of the page in it', async () => {
  await popup.bringToFront();
  await popup.click('.changed-page button');
  const report = await popup.$eval('.report textarea', (field) =>
    field instanceof HTMLTextAreaElement ? field.value : '',
  );
  expect(report).toContain('page: list\nproblem: unknownLayout\n');
  expect(report).toContain('class="purchase-header"');
  const texts = await page.evaluate(() => document.body.innerText);
  const shown = report.slice(report.indexOf('\n\n')).replace(/<[^>]*>/g, '');
  expect(shown).toMatch(/Xxxx/);
  expect(shown.replace(/[xX0]/g, '')).not.toMatch(/[\p{L}\p{N}]/u);
  for (const word of new Set(texts.match(/[\p{L}\p{N}]{4,}/gu))) expect(shown).not.toContain(word);
  for (const { id } of scene.shop.orders) expect(report).not.toContain(id);
});

test('it is copied by a press', async () => {
  await scene.browser
    .defaultBrowserContext()
    .overridePermissions(scene.extensionUrl(''), ['clipboard-read', 'clipboard-write']);
  await popup.click('.report button');
  await popup.waitForFunction(() => document.querySelector('.report [role=status]')?.textContent !== '');
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain('report: 1\n');
});

test('a page that can be read again takes the notice away', async () => {
  pages.delete(PATH);
  await page.bringToFront();
  await page.goto(LIST);
  await until('the end of the notes', async () => (await notes()).length === 0);
  await popup.bringToFront();
  await popup.waitForSelector('.changed-page', { hidden: true });
});

test('nothing but the shop was asked for anything', () => {
  expect(scene.strays()).toEqual([]);
});
