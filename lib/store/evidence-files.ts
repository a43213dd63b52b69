import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import { byAdded, type EvidenceFile } from '../evidence-file';
import { dropDatabase, hasDatabases, inDatabase } from './database';
import { evidenceFileSchema } from './schema';

/**
 * Photos, videos and other files of the buyer's, in a database of their own: what is known of a file in one room, its bytes,
 * untouched, in another. Each change is one transaction over both, so that two pages at once lose nothing.
 */
const NAME = 'evidence-files';
const KNOWN = 'known';
const BYTES = 'bytes';

/** On this channel pages of ours tell each other that files changed. */
const CHANGES = 'evidence-files';

/** The files of an order, in the order in which they were attached. A row that nobody understands is left alone. */
export async function readFiles(orderId: string): Promise<readonly EvidenceFile[]> {
  if (!hasDatabases()) return [];
  const rows: readonly unknown[] = await inFiles((files) => files.getAllFromIndex(KNOWN, 'orderId', orderId));
  return byAdded(rows.flatMap((row) => evidenceFileSchema.safeParse(row).data ?? []));
}

/** The bytes of a file as they were given; undefined where there is no such file. */
export async function readBytes(id: string): Promise<Blob | undefined> {
  const bytes: unknown = await inFiles((files) => files.get(BYTES, id));
  return bytes instanceof Blob ? bytes : undefined;
}

/** Keeps a file, all of it or nothing. Rejects where it does not fit (`isFull`) or cannot be read. */
export function addFile(file: EvidenceFile, bytes: Blob): Promise<void> {
  return change(async (known, kept) => {
    await kept.put(bytes, file.id);
    await known.put(file);
  });
}

/** Changes what is known of a file; its bytes stay. Does nothing for a file that is not there. */
export function changeFile(id: string, how: (file: EvidenceFile) => EvidenceFile): Promise<void> {
  return change(async (known) => {
    const { data } = evidenceFileSchema.safeParse(await known.get(id));
    if (data) await known.put({ ...how(data), id, orderId: data.orderId });
  });
}

/** Takes files away for good. */
export function removeFiles(ids: readonly string[]): Promise<void> {
  return change(async (known, kept) => {
    await Promise.all(ids.flatMap((id) => [known.delete(id), kept.delete(id)]));
  });
}

/** Takes everything away that belongs to these orders. */
export async function removeFilesOf(orderIds: readonly string[]): Promise<void> {
  if (!hasDatabases() || orderIds.length === 0) return;
  await change(async (known, kept) => {
    const keys = await Promise.all(orderIds.map((id) => known.index('orderId').getAllKeys(id)));
    await Promise.all(keys.flat().flatMap((id) => [known.delete(id), kept.delete(id)]));
  });
}

/** Erases all files of all orders. Rejects where the database does not let go. */
export async function dropFiles(): Promise<void> {
  await dropDatabase(NAME);
  tellOthers();
}

/** Calls back whenever another page of ours changes files; gives the way to end that. */
export function onFilesChanged(call: () => void): () => void {
  const channel = new BroadcastChannel(CHANGES);
  channel.onmessage = call;
  return () => channel.close();
}

/** Whether an error says that there was no room. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

type Room<Name extends string> = IDBPObjectStore<unknown, string[], Name, 'readwrite'>;

/** Works on both rooms in one go: whatever fails, nothing of it is kept. */
async function change(
  work: (known: Room<typeof KNOWN>, kept: Room<typeof BYTES>) => Promise<void>,
): Promise<void> {
  await inFiles(async (files) => {
    const all = files.transaction([KNOWN, BYTES], 'readwrite');
    const done = all.done.catch(() => {}); // when it was aborted, the reason below says more
    try {
      await work(all.objectStore(KNOWN), all.objectStore(BYTES));
    } catch (error) {
      abort(all);
      await done;
      throw all.error ?? error;
    }
    await all.done;
  });
  tellOthers();
}

/** What failed by itself may have ended the transaction already. */
function abort(all: { readonly abort: () => void }): void {
  try {
    all.abort();
  } catch {}
}

function inFiles<T>(work: (files: IDBPDatabase) => Promise<T>): Promise<T> {
  return inDatabase(NAME, makeRooms, work);
}

function makeRooms(fresh: IDBPDatabase): void {
  fresh.createObjectStore(KNOWN, { keyPath: 'id' }).createIndex('orderId', 'orderId');
  fresh.createObjectStore(BYTES);
}

function tellOthers(): void {
  const channel = new BroadcastChannel(CHANGES);
  channel.postMessage('changed');
  channel.close();
}
