import type { Page } from 'puppeteer-core';
import { seal, unseal } from '../../lib/store/disk/envelope';

/**
 * The record under a key, without its envelope, as a page of the extension reads it; undefined if there is no sound
 * record.
 */
export async function keptRecord(page: Page, key: string): Promise<unknown> {
  const kept: unknown = await page.evaluate(
    async (name) => (await Object(globalThis).browser.storage.local.get(name))[name],
    key,
  );
  return unseal(key, kept);
}

/** Writes a record in its envelope, bypassing the extension. */
export function keepRecord(page: Page, key: string, value: unknown): Promise<void> {
  return keepRecords(page, { [key]: value });
}

/** Writes records by their keys, all at once. */
export async function keepRecords(page: Page, records: { readonly [key: string]: unknown }): Promise<void> {
  const now = Date.now(); // newer than what the extension has written there
  const sealed = Object.entries(records).map(([key, value]) => [key, { ...seal(key, value, now) }] as const);
  await page.evaluate(
    (kept) => Object(globalThis).browser.storage.local.set(kept),
    Object.fromEntries(sealed),
  );
}

/** Everything in the second copy, by key; empty if there is none. */
export async function copyKept(page: Page): Promise<{ readonly [key: string]: unknown }> {
  return page.evaluate(
    () =>
      new Promise<{ [key: string]: unknown }>((done, refuse) => {
        const opening = indexedDB.open('second-copy');
        opening.onerror = () => refuse(opening.error);
        opening.onsuccess = () => {
          const { result: copy } = opening;
          const records = copy.transaction('records').objectStore('records');
          const [keys, values] = [records.getAllKeys(), records.getAll()];
          values.onsuccess = () => {
            copy.close();
            done(Object.fromEntries(keys.result.map((key, index) => [String(key), values.result[index]])));
          };
        };
      }),
  );
}
