import { readArea, type Snapshot, writeArea } from './area';
import { readCopy } from './copy';
import { META, migrate, refuseNewer, VERSION, versionOf } from './migrations';
import { mendAll } from './repair';

/**
 * Walks the store up to this program's version, all of it or nothing. Where no version is told it may be old, new, or gone: what
 * the copy has is then taken back. Rejects where a newer program wrote it. Callers hold the lock.
 */
export async function makeCurrent(): Promise<void> {
  const version = versionOf(await readArea([META]));
  if (version === VERSION) return;
  refuseNewer(version);
  refuseNewer(versionOf((await readCopy([META])) ?? {}));
  const old = await readArea();
  await writeArea(changesTo(migrate(old), old));
  await mendAll();
}

function changesTo(next: Snapshot, before: Snapshot): Snapshot {
  return Object.fromEntries(Object.entries(next).filter(([key, value]) => before[key] !== value));
}
