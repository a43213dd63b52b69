import { byAdded, type EvidenceFile, type FoundFile } from '../../records/evidence-file';
import type { OrderId } from '../../records/order-id';
import { bytesHere, putBytes, removeBytes } from '../disk/file-bytes';
import { exclusively, files, orders } from './collections';

/**
 * Photos, videos and other files of the buyer. What is known about them is a record of their order, with a copy like every other.
 * Their bytes are in a separate database (lib/store/disk/file-bytes.ts), which a browser may lose.
 */

/** The files of an order, in the order in which they were attached, and whether the browser has lost the bytes of any. */
export async function readFiles(orderId: OrderId): Promise<readonly FoundFile[]> {
  const known = (await files.read([orderId])).records.get(orderId) ?? [];
  if (known.length === 0) return [];
  const isHere = await bytesHere(orderId);
  return byAdded(known).map((file) => (isHere(file) ? file : { ...file, isLost: true }));
}

/** Which file it is. */
type FileKey = Pick<EvidenceFile, 'orderId' | 'id'>;

/** A file to keep, and its bytes. */
export interface NewFile {
  readonly file: EvidenceFile;
  readonly bytes: Blob;
}

/**
 * Keeps files of one order, each all of it or nothing, and writes once what is known of them. Gives why some were not kept, by
 * their ids: where they do not fit (`isFull`), cannot be read, or the order is not kept any more.
 */
export async function addFiles(
  orderId: OrderId,
  added: readonly NewFile[],
): Promise<ReadonlyMap<string, unknown>> {
  const refused = new Map<string, unknown>();
  for (const { file, bytes } of added) {
    await putBytes(file, bytes).catch((error: unknown) => refused.set(file.id, error));
  }
  const kept = added.map(({ file }) => file).filter(({ id }) => !refused.has(id));
  if (kept.length === 0) return refused;
  try {
    await change(orderId, (known) => [...known, ...kept]);
  } catch (error) {
    for (const file of kept) {
      await removeBytes(file).catch(console.error);
      refused.set(file.id, error);
    }
  }
  return refused;
}

/** Keeps one file. Rejects with why it was not kept. */
export async function addFile(file: EvidenceFile, bytes: Blob): Promise<void> {
  const refused = await addFiles(file.orderId, [{ file, bytes }]);
  if (refused.has(file.id)) throw refused.get(file.id);
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

/** Changes what is known of the files of an order. Rejects where it is not kept: nobody would see them, or remove them. */
function change(
  orderId: OrderId,
  how: (known: readonly EvidenceFile[]) => readonly EvidenceFile[],
): Promise<void> {
  return exclusively(async () => {
    if (!(await orders.readToChange([orderId])).has(orderId))
      throw new Error(`Order ${orderId} is not kept.`);
    const known = (await files.readToChange([orderId])).get(orderId) ?? [];
    await files.write(new Map([[orderId, how(known)]]));
  });
}
