import { browser } from 'wxt/browser';

/** How much of its room the store takes up (bytes). */
export interface Space {
  readonly used: number;
  readonly most: number;
}

/** What Chrome gives the local store. */
const CHROME_BYTES = 10_485_760;

/** The store's room: Chrome counts its own, Firefox estimates the extension's; undefined where neither says. */
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
