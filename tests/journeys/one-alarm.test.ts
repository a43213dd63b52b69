import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sighting } from '../../lib/records/order';
import { DAY_MS } from '../../lib/time/durations';
import { type Launched, launchChromium, openExtensionPage } from '../../scripts/browser/launch';
import { STORE_PAGE, type StoreUnderTest, storeUnderTest } from './store-under-test';

/** As many of the orders still run. */
const OPEN = 500;

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

test.each([1, 100, 10_000])('real Chromium holds one alarm for %i orders', async (count) => {
  const page = await openExtensionPage(launched, STORE_PAGE);
  const day = (daysAgo: number) => new Date(Date.now() - daysAgo * DAY_MS).toISOString().slice(0, 10);
  const sightings = Array.from({ length: count }, (_, place) =>
    place < OPEN ? sightingOf(place, day(place % 50)) : sightingOf(place, day(400), day(350)),
  );
  await page.evaluate(async (seen) => {
    const { storeUnderTest } = Object(globalThis);
    await storeUnderTest.recordSightings(seen, Date.now());
  }, sightings);
  const last = sightings.at(Math.min(count, OPEN) - 1)?.orderId;
  const begun = Date.now();
  await page.waitForFunction(
    (id) =>
      Object(globalThis)
        .chrome.storage.local.get(`reminders:${id}`)
        .then((kept: object) => Object.keys(kept).length === 1),
    { polling: 500 },
    last,
  );
  console.log(`${count} orders: planned ${Date.now() - begun} ms after they were kept`);
  const alarms = await page.evaluate(() => Object(globalThis).chrome.alarms.getAll());
  expect(alarms).toHaveLength(1);
  await page.close();
});

/** An order that was placed on a day; under way, where it was not completed on another. */
function sightingOf(place: number, placed: string, completed?: string) {
  return {
    orderId: String(810_000_000_000 + place),
    source: 'list',
    seenAt: Date.now(),
    status: completed === undefined ? 'awaitingDelivery' : 'completed',
    days: { placed, ...(completed === undefined ? {} : { completed }) },
    stated: [],
    items: [{ title: `Item ${place}` }],
    problems: [],
  } satisfies { [key in keyof Sighting]?: unknown };
}
