import type { Page } from 'puppeteer-core';
import { seal, unseal } from '../../lib/store/envelope';

/** What is kept under a key, out of its envelope, as a page of the extension reads it; undefined where there is nothing sound. */
export async function keptRecord(page: Page, key: string): Promise<unknown> {
  const kept: unknown = await page.evaluate(
    async (name) => (await Object(globalThis).browser.storage.local.get(name))[name],
    key,
  );
  return unseal(key, kept);
}

/** Keeps a record in its envelope, behind the extension's back. */
export async function keepRecord(page: Page, key: string, value: unknown): Promise<void> {
  const { sum, data } = seal(key, value);
  await page.evaluate(
    (name, envelope) => Object(globalThis).browser.storage.local.set({ [name]: envelope }),
    key,
    { sum, data },
  );
}
