import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DemoOrder } from '../demo/order';
import { ORDER_LIST_URL, orderPageUrl } from '../lib/records/addresses';
import { type Launched, openExtensionPage } from './browser/launch';
import { ROOT } from './node-tool';

/** The order in the pictures, by its name in the demo set: one with something to do soon. */
const SHOWN = 'refund-in-3';

/** Takes a picture of the orders page, of one order's page and of the popup, and says where they are. */
export async function takePictures(launched: Launched, orders: readonly DemoOrder[]): Promise<void> {
  const folder = join(ROOT, '.output', 'demo');
  await mkdir(folder, { recursive: true });
  const keep = async (page: Page, name: string) => {
    const path = join(folder, `${launched.kind}-${name}.png`);
    await page.screenshot({ path });
    console.log(`  ${relative(process.cwd(), path)}`);
  };
  const order = orders.find(({ key }) => key === SHOWN) ?? orders[0];
  console.log('Pictures:');

  const page = await launched.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await openOrders(page);
  if (order !== undefined) await scrollTo(page, order);
  await keep(page, 'orders');
  if (order !== undefined) {
    await page.goto(orderPageUrl(order.id));
    await badgesFilled(page);
    await keep(page, 'order');
  }

  const popup = await openExtensionPage(launched, 'popup.html');
  await popup.setViewport({ width: 400, height: 600 });
  await keep(popup, 'popup');
}

/** Opens the orders page and presses "View orders" until all orders are there. */
async function openOrders(page: Page): Promise<void> {
  await page.goto(ORDER_LIST_URL);
  await badgesFilled(page);
  for (;;) {
    const more = await page.$('.order-more button');
    if (more === null) return await badgesFilled(page);
    await more.click();
  }
}

async function scrollTo(page: Page, order: DemoOrder): Promise<void> {
  const link = await page.$(`a[href*="orderId=${order.id}"]`);
  await link?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

/** A badge stands in its card at once, and is marked when it has been filled. */
async function badgesFilled(page: Page): Promise<void> {
  await page.waitForSelector('dispute-clock-badge[data-ready]');
  await page.waitForSelector('dispute-clock-badge:not([data-ready])', { hidden: true });
}
