import type { IDBPDatabase } from 'idb';
import type { Snapshot } from './area';
import { dropDatabase, hasDatabases, inDatabase, inTime, isLate } from './database';

/**
 * The second copy of the store, in IndexedDB: the same keys and values, written after each write and under the same lock, so
 * that it equals the store or trails by one write. A copy that fails costs the store nothing: it is told of on the console
 * and made anew by the next check.
 */
const NAME = 'second-copy';
const RECORDS = 'records';

/** A copy that did not answer in time is left alone for so long (ms): every change waits for it. */
const REST_MS = 60_000;
let restsUntil = Number.NEGATIVE_INFINITY;

/** How many records are taken out at once: thousands would hold up who types meanwhile. */
const PORTION = 500;

/** What the copy has of some keys, or everything; undefined where there is no copy that answers. */
export function readCopy(keys?: readonly string[]): Promise<Snapshot | undefined> {
  return withCopy(async (copy) => {
    const { store } = copy.transaction(RECORDS);
    if (keys) {
      const values: readonly unknown[] = await Promise.all(keys.map((key) => store.get(key)));
      const all = keys.map((name, index) => [name, values[index]] as const);
      return Object.fromEntries(all.filter(([, value]) => value !== undefined));
    }
    const names = (await store.getAllKeys()).map(String);
    const values: unknown[] = [];
    for (let from = 0; from < names.length; from += PORTION) {
      values.push(...(await store.getAll(IDBKeyRange.lowerBound(names[from]), PORTION)));
    }
    return Object.fromEntries(names.map((name, index) => [name, values[index]]));
  });
}

/** Writes and removes in one go. Gives false where there is a copy that does not take it. */
export async function writeCopy(items: Snapshot, removed: readonly string[] = []): Promise<boolean> {
  if (!hasDatabases()) return true;
  const done = await withCopy(async (copy) => {
    const { store, done: written } = copy.transaction(RECORDS, 'readwrite');
    for (const key of removed) void store.delete(key);
    for (const [key, value] of Object.entries(items)) void store.put(value, key);
    await written;
    return true;
  });
  return done ?? false;
}

/** Makes the copy anew. One that cannot be written to is thrown away first. */
export async function replaceCopy(all: Snapshot): Promise<void> {
  const replaced = await withCopy(async (copy) => {
    const { store, done } = copy.transaction(RECORDS, 'readwrite');
    void store.clear();
    for (const [key, value] of Object.entries(all)) void store.put(value, key);
    await done;
    return true;
  });
  if (replaced) return;
  await dropCopy();
  await writeCopy(all);
}

/** Throws the whole copy away. */
export async function dropCopy(): Promise<void> {
  await dropDatabase(NAME).catch(console.error);
}

async function withCopy<T>(work: (copy: IDBPDatabase) => Promise<T>): Promise<T | undefined> {
  if (!hasDatabases() || Date.now() < restsUntil) return undefined;
  try {
    return await inDatabase(NAME, makeRoom, (copy) => inTime(work(copy)));
  } catch (error) {
    if (isLate(error)) restsUntil = Date.now() + REST_MS;
    console.error(error);
    return undefined;
  }
}

function makeRoom(fresh: IDBPDatabase): void {
  fresh.createObjectStore(RECORDS);
}
