import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoOrders } from '../../demo/orders';
import {
  badgeOf,
  detail,
  LIST,
  openPopup,
  openScene,
  type Scene,
  today,
  until,
  visit,
} from '../../scripts/browser/scene';

/** Pages in a language that nobody has taught us, told as one story: each test goes on where the one before it ended. */

const WORD = 'Inasafirishwa';
const DATE = '22 Novemba ya mwaka';

let scene: Scene;
let page: Page;
let popup: Page;

beforeAll(async () => {
  const orders = demoOrders(today()).map((order) => ({ ...order, statusWord: WORD, placedText: DATE }));
  scene = await openScene('chrome', { orders });
});
afterAll(() => scene?.close());

const firstId = () => scene.shop.orders[0]?.id ?? '';
const notice = '.changed-page[data-problem="unknownWords"]';

test('the badge of an order’s own page says that its words are not understood', async () => {
  page = await visit(scene, detail(firstId()));
  await badgeOf(page, '', ({ line }) => line === `Not understood: "${WORD}"`);
  popup = await openPopup(scene);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('[data-order]');
  expect(await popup.$('.changed-page')).toBeNull();
});

test('a list on which most is not understood is told of in the popup', async () => {
  await page.bringToFront();
  await page.goto(LIST);
  await badgeOf(page, firstId(), ({ line }) => line === `Not understood: "${WORD}"`);
  await popup.waitForSelector(notice);
  expect(await popup.$eval(`${notice} p`, (line) => line.textContent)).toBe(
    'AliExpress uses words on this page that we do not know: "My Orders". Your dates are safe; most orders there say "not understood".',
  );
});

test('its report shows how the words are built, and none of them', async () => {
  await popup.bringToFront();
  await popup.click(`${notice} button`);
  const report = await popup.$eval('.report textarea', (field) =>
    field instanceof HTMLTextAreaElement ? field.value : '',
  );
  expect(report).toContain('problem: unknownWords\ncards: 10\nwith the problem: 10\n');
  expect(report).toContain('field status: 10 0 0 / 0\n');
  expect(report).toContain('Xxxxxxxxxxxxx');
  for (const secret of [WORD, 'Novemba', firstId()]) expect(report).not.toContain(secret);
});

test('dismissed, it is gone, and neither the orders nor the focus are lost', async () => {
  await popup.$$eval(`${notice} > .presses button`, (buttons) => buttons.at(-1)?.click());
  await popup.waitForSelector('.changed-page', { hidden: true });
  await until('the focus where the notice was', () =>
    popup.evaluate(() => document.activeElement?.className === 'changed-pages'),
  );
  expect(await popup.$$('[data-order]')).not.toHaveLength(0);
});
