import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Order } from '../../lib/records/order';
import type { OrderId } from '../../lib/records/order-id';
import type { OrderNote } from '../../lib/records/order-note';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { keepRecords } from '../../scripts/browser/kept-record';
import { type Launched, launchChromium, openExtensionPage } from '../../scripts/browser/launch';
import { HOSTILE_STRINGS } from '../unit/hostile/strings';
import { disputed, noted, stuffed } from '../unit/hostile/stuffed';

/** Five hundred hostile texts in a real browser, kept as items, notes and whatever else is a text: none is ever more than that. */

const MAX_TEXT_LENGTH = 512;
/** So many stand in the items and the notes of one order, and one in each of its other texts. */
const PACK = 20;
/** Every so many orders are opened. */
const STEP = 5;

let launched: Launched;
const strayed: string[] = [];

/** A page of the extension on which everything is noticed that a text could set off. */
async function watched(path: string): Promise<Page> {
  const page = await openExtensionPage(launched, path);
  const isOurs = (address: string) => /^(chrome-extension|blob|data):/.test(address);
  page.on('request', (request) => {
    if (!isOurs(request.url())) strayed.push(`asked for ${request.url()}`);
  });
  page.on('framenavigated', (frame) => {
    if (!isOurs(frame.url())) strayed.push(`went to ${frame.url()}`);
  });
  page.on('dialog', (dialog) => {
    strayed.push(`said ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, { hits: 0, hit: () => Object(window).hits++ });
  });
  await page.reload();
  return page;
}

/** Elements that nothing of ours draws, and whether anything ran. */
function harm(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const foreign =
      'body script:not([src]), iframe, object, embed, base, img[src="x"], [onerror], [onload], [ontoggle]';
    const found = [...document.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML);
    return Object(window).hits === 0 ? found : [...found, 'something ran'];
  });
}

const idOf = (place: number): OrderId => `${700_000_000_000n + BigInt(place)}`;
const capped = (text: string) => text.slice(0, MAX_TEXT_LENGTH);

function orderOf(text: string, id: OrderId): Order {
  const seenAt = Date.now();
  const { disputes: _, ...known } = stuffed(capped(text));
  const names = Object.fromEntries(Object.keys(known.names ?? {}).map((name) => [name, text.slice(0, 60)]));
  const problems = [
    { source: 'list', seenAt, value: { kind: 'unknownDate', day: 'paid', text: text.slice(0, 60) } },
  ] as const;
  return { ...known, id, names, problems, seenAt };
}

/** The orders of as many texts as fill the items and notes of their first. */
function recordsOf(first: number): { readonly [key: string]: unknown } {
  const pack = HOSTILE_STRINGS.slice(first, first + PACK);
  const items = pack.map((title) => ({ title: capped(title) }));
  const notes: readonly OrderNote[] = pack.flatMap((text, place) =>
    noted(text).map((note) => ({ ...note, id: `${note.id}${place}` })),
  );
  const records = pack.flatMap((text, place) => {
    const id = idOf(first + place);
    const { events } = disputed(text.slice(0, 40));
    return [
      [keyOf(KINDS.orders, id), { ...orderOf(text, id), ...(place === 0 ? { items } : {}) }],
      ...(place % 2 === 0 ? [[keyOf(KINDS.disputes, id), { orderId: id, events }]] : []),
    ];
  });
  return Object.fromEntries([...records, [keyOf(KINDS.notes, idOf(first)), notes]]);
}

beforeAll(async () => {
  launched = await launchChromium({ extension: '.output/chrome-mv3', port: 9 });
  const page = await openExtensionPage(launched, 'popup.html');
  for (let place = 0; place < HOSTILE_STRINGS.length; place += PACK)
    await keepRecords(page, recordsOf(place));
  await page.close();
});
afterAll(() => launched?.close());

test('the popup shows them', async () => {
  const page = await watched('popup.html#order=');
  await page.waitForSelector('[data-order]');
  const ids = HOSTILE_STRINGS.flatMap((_, place) => (place % STEP === 0 ? [idOf(place)] : []));
  const opened = await page.evaluate(async (all) => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const shown: string[] = [];
    for (const id of all) {
      location.hash = `#order=${id}`;
      const heading = () => document.querySelector(`article.detail[data-order="${id}"] h2`);
      for (let tries = 0; tries < 2_400 && !heading(); tries += 1) await frame();
      if (heading()) shown.push(id);
      await frame(); // the page writes into its address what is open, after it was drawn
      await frame();
    }
    return shown;
  }, ids);
  expect(opened).toEqual(ids);
  expect(await harm(page)).toEqual([]);
  await page.close();
});

test('the case page shows them', async () => {
  const page = await watched(`case.html#order=${idOf(0)}`);
  for (let place = 0; place < HOSTILE_STRINGS.length; place += PACK) {
    const address = new URL(page.url());
    address.hash = `#order=${idOf(place)}`;
    await page.goto('about:blank');
    await page.goto(address.href);
    await page.waitForSelector('.sheet');
    expect(await harm(page)).toEqual([]);
  }
  await page.close();
});

test('and nothing was asked of anybody, opened or said', async () => {
  await sleep(500);
  const pages = await launched.browser.pages();
  expect(pages.map((page) => page.url()).filter((url) => /evil|javascript|data:/.test(url))).toEqual([]);
  expect(strayed.filter((stray) => stray !== 'went to about:blank')).toEqual([]);
});
