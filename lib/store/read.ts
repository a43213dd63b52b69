import { readArea, type Snapshot } from './area';
import { readCopy } from './copy';
import { exclusively } from './lock';
import { META, refuseNewer, VERSION, versionOf } from './migrations';

/** What was read, and whether the store or, because it does not answer, its copy said it. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly from: 'store' | 'copy';
}

/**
 * Reads some keys, or everything, of a store of this program's version: an older one is walked up first. Rejects where a newer
 * program wrote it, and where neither store nor copy answer.
 */
export async function readStore(keys?: readonly string[]): Promise<Reading> {
  const names = keys && [META, ...keys];
  let snapshot: Snapshot;
  try {
    snapshot = await readArea(names);
  } catch (error) {
    const copy = await readCopy(names);
    if (!copy || versionOf(copy) !== VERSION) throw error;
    console.error(error);
    return { snapshot: copy, from: 'copy' };
  }
  refuseNewer(versionOf(snapshot));
  if (versionOf(snapshot) === VERSION) return { snapshot, from: 'store' };
  await exclusively(async () => {});
  return { snapshot: await readArea(names), from: 'store' };
}
