import type { Snapshot } from './area';
import { readCopy } from './copy';
import { exclusively } from './lock';
import { type Reading, readStore } from './read';
import { isCopyOf, isWhole, mendAll } from './repair';

/** What was read, and whether store and copy are sound and the same by now. */
export interface CheckedReading extends Reading {
  readonly isWhole: boolean;
}

/**
 * Reads everything, held against the copy: what is broken, lost or older there than in the copy is taken back first, and a
 * copy that trails is made equal, as far as that goes. At the start of the worker, until it is whole; `readStore` does afterwards.
 */
export async function readChecked(): Promise<CheckedReading> {
  const [reading, copy] = await Promise.all([readStore(), readCopy()]);
  if (reading.from === 'copy') return { ...reading, isWhole: false };
  if (isWhole(reading.snapshot, copy ?? {})) return { ...reading, isWhole: true };
  const isMended = await mendStore();
  return { ...(await readStore()), isWhole: isMended };
}

/** Whether the copy is what a store is whose records were all found sound. */
export async function isCopied(store: Snapshot): Promise<boolean> {
  return isCopyOf((await readCopy()) ?? {}, store);
}

/** Takes back what is broken or missing, and makes the copy equal. False where that does not go: what is sound is shown all the same. */
export async function mendStore(): Promise<boolean> {
  try {
    await exclusively(mendAll); // what looked wrong may be a write under way: under the lock it is seen as it is
    return true;
  } catch (error) {
    console.error(error); // a store that is full, say
    return false;
  }
}
