import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Shop } from '../../demo/shop';
import type { OrderId } from '../../lib/records/order-id';
import type { Launched } from '../browser/launch';
import { smallPng } from './small-png';

/** Where pictures are taken: a browser with the extension and the demo shop, and the folder for the pictures. */
export interface Studio extends Launched {
  readonly shop: Shop;
  readonly folder: string;
}

/** The number of an order of the shop, by its name in the demo set. */
export function idOf({ shop }: Studio, key: string): OrderId {
  const found = shop.orders.find((order) => order.key === key);
  if (!found) throw new Error(`the shop has no order ${key}`);
  return found.id;
}

/** Takes a picture after the longest animation (120 ms) has ended. */
export async function keep({ folder }: Studio, page: Page, name: string): Promise<void> {
  await sleep(200);
  await writeFile(`${join(folder, name)}.png`, smallPng(await page.screenshot()));
  console.log(`  docs/screens/${name}.png`);
}

/** Takes a picture in light and in dark mode, and from right to left. */
export async function keepSightings(studio: Studio, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await keep(studio, page, `${name}-${scheme}`);
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await turn(page, 'rtl');
  await keep(studio, page, `${name}-rtl`);
  await turn(page, 'ltr');
}

function turn(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
  return page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, direction);
}

/** Presses an element, and waits for another to appear. */
export async function press(page: Page, selector: string, brings: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  await page.waitForSelector(brings);
}

/** Scrolls an element to the top, below what is sticky there. */
export function scrollTo(page: Page, selector: string): Promise<void> {
  return page.evaluate((wanted) => document.querySelector(wanted)?.scrollIntoView(), selector);
}
