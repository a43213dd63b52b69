import type { IDBPDatabase } from 'idb';
import { removeFromArea, type Snapshot } from './area';
import { dropDatabase, hasDatabases, inDatabase, inTime, isLate } from './database';

/**
 * The second copy of the store, in IndexedDB: the same keys and values. It is written after each write and under the same lock, so
 * it equals the store or is one write behind. If it fails, the store goes on: the error is logged and the next check rebuilds
 * the copy.
 */
const NAME = 'second-copy';
const RECORDS = 'records';

/** How long a copy that did not answer is left alone (ms): otherwise every change would wait for it. */
const REST_MS = 60_000;
let restsUntil = Number.NEGATIVE_INFINITY;

/** How many records are read at once: thousands would block typing. */
const PORTION = 500;

/** Reads some keys of the copy, or all; undefined if no copy answers. */
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

/** Writes and removes in one transaction. Returns false if there is a copy and it fails. */
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

/** Rebuilds the copy. One that cannot be written is deleted first. */
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

/** Deletes the copy. */
export async function dropCopy(): Promise<void> {
  await dropDatabase(NAME).catch(console.error);
}

/**
 * Removes keys from copy and store. The copy comes first: a record that is only there would be restored. Rejects if the copy
 * fails, and then nothing is removed. Callers hold the lock.
 */
export async function removeForGood(keys: readonly string[]): Promise<void> {
  if (!(await writeCopy({}, keys))) throw new Error('The second copy does not answer: nothing was removed.');
  await removeFromArea(keys);
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
