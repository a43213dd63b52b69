import type { Snapshot } from './area';
import { readCopy } from './copy';
import { exclusively } from './lock';
import { type Reading, readStore } from './read';
import { isCopyOf, isWhole, mendAll } from './repair';

/**
 * Reads everything, held against the copy: what is broken, lost or older there than in the copy is taken back first, and a
 * copy that trails is made equal. Once at the start of the worker; `readStore` does afterwards.
 */
export async function readChecked(): Promise<Reading> {
  const [reading, copy] = await Promise.all([readStore(), readCopy()]);
  if (reading.from === 'copy' || isWhole(reading.snapshot, copy ?? {})) return reading;
  await mendStore();
  return readStore();
}

/** Whether the copy is what a store is whose records were all found sound. */
export async function isCopied(store: Snapshot): Promise<boolean> {
  return isCopyOf((await readCopy()) ?? {}, store);
}

/** Takes back what is broken or missing, and makes the copy equal, as far as that goes. */
export async function mendStore(): Promise<void> {
  try {
    await exclusively(mendAll); // what looked wrong may be a write under way: under the lock it is seen as it is
  } catch (error) {
    console.error(error); // a store that is full, say: what is sound is shown all the same
  }
}
