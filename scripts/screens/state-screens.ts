import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../tests/journeys/browser';
import { keepRecord, keepRecords } from '../../tests/journeys/kept-record';
import { keepLooks, type Studio } from './studio';

/** What the popup shows where there is no list yet, or something is wrong. Leaves the store damaged: comes last. */
export async function takeStates(studio: Studio): Promise<void> {
  for (const { name, before, selector } of WITHOUT_BROWSER) {
    const popup = await studio.browser.newPage();
    await popup.setViewport({ width: 400, height: 600 });
    await popup.evaluateOnNewDocument(before);
    await popup.goto(studio.extensionUrl('popup.html'));
    await popup.waitForSelector(selector);
    await keepLooks(studio, popup, `popup-${name}`);
    await popup.close();
  }
  for (const { name, put, selector } of STORES) {
    const writer = await open(studio, 'body > *');
    await put(writer);
    await writer.close();
    const popup = await open(studio, selector);
    await keepLooks(studio, popup, `popup-${name}`);
    await popup.close();
  }
}

/** The first run: a browser that has seen no order yet. */
export async function takeFirstRun(studio: Studio): Promise<void> {
  const popup = await open(studio, '.empty');
  await keepLooks(studio, popup, 'popup-first-run');
  await popup.close();
}

const open = (studio: Studio, selector: string) => openExtensionPage(studio, 'popup.html', selector);

/** What a browser does that does not answer, or that does not let us read pages. */
const WITHOUT_BROWSER = [
  {
    name: 'loading',
    selector: '.skeleton',
    before: () => {
      Object(globalThis).chrome.storage.local.get = () => new Promise(() => {});
    },
  },
  {
    name: 'failed',
    selector: '.failed',
    before: () => {
      Object(globalThis).chrome.storage.local.get = () => Promise.reject(new Error('the disk is gone'));
      indexedDB.open = () => {
        throw new Error('the disk is gone');
      };
    },
  },
  {
    name: 'permission-missing',
    selector: '.access',
    before: () => {
      Object(globalThis).chrome.permissions.contains = () => Promise.resolve(false);
    },
  },
] as const;

/** What stands in the store, one after the other. */
const STORES: readonly {
  readonly name: string;
  readonly put: (page: Page) => Promise<void>;
  readonly selector: string;
}[] = [
  {
    name: 'changed-page',
    selector: '.changed-page',
    put: (page) =>
      keepRecord(page, 'page:list', {
        source: 'list',
        problem: 'unknownLayout',
        cards: 0,
        wrong: 0,
        hits: [],
        language: 'en',
        skeleton: '<div class="purchase-header">Xxxx</div>',
        version: '0.1.0',
        seenAt: Date.now(),
      }),
  },
  {
    name: 'recovered',
    selector: '.store-notice',
    put: (page) =>
      keepRecords(page, {
        'recovery:last': {
          at: Date.now(),
          recovered: ['order:8216000000000001', 'order:8216000000000002'],
          lost: ['order:8216000000000003'],
        },
      }),
  },
  {
    name: 'newer',
    selector: '.failed',
    put: (page) =>
      page.evaluate(() => Object(globalThis).browser.storage.local.set({ 'meta:store': { version: 99 } })),
  },
];
