import { makeZip } from 'client-zip';

/** One file of a zip: its path in there, its bytes and when it was made (epoch ms). */
export interface ZipEntry {
  readonly name: string;
  readonly input: Blob;
  readonly lastModified: Date;
}

/** How many bytes are collected before they become a blob, which the browser may move to the disk. */
const GATHERED_BYTES = 16_000_000;

/**
 * Packs files into a zip, unchanged. `onBytes` gets the number of bytes packed. Undefined if it was stopped. Files are
 * requested one by one, so that only one is read at a time.
 */
export async function packZip(
  entries: AsyncIterable<ZipEntry>,
  onBytes: (packed: number) => void,
  stop: AbortSignal,
): Promise<Blob | undefined> {
  const reader = makeZip(entries, { buffersAreUTF8: true }).getReader();
  const packed: Blob[] = [];
  let gathered: Uint8Array<ArrayBuffer>[] = [];
  let [total, open] = [0, 0];
  for (;;) {
    if (stop.aborted) {
      await reader.cancel().catch(() => {}); // the pending read rejects with the reason given: none
      return undefined;
    }
    const { value, done } = await reader.read();
    if (done) break;
    gathered.push(new Uint8Array(value)); // a copy, because the buffer may be reused
    open += value.length;
    total += value.length;
    if (open >= GATHERED_BYTES) {
      packed.push(new Blob(gathered));
      [gathered, open] = [[], 0];
    }
    onBytes(total);
  }
  return new Blob([...packed, ...gathered], { type: 'application/zip' });
}
