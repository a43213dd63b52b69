import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sighting } from '../../../../lib/records/order';
import type { OrderId } from '../../../../lib/records/order-id';
import {
  changeDispute,
  changeSettings,
  exclusively,
  recordSightings,
  type Snapshot,
  setTick,
} from '../../../../lib/store';
import { readCopy, replaceCopy } from '../../../../lib/store/disk/copy';
import { isEnvelope } from '../../../../lib/store/disk/envelope';
import { isCalendarDate } from '../../../../lib/time/calendar-date';
import { locks } from '../locks';

/** A store with two orders, and what can be done to it behind its back. */

export const LAMP = '8212313961591322';
export const CABLE = '8212313961591339';
export const NOW = Date.UTC(2026, 10, 22);
export const KEY = `order:${LAMP}`;
export const local = fakeBrowser.storage.local;

const PLACED = '2026-11-02';
if (!isCalendarDate(PLACED)) throw new Error(PLACED);
const days = { placed: PLACED };

/** The sighting of an order on the list. */
export const seen = (orderId: OrderId, title: string): Sighting => ({
  orderId,
  source: 'list',
  seenAt: NOW,
  status: 'awaitingDelivery',
  days,
  stated: [],
  items: [{ title }],
  problems: [],
});

/** Puts another value under a key of the store. */
export const put = (key: string, value: unknown) => local.set({ [key]: value });
/** What stands under a key of the store. */
export const kept = async (key: string): Promise<unknown> => (await local.get(key))[key];
/** Changes the envelope under a key. */
export async function bend(key: string, change: (data: string, sum: number) => object): Promise<void> {
  const envelope = await kept(key);
  if (!isEnvelope(envelope)) throw new Error(`${key} has no envelope`);
  const { data, sum, ...others } = envelope;
  await put(key, { ...others, ...change(data, sum) });
}
/** Changes the copy. */
export const inCopy = async (change: (copy: Snapshot) => Snapshot) =>
  replaceCopy(change((await readCopy()) ?? {}));

/** A store and its copy with two orders, a tick, a case and settings. */
export async function keepBoth(): Promise<void> {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks() });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await recordSightings([seen(LAMP, 'Lamp'), seen(CABLE, 'Cable')], NOW);
  await setTick(LAMP, 'waitDelivery.note', true);
  await changeDispute(LAMP, () => []);
  await changeSettings(() => ({ region: 'eu' }));
}

/** Lets everything end that a test has begun, and gives the browser back. */
export async function endAll(): Promise<void> {
  await new Promise((done) => setTimeout(done, 20)); // what the popup has begun goes on into the next test's store
  await exclusively(async () => {}).catch(() => {}); // a store may be broken on purpose
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
}
