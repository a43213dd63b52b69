import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { keepRecord } from '../browser/kept-record';
import { openExtensionPage } from '../browser/launch';
import { keepSightings, press, type Studio } from './studio';

/**
 * What the popup shows if there is no list yet, or something is wrong. Records written for a picture are removed again.
 */
export async function takeStates(studio: Studio): Promise<void> {
  for (const { name, before, selector } of WITHOUT_BROWSER) {
    const popup = await studio.browser.newPage();
    await popup.setViewport({ width: 400, height: 600 });
    await popup.evaluateOnNewDocument(before);
    await popup.goto(studio.extensionUrl('popup.html'));
    await popup.waitForSelector(selector);
    await keepSightings(studio, popup, `popup-${name}`);
    await popup.close();
  }
  for (const { name, key, value, selector } of STORES) {
    const writer = await open(studio, '[data-order]');
    await keepRecord(writer, key, value);
    await writer.close();
    const popup = await open(studio, selector);
    await keepSightings(studio, popup, `popup-${name}`);
    await press(popup, `${selector} .presses button:last-child`, `main:not(:has(${selector}))`);
    await popup.close();
  }
}

/** A word of AliExpress's that was seen and is not understood. */
export async function takeUnknownWords(studio: Studio): Promise<void> {
  const popup = await open(studio, '.asked');
  await keepSightings(studio, popup, 'popup-unknown-words');
  await popup.close();
}

/** The first run: a browser that has seen no order yet. */
export async function takeFirstRun(studio: Studio): Promise<void> {
  const popup = await open(studio, '.empty');
  await keepSightings(studio, popup, 'popup-first-run');
  await popup.close();
}

const open = (studio: Studio, selector: string) => openExtensionPage(studio, 'popup.html', selector);

/** A browser whose store does not answer, or that does not let us read pages. */
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
    name: 'newer',
    selector: '.failed',
    before: () => {
      const { local } = Object(globalThis).chrome.storage;
      const get = local.get.bind(local);
      local.get = async (keys: unknown) => ({ ...(await get(keys)), 'meta:store': { version: 99 } });
    },
  },
  {
    name: 'permission-missing',
    selector: '.access',
    before: () => {
      const { permissions } = Object(globalThis).chrome;
      permissions.contains = ({ origins }: { origins?: unknown }) => Promise.resolve(!origins);
    },
  },
] as const;

/** The contents of the store, one after the other. */
const STORES = [
  {
    name: 'changed-page',
    selector: '.changed-page',
    key: keyOf(KINDS.pageReports, 'list'),
    value: [
      {
        source: 'list',
        problem: 'unknownLayout',
        cards: 0,
        wrong: 0,
        hits: [],
        language: 'en',
        skeleton: '<div class="purchase-header">Xxxx</div>',
        version: '0.1.0',
        seenAt: Date.now(),
      },
    ],
  },
  {
    name: 'recovered',
    selector: '.store-notice',
    key: keyOf(KINDS.recovery, 'last'),
    value: {
      at: Date.now(),
      recovered: ['order:8216000000000001', 'order:8216000000000002'],
      lost: ['order:8216000000000003'],
    },
  },
] as const;
