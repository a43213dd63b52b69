import { removeFromArea } from './area';
import { writeCopy } from './copy';

/**
 * Takes keys away for good, from the copy first: what is there and not in the store would be taken back. Rejects where the copy
 * does not let go, and then nothing is removed. Callers hold the lock.
 */
export async function removeForGood(keys: readonly string[]): Promise<void> {
  if (!(await writeCopy({}, keys))) throw new Error('The second copy does not answer: nothing was removed.');
  await removeFromArea(keys);
}
