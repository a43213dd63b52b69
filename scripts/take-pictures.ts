import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { DemoOrder } from '../demo/order';
import { ORDER_LIST_URL, orderPageUrl } from '../lib/order-pages';
import { type Launched, openExtensionPage } from '../tests/journeys/browser';
import { ROOT } from './node-tool';

/** Takes a picture of the orders page, of an order's page and of the popup, and says where they are. */
export async function takePictures(launched: Launched, orders: readonly DemoOrder[]): Promise<void> {
  const folder = join(ROOT, '.output', 'demo');
  await mkdir(folder, { recursive: true });
  const keep = async (page: Page, name: string) => {
    const path = join(folder, `${launched.kind}-${name}.png`);
    await page.screenshot({ path });
    console.log(`  ${relative(process.cwd(), path)}`);
  };
  console.log('Pictures:');

  const page = await launched.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await openWithBadge(page, ORDER_LIST_URL);
  await keep(page, 'orders');
  const order = orders.find(({ promise }) => promise !== undefined) ?? orders[0];
  if (order !== undefined) {
    await openWithBadge(page, orderPageUrl(order.id));
    await keep(page, 'order');
  }

  const popup = await openExtensionPage(launched, 'popup.html');
  await popup.setViewport({ width: 400, height: 600 });
  await keep(popup, 'popup');
}

async function openWithBadge(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // A badge stands in its card at once, and is marked when it has been filled.
  await page.waitForSelector('dispute-clock-badge[data-ready]');
  await page.waitForSelector('dispute-clock-badge:not([data-ready])', { hidden: true });
}
