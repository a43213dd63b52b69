import { browser } from 'wxt/browser';

/** The contents of the local store, by key: all of it, or those requested keys that exist. */
export type Snapshot = Readonly<Record<string, unknown>>;

/** Reads some keys, or all. Rejects if the browser's store does not answer. */
export function readArea(keys?: readonly string[]): Promise<Snapshot> {
  return browser.storage.local.get(keys ? [...keys] : null);
}

/** Writes all of it or, if the store refuses, nothing. */
export async function writeArea(items: Snapshot): Promise<void> {
  if (Object.keys(items).length > 0) await browser.storage.local.set(items);
}

/** Removes keys; ignores those that do not exist. */
export async function removeFromArea(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await browser.storage.local.remove([...keys]);
}

/** Removes everything. */
export function clearArea(): Promise<void> {
  return browser.storage.local.clear();
}

/** How much of its quota the store uses (bytes). */
export interface Space {
  readonly used: number;
  readonly most: number;
}

/** The quota that Chrome gives the local store. */
const CHROME_BYTES = 10_485_760;

/** The store's quota: Chrome counts its own, Firefox estimates the extension's; undefined if neither is known. */
export async function readSpace(): Promise<Space | undefined> {
  try {
    if (browser.storage.local.getBytesInUse) {
      return { used: await browser.storage.local.getBytesInUse(), most: CHROME_BYTES };
    }
    const { usage, quota } = await navigator.storage.estimate();
    return usage !== undefined && quota !== undefined ? { used: usage, most: quota } : undefined;
  } catch {
    return undefined;
  }
}
