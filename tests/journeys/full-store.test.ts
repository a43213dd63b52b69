import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Shop, startShop } from '../../demo/shop';
import { packReminders } from '../../lib/records/packed-reminders';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { remindersSchema } from '../../lib/store/records/schema/of-order';
import { keepRecord, keptRecord } from '../../scripts/browser/kept-record';
import { type Launched, launchChromium, openExtensionPage } from '../../scripts/browser/launch';
import { badgeOf, badges, detail, today, until, visit } from '../../scripts/browser/scene';
import { STORE_PAGE, type StoreUnderTest, storeUnderTest } from './store-under-test';
import { type Begun, listenToWorker, makeWorkerTell } from './worker-telling';

/** A store of real Chromium that is full to the last bytes, while pages are seen and a reminder falls due. */

let store: StoreUnderTest;
let shop: Shop;
let launched: Launched;
let desk: Page;
let begun: () => Promise<readonly Begun[]>;
let known: string;
let fresh: string;

beforeAll(async () => {
  store = await storeUnderTest();
  makeWorkerTell(store.extension);
  shop = await startShop({ today: today() });
  const idOf = (wanted: string) => shop.orders.find(({ key }) => key === wanted)?.id ?? '';
  known = idOf('refund-in-12');
  fresh = idOf('refund-in-40');
  launched = await launchChromium({ extension: store.extension, port: shop.port });
  await launched.browser.installExtension(resolve('scripts/browser/inspector'));
  desk = await openExtensionPage(launched, STORE_PAGE);
  ({ begun } = await listenToWorker(desk));
});
afterAll(async () => {
  await launched?.close();
  await shop?.close();
  store?.remove();
});

const rowsOf = async (id: string) =>
  remindersSchema.parse((await keptRecord(desk, keyOf(KINDS.reminders, id))) ?? '');
const kept = (): Promise<{ readonly [key: string]: unknown }> =>
  desk.evaluate(async () => {
    const all = Object.entries(await Object(globalThis).chrome.storage.local.get());
    return Object.fromEntries(all.filter(([key]) => !key.startsWith('filler:')));
  });
const toolbar = (): Promise<string> => desk.evaluate(() => Object(globalThis).chrome.action.getBadgeText({}));
const shownTimes = async (id: string) =>
  (await begun()).filter((one) => one.stage === 'show' && one.id === id).length;

test('a full store loses nothing, says so, reminds all the same, and goes on once there is room', async () => {
  const page = await visit(launched, detail(known));
  await badgeOf(page, known, ({ certainty }) => certainty === 'stated');
  const planned = await until('what is planned', async () =>
    (await rowsOf(known)).find(({ state }) => state === 'planned'),
  );
  await until('the end of the sweep', async () => {
    const last = (await begun()).at(-1);
    return last !== undefined && Date.now() - last.at > 1_500;
  });
  const due = Date.now() + 9_000;
  const rows = await rowsOf(known);
  // what the sweep adds again takes more bytes than Chromium saves on a sum that happens to be small
  const early = rows
    .filter(({ id, state }) => id === planned.id || state !== 'planned')
    .map((row) => (row.id === planned.id ? { ...row, dueAt: due } : row));
  expect(early.length).toBeLessThan(rows.length);
  await keepRecord(desk, keyOf(KINDS.reminders, known), packReminders(early));
  await desk.evaluate((when) => Object(globalThis).chrome.alarms.create('sweep', { when }), due);

  const left = await fill();
  expect(left).toBe(0);
  const before = await kept();

  // a page is seen that cannot be kept: its badge does not make believe, and the toolbar says that something is wrong
  const other = await visit(launched, detail(fresh));
  await until('the trouble', async () => (await toolbar()) === '!');
  expect((await badgeOf(other, fresh, ({ ready }) => ready)).certainty).toBe('none');
  expect((await badges(page))[0]?.certainty).toBe('stated');
  const popup = await openExtensionPage(launched, 'popup.html', 'main > *:not(.loading)');
  await popup.waitForFunction(() => document.body.textContent?.includes('The store is 100 % full.'));
  await popup.close();

  await until('the reminder', async () => (await shownTimes(planned.id)) === 1);
  await until('the alarm for the next try', async () => (await begun()).at(-1)?.stage === 'arm');
  expect(await kept()).toEqual(before);

  await desk.evaluate(async () => {
    const { local } = Object(globalThis).chrome.storage;
    await local.remove(Object.keys(await local.get()).filter((key) => key.startsWith('filler:')));
    await Object(globalThis).chrome.alarms.create('sweep', { when: Date.now() });
  });
  await until('the mark', async () =>
    (await rowsOf(known)).some(({ id, state }) => id === planned.id && state === 'shown'),
  );
  await other.reload();
  await badgeOf(other, fresh, ({ certainty }) => certainty === 'stated');
  await until('what is planned of it', async () => (await rowsOf(fresh)).length > 0);
  await until('the toolbar', async () => (await toolbar()) !== '!');
  expect(await shownTimes(planned.id)).toBe(1);
  const after = await kept();
  for (const key of Object.keys(before)) expect(after, key).toHaveProperty([key]);
});

/** Fills the store with what is not ours until not one byte more goes in; gives how many bytes are left. */
async function fill(): Promise<number> {
  return desk.evaluate(async () => {
    const { local } = Object(globalThis).chrome.storage;
    let place = 0;
    const holds = (name: string | number, length: number): Promise<boolean> =>
      local.set({ [`filler:${name}`]: 'x'.repeat(length) }).then(
        () => true,
        () => false,
      );
    await holds('last', 0);
    for (const size of [1_000_000, 100_000, 10_000, 1_000, 100]) {
      while (await holds(place, size)) place += 1;
    }
    let length = 0;
    while (await holds('last', length + 1)) length += 1;
    return local.QUOTA_BYTES - (await local.getBytesInUse());
  });
}
