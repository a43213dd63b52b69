import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { DemoOrder } from '../../demo/order';
import { type Shop, type ShopOptions, startShop } from '../../demo/shop';
import {
  HANGING_MS,
  type Launched,
  launchChromium,
  launchFirefox,
  newPage,
  openExtensionPage,
} from './launch';
import { askedByOthers } from './who-asked';

export const LIST = 'https://www.aliexpress.com/p/order/index.html';
export const detail = (orderId: string) =>
  `https://www.aliexpress.com/p/order/detail.html?orderId=${orderId}`;

/** Today in UTC, the zone that the journeys' browsers run in. */
export const today = () => new Date().toISOString().slice(0, 10);

/** A browser with the extension, and the demo shop. */
export interface Scene extends Launched {
  readonly shop: Shop;
  /** An order of the shop by its key. */
  readonly order: (key: string) => DemoOrder;
  /** What a page or an extension asked of the network beyond the shop. */
  readonly strays: () => readonly string[];
}

export interface SceneOptions extends Partial<ShopOptions> {
  /** The folder of the built extension; left out, the one that is published. */
  readonly extension?: string;
  /** Switches for the browser, besides those that every browser gets. */
  readonly args?: readonly string[];
  /** Variables of the browser's environment: `TZ`. */
  readonly env?: { readonly [name: string]: string };
  /** Preferences of Firefox, besides those that every Firefox gets. */
  readonly prefs?: { readonly [name: string]: unknown };
}

/** Starts the shop and one of the browsers, with the extension and the inspector of closed shadow roots. */
export async function openScene(kind: 'chrome' | 'firefox', options: SceneOptions = {}): Promise<Scene> {
  const { extension = `.output/${kind}-mv3`, args = [], env = {}, prefs = {}, ...shopOptions } = options;
  const shop = await startShop({ today: today(), ...shopOptions });
  const folder = mkdtempSync(join(tmpdir(), 'dispute-clock-scene-'));
  const log = join(folder, 'net-log.json'); // Firefox keeps none: with our preferences it asks nothing by itself
  const launch = { extension, port: shop.port, env };
  const launched =
    kind === 'chrome'
      ? await launchChromium({ ...launch, args: [`--log-net-log=${log}`, ...args] })
      : await launchFirefox({ ...launch, args, prefs, idleTimeout: 4_000 });
  await launched.browser.installExtension(resolve('scripts/browser/inspector'));
  return {
    ...launched,
    shop,
    order: (key) => {
      const found = shop.orders.find((one) => one.key === key);
      if (!found) throw new Error(`the shop has no order ${key}`);
      return found;
    },
    strays: () => askedByOthers(shop.refused, existsSync(log) ? readFileSync(log, 'utf8') : ''),
    close: async () => {
      await launched.close();
      await shop.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A badge as the inspector saw it inside its closed shadow root. */
export interface SeenBadge {
  readonly empty?: boolean;
  readonly ready: boolean;
  readonly step: string;
  readonly urgency: string;
  readonly certainty: string;
  readonly label: string;
  readonly line: string;
  readonly sure: string;
  readonly date: string;
  readonly panel: string;
  readonly direction: string;
  readonly background: string;
  readonly styles: number;
  readonly sheets: number;
  readonly more: { readonly x: number; readonly y: number; readonly hidden: boolean };
  /** The buttons of the open panel. */
  readonly choices: readonly { readonly words: string; readonly x: number; readonly y: number }[];
  /** The class of the focused element in the badge. */
  readonly focused: string;
  readonly cardText: string;
  readonly links: string;
}

/** Whether a badge says what is known of its order. A background that is slow says so first, and answers later all the same. */
export const isAnswered = ({ ready, line }: SeenBadge) => ready && !line.startsWith('No answer from');

/** Every badge of a page, or those of one order. */
export async function badges(page: Page, orderId = ''): Promise<readonly SeenBadge[]> {
  return page.evaluate((id) => {
    document.documentElement.setAttribute('data-journey-order', id);
    document.dispatchEvent(new Event('journey-inspect'));
    return JSON.parse(document.documentElement.getAttribute('data-journey') ?? '[]');
  }, orderId);
}

/** Colours, sizes and fonts of each part of an order's badge. */
export async function lookOfBadge(page: Page, orderId: string): Promise<string> {
  return page.evaluate((id) => {
    document.documentElement.setAttribute('data-journey-order', id);
    document.dispatchEvent(new Event('journey-look'));
    return document.documentElement.getAttribute('data-journey-look') ?? '';
  }, orderId);
}

/** The badge of one order, once it says what is expected. */
export async function badgeOf(
  page: Page,
  orderId: string,
  awaited: (badge: SeenBadge) => boolean = isAnswered,
): Promise<SeenBadge> {
  let last: SeenBadge | undefined;
  for (const end = Date.now() + HANGING_MS; Date.now() < end; await sleep(100)) {
    [last] = await badges(page, orderId);
    if (last && !last.empty && awaited(last)) return last;
  }
  throw new Error(`the badge of ${orderId} is not as awaited: ${JSON.stringify(last)}`);
}

/** A page of the shop, in a window of its own size. */
export async function visit(launched: Launched, address: string): Promise<Page> {
  const page = await newPage(launched);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address);
  return page;
}

/** Presses "View orders" until all orders are shown. */
export async function viewAll(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.order-item-header-status').length > 0 ||
      document.querySelectorAll('.order-item-mobile').length > 0,
  );
  await page.evaluate(() => {
    for (;;) {
      const button = document.querySelector<HTMLButtonElement>('.order-more button');
      if (!button) break;
      button.click();
    }
  });
}

/** The popup, rendered. */
export function openPopup(scene: Scene): Promise<Page> {
  return openExtensionPage(scene, 'popup.html', 'main > *:not(.loading)');
}

/** Runs a function until it gives something; throws where that never comes. */
export async function until<T>(what: string, check: () => Promise<T | undefined | false>): Promise<T> {
  for (const end = Date.now() + HANGING_MS; Date.now() < end; await sleep(100)) {
    const found = await check();
    if (found) return found;
  }
  throw new Error(`waited in vain for ${what}`);
}
