import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium, openExtensionPage } from '../../scripts/browser/launch';
import { STORE_PAGE, storeUnderTest } from './store-under-test';

/**
 * What a kill between two halves of a write leaves at the end of a log of Chromium's database: the head of a record of 300 bytes, and
 * none of them. The browser writes on behind it, and cannot read what it wrote when it next starts (google/leveldb#1287).
 */
const HEAD = Buffer.from([1, 2, 3, 4, 300 & 0xff, 300 >> 8, 1]);

const ORDER = '8212313961591322';
const items = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, place) => `item-${from + place}`);

test.each([
  ['store', 'Local Extension Settings'],
  ['copy', '.indexeddb.leveldb'],
])('what is written behind a torn end of the log of the %s is not lost', async (_, folder) => {
  const store = await storeUnderTest();
  const profile = mkdtempSync(join(tmpdir(), 'dispute-clock-profile-'));

  /** Starts the browser, mends what there is, adds ticks, and gives those there were before mending, whether the copy had some, and those there were after. */
  const run = async (added: readonly string[]) => {
    const launched = await launchChromium({ extension: store.extension, port: 9, profile });
    const page = await openExtensionPage(launched, STORE_PAGE);
    const found = await page.evaluate(
      async (order, fresh) => {
        const { storeUnderTest } = Object(globalThis);
        const ticks = async () => (await storeUnderTest.readAllTicks()).get(order) ?? [];
        const before: readonly string[] = await ticks();
        const copied: boolean = `ticks:${order}` in ((await storeUnderTest.readCopy()) ?? {});
        await storeUnderTest.exclusively(storeUnderTest.mendAll);
        const mended: readonly string[] = await ticks();
        for (const item of fresh) await storeUnderTest.setTick(order, item, true);
        return { before, copied, mended };
      },
      ORDER,
      added,
    );
    await launched.close();
    return found;
  };

  try {
    store.withWorker(false); // it would mend before we look
    await run(items(0, 5));
    const logs = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.includes(folder) && file.endsWith('.log'),
    );
    expect(logs).toHaveLength(1);
    for (const log of logs) appendFileSync(join(profile, log), HEAD);
    expect((await run(items(5, 12))).mended).toEqual(items(0, 5));
    const { before, copied, mended } = await run([]);
    const isHarmed = folder.startsWith('Local') ? before.length < 12 : !copied;
    expect(isHarmed).toBe(true); // or the browser has been mended
    expect(mended).toEqual(items(0, 12));
    expect((await run([])).before).toEqual(items(0, 12));
  } finally {
    store.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
