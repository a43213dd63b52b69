import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attachFiles } from '../../../entrypoints/case/attach-files';
import { readFiles, recordSightings } from '../../../lib/store';
import { zone } from '../../../lib/time/zone';
import { locks } from '../store/locks';

/** Many files at once: what is known of them is one record, which is not to be written for each. */

const ORDER = '8212313961591322';
const FILES = 200;
const MAX_WRITES = 10;
const SIGHTING = { source: 'list', seenAt: 1, days: {}, stated: [], items: [], problems: [] } as const;
const buyer = { name: 'UTC', zone: zone('UTC') };

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: locks() });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await recordSightings([{ ...SIGHTING, orderId: ORDER }], 2);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test(`${FILES} files are kept in their order, in a few writes`, async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  const files = Array.from(
    { length: FILES },
    (_, n) => new File([`${n}`], `photo ${n}.jpg`, { type: 'image/jpeg' }),
  );
  expect(await attachFiles({ orderId: ORDER, files, evidence: undefined }, buyer)).toEqual([]);
  expect(set.mock.calls.length).toBeLessThanOrEqual(MAX_WRITES);
  const kept = await readFiles(ORDER);
  expect(kept.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  expect(kept.some(({ isLost }) => isLost)).toBe(false);
});
