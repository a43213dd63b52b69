import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { ticksSchema } from '../../lib/store/records/schema/of-order';
import { copyKept, keptRecord } from '../../scripts/browser/kept-record';
import {
  backgroundWorker,
  type Launched,
  launchChromium,
  openExtensionPage,
} from '../../scripts/browser/launch';
import { EFFORT } from '../effort';
import { STORE_PAGE, type StoreUnderTest, storeUnderTest } from './store-under-test';

/** Three writers at once in real Chromium, each through the store's own functions and the browser's own lock. */

const CHANGES = EFFORT.storeChanges;
const ORDERS = 40;
/** What one change asks of the browser's store, however much is in it and whoever else writes. */
const MAX_CALLS = 4;
/** Popup and worker also read what the others have changed: so many calls for each change of their own, at the most. */
const MAX_CALLS_OF_READERS = 8;

let store: StoreUnderTest;
let launched: Launched;
beforeAll(async () => {
  store = await storeUnderTest();
  launched = await launchChromium({ extension: store.extension, port: 9 });
});
afterAll(async () => {
  await launched?.close();
  store?.remove();
});

test(`worker, popup and another page lose nothing of ${CHANGES} changes each`, async () => {
  const worker = await backgroundWorker(launched);
  const popup = await openExtensionPage(launched, 'popup.html', 'main > *:not(.loading)');
  const page = await openExtensionPage(launched, STORE_PAGE);
  const write = async (name: string, changes: number, orders: number) => {
    const { storeUnderTest, chrome } = Object(globalThis);
    const { setTick } = storeUnderTest;
    const { local } = chrome.storage;
    const real = { get: local.get, set: local.set };
    let calls = 0;
    for (const name of ['get', 'set'] as const) {
      local[name] = (...given: readonly unknown[]) => {
        calls += 1;
        return Reflect.apply(real[name], local, given);
      };
    }
    const all = Array.from({ length: changes }, (_, place) => place);
    await Promise.all(
      all.map((place) => setTick(String(800_000_000_000 + (place % orders)), `${name}-${place}`, true)),
    );
    Object.assign(local, real);
    return calls;
  };
  const begun = Date.now();
  const calls = await Promise.all([
    worker.evaluate(write, 'worker', CHANGES, ORDERS),
    popup.evaluate(write, 'popup', CHANGES, ORDERS),
    page.evaluate(write, 'page', CHANGES, ORDERS),
  ]);
  const took = Date.now() - begun;
  console.log(`${3 * CHANGES} changes took ${took} ms and ${calls.join(' + ')} calls of the browser's store`);
  const kept: string[] = [];
  for (let order = 0; order < ORDERS; order += 1) {
    kept.push(
      ...ticksSchema.parse(await keptRecord(page, keyOf(KINDS.ticks, String(800_000_000_000 + order)))),
    );
  }
  expect(new Set(kept).size).toBe(3 * CHANGES);
  const [ofWorker, ofPopup, ofPage] = calls;
  for (const count of calls) expect(count).toBeGreaterThanOrEqual(CHANGES);
  expect(ofPage).toBeLessThanOrEqual(CHANGES * MAX_CALLS);
  expect(Math.max(ofWorker, ofPopup)).toBeLessThanOrEqual(CHANGES * MAX_CALLS_OF_READERS);
  const all = await page.evaluate(() => Object(globalThis).chrome.storage.local.get());
  expect(await copyKept(page)).toEqual(all);
  expect(await popup.evaluate(() => document.querySelector('.store-notice'))).toBeNull();
});
