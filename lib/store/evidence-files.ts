import type { IDBPDatabase } from 'idb';
import { byAdded, type EvidenceFile, type FoundFile } from '../records/evidence-file';
import { dropDatabase, hasDatabases, inDatabase } from './database';
import { exclusively } from './lock';
import { collection } from './records';
import { evidenceFilesSchema, orderSchema } from './schema';

/**
 * Photos, videos and other files of the buyer's: what is known of them is a record of their order, with a copy like every other; their
 * bytes, untouched, stand in a database of their own, which a browser may lose.
 */
const files = collection<readonly EvidenceFile[]>('files', evidenceFilesSchema);
const orders = collection('order', orderSchema);

const NAME = 'evidence-files';
const BYTES = 'bytes';

/** Which file it is. */
type FileKey = Pick<EvidenceFile, 'orderId' | 'id'>;

/** The files of an order, in the order in which they were attached, and whether the browser has lost the bytes of any. */
export async function readFiles(orderId: string): Promise<readonly FoundFile[]> {
  const known = (await files.read([orderId])).records.get(orderId) ?? [];
  if (known.length === 0) return [];
  const keys = await inBytes((rooms) => rooms.getAllKeys(BYTES, allOf(orderId)));
  const there = new Set(keys.map(String));
  return byAdded(known).map((file) => (there.has(String(keyOf(file))) ? file : { ...file, isLost: true }));
}

/** The bytes of a file as they were given; undefined where there are none. */
export async function readBytes(file: FileKey): Promise<Blob | undefined> {
  const kept: unknown = await inBytes((rooms) => rooms.get(BYTES, keyOf(file)));
  return kept instanceof Blob ? kept : undefined;
}

/** Keeps a file, all of it or nothing. Rejects where it does not fit (`isFull`), cannot be read, or its order is not kept any more. */
export async function addFile(file: EvidenceFile, bytes: Blob): Promise<void> {
  await putBytes(file, bytes);
  try {
    await change(file.orderId, (known) => [...known, file]);
  } catch (error) {
    await removeBytes(file).catch(console.error);
    throw error;
  }
}

/**
 * Gives a file other bytes, under its name, type and size; what else is known of it stays. Does nothing to a file that is not there.
 * Rejects as `addFile` does.
 */
export async function replaceBytes(
  file: FileKey & Pick<EvidenceFile, 'name' | 'type' | 'size'>,
  bytes: Blob,
): Promise<void> {
  await putBytes(file, bytes);
  const { name, type, size } = file;
  await changeFile(file, (known) => ({ ...known, name, type, size }));
}

/** Changes what is known of a file; its bytes stay. Does nothing to a file that is not there. */
export function changeFile(
  { orderId, id }: FileKey,
  how: (file: EvidenceFile) => EvidenceFile,
): Promise<void> {
  return change(orderId, (known) => known.map((one) => (one.id === id ? { ...how(one), id, orderId } : one)));
}

/** Takes a file away for good. */
export async function removeFile(file: FileKey): Promise<void> {
  await removeBytes(file);
  await change(file.orderId, (known) => known.filter(({ id }) => id !== file.id));
}

/** Takes the bytes of all files of these orders away; what is known of them goes with the records of their order. */
export async function removeBytesOf(orderIds: readonly string[]): Promise<void> {
  if (!hasDatabases() || orderIds.length === 0) return;
  await inBytes(async (rooms) => {
    const all = rooms.transaction(BYTES, 'readwrite');
    await Promise.all([...orderIds.map((id) => all.store.delete(allOf(id))), all.done]);
  });
}

/** Erases the bytes of all files. Rejects where the database does not let go. */
export function dropBytes(): Promise<void> {
  return dropDatabase(NAME);
}

/** Whether an error says that there was no room. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** Changes what is known of the files of an order. Rejects where it is not kept: nobody would see them, or remove them. */
function change(
  orderId: string,
  how: (known: readonly EvidenceFile[]) => readonly EvidenceFile[],
): Promise<void> {
  return exclusively(async () => {
    if (!(await orders.readToChange([orderId])).has(orderId))
      throw new Error(`Order ${orderId} is not kept.`);
    const known = (await files.readToChange([orderId])).get(orderId) ?? [];
    await files.write(new Map([[orderId, how(known)]]));
  });
}

/** Puts bytes into their place. What fails says why: that there was no room, say. */
function putBytes(file: FileKey, bytes: Blob): Promise<void> {
  return inBytes(async (rooms) => {
    const all = rooms.transaction(BYTES, 'readwrite');
    const done = all.done.catch(() => {}); // the error of the whole, read below, says more
    try {
      await all.store.put(bytes, keyOf(file));
      await all.done;
    } catch (error) {
      await done;
      throw all.error ?? error;
    }
  });
}

function removeBytes(file: FileKey): Promise<void> {
  return inBytes((rooms) => rooms.delete(BYTES, keyOf(file)));
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
