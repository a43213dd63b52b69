import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sealNext, unseal } from '../../lib/store/disk/envelope';

/** What is kept under a key, out of its envelope; undefined where there is nothing, or it is broken. */
export async function keptRecord(key: string): Promise<unknown> {
  return unseal(key, (await fakeBrowser.storage.local.get(key))[key]);
}

/** Keeps a record in its envelope, as another page of the extension would. */
export async function keepRecord(key: string, value: unknown): Promise<void> {
  const before = (await fakeBrowser.storage.local.get([key]))[key];
  await fakeBrowser.storage.local.set({ [key]: sealNext(key, value, before) });
}
