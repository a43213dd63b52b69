import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { startShop } from '../../demo/shop';
import { seal } from '../../lib/store/disk/envelope';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { ensureBrowser } from '../browser/get-browser';
import { type Launched, launchChromium, openExtensionPage } from '../browser/launch';
import { buildExtension } from '../build-extension';
import { manyOrders } from './many-orders';
import { median } from './median';

const COUNT = 5_000;

/**
 * The limits until the first rows are painted, and from a key press to its effect being painted (ms, medians). On a
 * busy machine the limit is a multiple of what reading everything raw takes there (about 55 ms on an idle one).
 */
const FIRST_ROWS = { ms: 100, floors: 1.8 };
const KEY = { ms: 50, floors: 0.9 };

/** How many orders are written at once: Chromium refuses messages of many megabytes. */
const PORTION = 500;

/**
 * Opens the popup in real Chromium over 5,000 stored orders and types into its search. Returns whether both limits are
 * kept.
 */
export async function benchPopup(options: {
  readonly rounds: number;
  readonly yes: boolean;
}): Promise<boolean> {
  const program = await ensureBrowser('chrome', { yes: options.yes });
  const extension = await buildExtension('chrome');
  const shop = await startShop({ today: new Date().toISOString().slice(0, 10), orders: [] });
  const launched = await launchChromium({ extension, program, port: shop.port });
  try {
    await fill(launched);
    const opens: Opened[] = [];
    for (let round = 0; round < options.rounds + 1; round += 1) opens.push(await openOnce(launched));
    const [, ...counted] = opens; // the first one creates the second copy
    const of = (what: keyof Opened) => median(counted.map((open) => open[what]));
    const floor = of('floor');
    console.log(`\nThe popup with ${COUNT.toLocaleString('en')} orders, in the page's own clock:`);
    report('floor: everything read raw, 10 plain rows', floor, floor);
    report('first rows painted', of('firstRows'), floor);
    report('list complete', of('complete'), floor);
    report('a key painted', of('key'), floor);
    report('a key painted while everything is read', of('earlyKey'), floor);
    report('longest task while it opens', of('longestTask'), floor);
    const keeps = (what: keyof Opened, limit: typeof KEY) =>
      of(what) <= Math.max(limit.ms, limit.floors * floor);
    const kept = keeps('firstRows', FIRST_ROWS) && keeps('key', KEY) && keeps('earlyKey', KEY);
    console.log(
      `Limits: ${words(FIRST_ROWS)} for the first rows, ${words(KEY)} for a key. ${kept ? 'Kept.' : 'Broken.'}`,
    );
    return kept;
  } finally {
    await launched.close();
    await shop.close();
  }
}

function words({ ms, floors }: typeof KEY): string {
  return `${ms} ms or ${floors} × floor`;
}

interface Opened {
  readonly floor: number;
  readonly firstRows: number;
  readonly complete: number;
  readonly key: number;
  readonly earlyKey: number;
  readonly longestTask: number;
}

/** Stores the orders behind the extension's back, and waits until the background has judged them. */
async function fill(launched: Launched): Promise<void> {
  const page = await openExtensionPage(launched, 'popup.html', 'main > *:not(.loading)');
  const orders = manyOrders(COUNT, new Date().toISOString().slice(0, 10));
  for (let from = 0; from < COUNT; from += PORTION) {
    const sealed = orders.slice(from, from + PORTION).map((order) => {
      const key = keyOf(KINDS.orders, order.id);
      const { sum, data } = seal(key, order);
      return [key, { sum, data }] as const;
    });
    await page.evaluate(
      (items) => Object(globalThis).browser.storage.local.set(items),
      Object.fromEntries(sealed),
    );
  }
  for (;;) {
    const assessed = await page.evaluate(async () => {
      const { front } = await Object(globalThis).browser.storage.session.get('front');
      const counts: readonly number[] = Object.values(front?.counts ?? {});
      return counts.reduce((sum, count) => sum + count, 0);
    });
    if (assessed === COUNT) break;
    await sleep(500);
  }
  await page.evaluate(() => Object(globalThis).browser.storage.session.remove('location'));
  await sleep(5_000); // reminders are written, notifications shown
  await page.close();
}

/** Opens the popup in a fresh page and types two letters: one while it still reads, one when it is complete. */
async function openOnce({ browser, extensionUrl }: Launched): Promise<Opened> {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  await page.evaluateOnNewDocument('globalThis.__name = (one) => one'); // tsx marks functions by it
  await page.evaluateOnNewDocument(watch);
  await page.goto(extensionUrl('popup.html'));
  await page.waitForFunction(() => 'firstRows' in Object(globalThis).bench);
  await page.focus('.search');
  await page.keyboard.press('e');
  await page.waitForFunction(() => 'complete' in Object(globalThis).bench, { timeout: 60_000 });
  await page.waitForFunction(() => Object(globalThis).bench.keys.length === 1);
  await sleep(500);
  await page.focus('.search');
  await page.keyboard.press('a');
  await page.waitForFunction(() => Object(globalThis).bench.keys.length === 2);
  const seen = await page.evaluate(() => Object(globalThis).bench);
  const floor = await rawFloor(page);
  await page.evaluate(() => Object(globalThis).browser.storage.session.remove('location'));
  await page.close();
  return { floor, ...seen, earlyKey: seen.keys[0], key: seen.keys[1] };
}

/**
 * Runs in the page before anything else. Measures when rows are painted and when the footer says that everything is
 * read, from the popup's first script on, and how long keys take.
 */
function watch(): void {
  let scriptStart: number | undefined; // the popup's scripts have been loaded, and the first of them looks for the browser
  let value: unknown = Object(globalThis).browser ?? Object(globalThis).chrome;
  Object.defineProperty(globalThis, 'browser', {
    configurable: true,
    get: () => {
      scriptStart ??= performance.now();
      return value;
    },
    set: (one) => {
      value = one;
    },
  });
  const documentStart = performance.now();
  const bench: { [name: string]: number } & { keys: number[] } = Object.assign(Object.create(null), {
    keys: [],
  });
  Object.assign(globalThis, { bench });
  const nextPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
  const note = (name: string) =>
    nextPaint(() => (bench[name] ??= performance.now() - (scriptStart ?? documentStart)));
  new MutationObserver(() => {
    if (!('firstRows' in bench) && document.querySelector('.row')) note('firstRows');
    if (!('complete' in bench) && document.querySelector('.foot .reminder')) note('complete');
  }).observe(document, { childList: true, subtree: true });
  addEventListener(
    'input',
    (event) => nextPaint(() => bench.keys.push(performance.now() - event.timeStamp)),
    true,
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      bench.longestTask = Math.max(bench.longestTask ?? 0, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** The minimum for a popup that reads everything: the raw store, and ten plain rows. */
function rawFloor(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    const all = await Object(globalThis).browser.storage.local.get(null);
    const rows = Object.keys(all)
      .slice(0, 10)
      .map((key) => {
        const row = document.createElement('p');
        row.textContent = key;
        return row;
      });
    document.body.append(...rows);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  });
}

function report(name: string, ms: number, floor: number): void {
  console.log(
    `${name.padEnd(42)} ${ms.toFixed(1).padStart(7)} ms   ${(ms / floor).toFixed(1).padStart(5)} × floor`,
  );
}
