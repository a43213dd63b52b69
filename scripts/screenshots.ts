import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { demoOrders } from '../demo/orders';
import { type Shop, startShop } from '../demo/shop';
import { ORDER_LIST_URL, orderPageUrl } from '../lib/order-pages';
import { type Launched, launchChromium, openExtensionPage } from '../tests/journeys/browser';
import { readArguments } from './arguments';
import { buildExtension } from './build-extension';
import { ensureBrowser } from './get-browser';
import { ROOT } from './node-tool';
import { runScript } from './problem';

const HELP = `npm run screenshots makes the pictures of docs/screens/ anew, in Chromium, from the demo shop.

  npm run screenshots -- --yes       gets a browser without asking, where none is installed`;

const FOLDER = join(ROOT, 'docs', 'screens');

/** The orders whose own pages are opened once, so that their dates are stated. */
const OPENED = [
  'refund-in-3',
  'refund-in-12',
  'refund-passed-10',
  'completed-6',
  'completed-20',
  'just-shipped',
];

await runScript(async () => {
  const options = readArguments(HELP, { yes: { type: 'boolean', default: false } });
  const program = await ensureBrowser('chrome', { yes: options.yes });
  const extension = await buildExtension('chrome');
  const today = new Date().toISOString().slice(0, 10);
  const understood = demoOrders(today).filter(({ key }) => !key.startsWith('unknown-status'));
  const shop = await startShop({ today, orders: understood });
  const launched = await launchChromium({ extension, program, port: shop.port, headless: true });
  try {
    await mkdir(FOLDER, { recursive: true });
    await takeBadges(launched, shop);
    await takePopup(launched, shop);
    await takeEmptyPopup(extension, program, shop);
    await takeOverview(launched);
  } finally {
    await launched.close();
    await shop.close();
  }
});

async function takeBadges({ browser }: Launched, shop: Shop): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1180, height: 760 });
  for (const key of [...OPENED, 'completed-6']) {
    await page.goto(orderPageUrl(idOf(shop, key)));
    await allBlocks(page);
  }
  await keep(page, 'order-page');

  for (const layout of ['wide', 'narrow']) {
    await page.setViewport({ width: layout === 'wide' ? 1180 : 420, height: 760 });
    await page.goto(layout === 'wide' ? ORDER_LIST_URL : `${ORDER_LIST_URL}?layout=narrow`);
    await allOrders(page);
    await page.evaluate(
      (id) => {
        const link = document.querySelector(`a[href*="orderId=${id}"]`);
        link?.closest('.order-item')?.scrollIntoView({ block: 'start' });
      },
      idOf(shop, 'refund-in-12'),
    );
    await keep(page, layout === 'wide' ? 'list' : 'list-narrow');
  }
  await page.close();
}

async function takePopup(launched: Launched, shop: Shop): Promise<void> {
  const popup = await openExtensionPage(launched, 'popup.html', '[data-order]');
  await popup.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  const surfaces = async (name: string) => {
    for (const scheme of ['light', 'dark']) {
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await keep(popup, `popup-${name}-${scheme}`);
    }
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await popup.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await keep(popup, `popup-${name}-rtl`);
    await popup.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
  };
  await surfaces('list');
  await popup.evaluate(
    (id) => {
      document.querySelector<HTMLButtonElement>(`[data-order="${id}"] button`)?.click();
    },
    idOf(shop, 'refund-passed-10'),
  );
  await popup.waitForSelector('input[type=checkbox]');
  await surfaces('order');
  await press(popup, '.settings-button', '.figures');
  await surfaces('settings');
  await press(popup, '.settings .back button', '.settings-button:not([hidden])');
  await press(popup, 'button.reminder', '.told');
  await surfaces('reminders');
  await press(popup, '.detail:has(.told) .back button', 'button.reminder');
  await press(popup, '.reminders-of-order > summary', '.reminders-of-order[open]');
  await popup.evaluate(() => document.getElementById('order-reminders')?.scrollIntoView({ block: 'center' }));
  await keep(popup, 'popup-order-reminders');
  await press(popup, '.complaint > summary', '.complaint[open]');
  await press(popup, 'input[type=radio][value=notArrived]', '.stages');
  await popup.evaluate(() => document.querySelector('.complaint')?.scrollIntoView());
  await keep(popup, 'popup-complaint');
  await popup.close();
}

/** Presses something and waits for what it brings. */
async function press(page: Page, selector: string, brings: string): Promise<void> {
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  await page.waitForSelector(brings);
}

/** The first run: a browser that has seen no order yet. */
async function takeEmptyPopup(extension: string, program: string, { port }: Shop): Promise<void> {
  const fresh = await launchChromium({ extension, program, port, headless: true });
  try {
    const popup = await openExtensionPage(fresh, 'popup.html', 'main > *:not(.loading)');
    await popup.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
    await keep(popup, 'popup-first-run');
  } finally {
    await fresh.close();
  }
}

/** The README's one picture: the list and the popup, side by side. */
async function takeOverview({ browser }: Launched): Promise<void> {
  const picture = async (name: string) =>
    `data:image/png;base64,${(await readFile(`${join(FOLDER, name)}.png`)).toString('base64')}`;
  const page = await browser.newPage();
  await page.setViewport({ width: 1396, height: 640 });
  await page.setContent(`<style>
    body { margin: 0; display: flex; align-items: flex-start; gap: 20px; padding: 20px; background: #e9edf2 }
    img { border: 1px solid #c9d1da; border-radius: 8px; block-size: 600px }
  </style><img src="${await picture('list')}"><img src="${await picture('popup-list-light')}">`);
  await keep(page, 'overview');
  await page.close();
}

/** Waits out the longest motion of the product (120 ms): a picture shows where things come to rest. */
async function keep(page: Page, name: string): Promise<void> {
  await sleep(200);
  await page.screenshot({ path: `${join(FOLDER, name)}.png` });
  console.log(`  docs/screens/${name}.png`);
}

async function allOrders(page: Page): Promise<void> {
  await filled(page);
  await page.evaluate(() => {
    for (;;) {
      const more = document.querySelector<HTMLButtonElement>('.order-more button');
      if (!more) break;
      more.click();
    }
  });
  await filled(page);
}

/** An order's page comes in pieces: waits for the last of them, and until what it says has been read and kept. */
async function allBlocks(page: Page): Promise<void> {
  await page.waitForSelector('.contact-info');
  await filled(page);
  await sleep(600);
}

async function filled(page: Page): Promise<void> {
  await page.waitForSelector('dispute-clock-badge[data-ready]');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.order-item')].every((card) =>
      card.querySelector('dispute-clock-badge[data-ready]'),
    ),
  );
}

function idOf({ orders }: Shop, key: string): string {
  const found = orders.find((order) => order.key === key);
  if (!found) throw new Error(`the shop has no order ${key}`);
  return found.id;
}
