import { browser } from 'wxt/browser';

/** What stands in the local store, by key: all of it, or the keys that were asked for and are there. */
export type Snapshot = Readonly<Record<string, unknown>>;

/** Reads some keys, or everything. Rejects where the browser's store does not answer. */
export function readArea(keys?: readonly string[]): Promise<Snapshot> {
  return browser.storage.local.get(keys ? [...keys] : null);
}

/** Writes all of it or, where the store refuses, nothing. */
export async function writeArea(items: Snapshot): Promise<void> {
  if (Object.keys(items).length > 0) await browser.storage.local.set(items);
}

/** Takes keys away; those that are not there cost nothing. */
export async function removeFromArea(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await browser.storage.local.remove([...keys]);
}

/** Takes everything away. */
export function clearArea(): Promise<void> {
  return browser.storage.local.clear();
}
