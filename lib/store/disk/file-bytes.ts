import type { IDBPDatabase } from 'idb';
import { dropDatabase, hasDatabases, inDatabase } from './database';

/** The bytes of the buyer's files, unchanged, in a separate database, which a browser may lose. */
const NAME = 'evidence-files';
const BYTES = 'bytes';

/** Which file it is. */
export interface FileKey {
  readonly orderId: string;
  readonly id: string;
}

/** Finds which files of an order still have their bytes. */
export async function bytesHere(orderId: string): Promise<(file: FileKey) => boolean> {
  const keys = await inBytes((rooms) => rooms.getAllKeys(BYTES, allOf(orderId)));
  const there = new Set(keys.map(String));
  return (file) => there.has(String(keyOf(file)));
}

/** The bytes of a file as they were attached; undefined if there are none. */
export async function readBytes(file: FileKey): Promise<Blob | undefined> {
  const kept: unknown = await inBytes((rooms) => rooms.get(BYTES, keyOf(file)));
  return kept instanceof Blob ? kept : undefined;
}

/** The bytes of all files of an order. */
export async function readBytesOf(orderId: string): Promise<ReadonlyMap<string, Blob>> {
  const [ids, all] = await inBytes(async (rooms) => {
    const { store } = rooms.transaction(BYTES);
    return Promise.all([store.getAllKeys(allOf(orderId)), store.getAll(allOf(orderId))]);
  });
  const found = ids.map((key, place) => [Array.isArray(key) ? String(key[1]) : '', all[place]] as const);
  return new Map(
    found.flatMap(([id, bytes]: readonly [string, unknown]) =>
      bytes instanceof Blob ? [[id, bytes] as const] : [],
    ),
  );
}

/** Keeps the bytes of a file. Rejects with the reason: no room (`isFull`), for example. */
export function putBytes(file: FileKey, bytes: Blob): Promise<void> {
  return inBytes(async (rooms) => {
    const all = rooms.transaction(BYTES, 'readwrite');
    const done = all.done.catch(() => {}); // the error of the transaction, read below, says more
    try {
      await all.store.put(bytes, keyOf(file));
      await all.done;
    } catch (error) {
      await done;
      throw all.error ?? error;
    }
  });
}

/** Removes the bytes of a file; does nothing if there are none. */
export function removeBytes(file: FileKey): Promise<void> {
  return inBytes((rooms) => rooms.delete(BYTES, keyOf(file)));
}

/** Removes the bytes of all files of these orders. Their records go with the orders. */
export async function removeBytesOf(orderIds: readonly string[]): Promise<void> {
  if (!hasDatabases() || orderIds.length === 0) return;
  await inBytes(async (rooms) => {
    const all = rooms.transaction(BYTES, 'readwrite');
    await Promise.all([...orderIds.map((id) => all.store.delete(allOf(id))), all.done]);
  });
}

/** Deletes the bytes of all files. Rejects if the database stays open elsewhere. */
export function dropBytes(): Promise<void> {
  return dropDatabase(NAME);
}

/** Whether an error means that there was no room. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function keyOf({ orderId, id }: FileKey): IDBValidKey {
  return [orderId, id];
}

/** The keys of all files of an order. */
function allOf(orderId: string): IDBKeyRange {
  return IDBKeyRange.bound([orderId], [orderId, []]);
}

function inBytes<T>(work: (rooms: IDBPDatabase) => Promise<T>): Promise<T> {
  return inDatabase(NAME, (fresh) => void fresh.createObjectStore(BYTES), work);
}
