import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { ORDER_LIST_URL, orderPageUrl } from '../../lib/records/addresses';
import { badgeOf } from '../browser/scene';
import { idOf, keep, type Studio } from './studio';

/** The orders whose own pages are opened once, so that their dates are stated. */
const OPENED = [
  'refund-in-3',
  'refund-in-12',
  'refund-passed-10',
  'completed-20',
  'just-shipped',
  'case-open',
  'completed-6',
];

/** An order of each urgency, the most urgent first. */
const URGENCIES = ['refund-passed-10', 'completed-6', 'just-shipped', 'completed-120', 'unknown-status'];

/** Reads the list and some orders' own pages. Takes a picture of one of them. */
export async function readShop(studio: Studio): Promise<void> {
  const page = await studio.browser.newPage();
  await page.setViewport({ width: 1180, height: 760 });
  for (const key of OPENED) {
    await page.goto(orderPageUrl(idOf(studio, key)));
    await page.waitForSelector('.contact-info'); // the last piece of the page
    await filled(page);
    await sleep(600); // until it has been read and stored
  }
  await keep(studio, page, 'order');
  await openList(page, 'wide');
  await page.close();
}

/** Badges in the list of the demo shop, wide and narrow. */
export async function takeLists(studio: Studio): Promise<void> {
  const page = await studio.browser.newPage();
  for (const layout of ['wide', 'narrow']) {
    await page.setViewport({ width: layout === 'wide' ? 1180 : 420, height: 760 });
    await openList(page, layout);
    await bringUp(page, idOf(studio, 'completed-20'));
    await keep(studio, page, layout === 'wide' ? 'list' : 'list-narrow');
  }
  await page.close();
}

/** A badge of each urgency, the first of them unfolded, and one that asks. Leaves the shop with all its orders. */
export async function takeBadges(studio: Studio): Promise<void> {
  const { shop, browser } = studio;
  const all = shop.orders;
  const page = await browser.newPage();
  await page.setViewport({ width: 820, height: 740 });
  shop.setOrders(URGENCIES.flatMap((key) => all.filter((order) => order.key === key)));
  await openList(page, 'wide');
  await page.evaluate(() => {
    const parts = document.querySelectorAll<HTMLElement>(
      '.order-item > :not(.order-item-header), .more-to-love',
    );
    for (const part of parts) {
      if (part.localName !== 'dispute-clock-badge') part.style.display = 'none';
    }
  });
  for (const variant of ['light', 'dark', 'rtl']) {
    await page.evaluate((wanted) => {
      document.documentElement.style.colorScheme = wanted === 'dark' ? 'dark' : 'light';
      document.documentElement.dir = wanted === 'rtl' ? 'rtl' : 'ltr';
    }, variant);
    await bringUp(page, idOf(studio, 'refund-passed-10'));
    await keep(studio, page, `badges-${variant}`);
  }
  await page.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
  for (const [key, name] of [
    ['completed-6', 'badge-open'],
    ['unknown-status', 'badge-asks'],
  ] as const) {
    const id = idOf(studio, key);
    for (const variant of ['light', 'dark']) {
      await page.evaluate((scheme) => {
        document.documentElement.style.colorScheme = scheme;
      }, variant);
      await bringUp(page, id);
      const { more, panel } = await badgeOf(page, id);
      if (panel === '') await page.mouse.click(more.x, more.y);
      await keep(studio, page, `${name}-${variant}`);
    }
  }
  await page.close();
  shop.setOrders(all);
}

async function openList(page: Page, layout: string): Promise<void> {
  await page.goto(layout === 'wide' ? ORDER_LIST_URL : `${ORDER_LIST_URL}?layout=narrow`);
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

async function filled(page: Page): Promise<void> {
  await page.waitForSelector('dispute-clock-badge[data-ready]');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.order-item')].every((card) =>
      card.querySelector('dispute-clock-badge[data-ready]'),
    ),
  );
}

function bringUp(page: Page, orderId: string): Promise<void> {
  return page.evaluate((id) => {
    const link = document.querySelector(`a[href*="orderId=${id}"]`);
    link?.closest('.order-item')?.scrollIntoView({ block: 'start' });
  }, orderId);
}
