import { clearArea, readArea, removeFromArea, type Snapshot, writeArea } from '../disk/area';
import { dropCopy, readCopy } from '../disk/copy';
import { dropBytes } from '../disk/file-bytes';
import { alone, aloneFirst, isStoreBusy } from '../disk/lock';
import { META, migrate, refuseNewer, VERSION, versionOf } from './migrations';
import type { Repairer } from './repair';

/** What was read, and from where: the copy if the store did not answer. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly from: 'store' | 'copy';
}

/** What was read, and whether store and copy are now valid and equal. */
export interface CheckedReading extends Reading {
  readonly isWhole: boolean;
}

/** A store that has this program's version whenever it is read or changed. */
export interface OpenStore {
  /**
   * Runs one writer at a time, in a store of this program's version. Rejects with the error of the work, if a newer program
   * wrote the store (`isNewerStore`), and if another page keeps it for too long (`isStoreBusy`). Never call it inside the work:
   * it would wait for itself.
   */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  /** The same for a sweep of reminders: it goes before the writers that wait, and gives up sooner. */
  readonly aheadOfWriters: <T>(work: () => Promise<T>) => Promise<T>;
  /**
   * Reads some keys, or all; an older store is migrated first, or read as it would be then where another page keeps the lock.
   * Rejects if a newer program wrote it, and if neither store nor copy answer.
   */
  readonly readStore: (keys?: readonly string[]) => Promise<Reading>;
  /**
   * Reads everything and compares it with the copy: what is broken, lost or older than its copy is restored first, and a copy
   * that is behind is updated, as far as possible. For the start of the background; once all is whole, `readStore` is enough.
   */
  readonly readChecked: () => Promise<CheckedReading>;
  /** Whether the copy equals a store whose records were all found valid. */
  readonly isCopied: (store: Snapshot) => Promise<boolean>;
  /** Restores what is broken or missing, and updates the copy. False if that fails: what is valid is shown all the same. */
  readonly mendStore: () => Promise<boolean>;
  /** Erases everything, copy and files first. Rejects if one of those fails, and then no record is erased. */
  readonly eraseAll: () => Promise<void>;
}

/** Opens the store with the repairer of its records. */
export function openStore({ mendAll, isWhole, isCopyOf }: Omit<Repairer, 'mend'>): OpenStore {
  const inCurrent = (lock: typeof alone) => {
    return <T>(work: () => Promise<T>) =>
      lock(async () => {
        await makeCurrent(mendAll);
        return work();
      });
  };
  const exclusively = inCurrent(alone);
  const aheadOfWriters = inCurrent(aloneFirst);

  const readStore = async (keys?: readonly string[]): Promise<Reading> => {
    const names = keys && [META, ...keys];
    const found = await readEither(names);
    refuseNewer(versionOf(found.snapshot));
    if (versionOf(found.snapshot) === VERSION) return found;
    try {
      await aheadOfWriters(async () => {});
    } catch (error) {
      if (!isStoreBusy(error)) throw error;
      return { snapshot: await readAsCurrent(names), from: 'store' };
    }
    return { snapshot: await readArea(names), from: 'store' };
  };

  const mendStore = async () => {
    try {
      await aheadOfWriters(mendAll); // under the lock: without it, a write in progress can look like damage
      return true;
    } catch (error) {
      console.error(error); // a full store, for example
      return false;
    }
  };

  return {
    exclusively,
    aheadOfWriters,
    readStore,
    mendStore,
    readChecked: async () => {
      const [reading, copy] = await Promise.all([readStore(), readCopy()]);
      if (reading.from === 'copy') return { ...reading, isWhole: false };
      if (isWhole(reading.snapshot, copy ?? {})) return { ...reading, isWhole: true };
      const isMended = await mendStore();
      return { ...(await readStore()), isWhole: isMended };
    },
    isCopied: async (store) => isCopyOf((await readCopy()) ?? {}, store),
    eraseAll: () =>
      alone(async () => {
        await dropCopy();
        const left = await readCopy();
        if (left && Object.keys(left).length > 0) throw new Error('The second copy could not be erased.');
        await dropBytes();
        await clearArea();
        await makeCurrent(mendAll);
      }),
  };
}

/** Reads the store, whatever its version; the copy instead if the store does not answer and the copy has this version. */
async function readEither(keys?: readonly string[]): Promise<Reading> {
  try {
    return { snapshot: await readArea(keys), from: 'store' };
  } catch (error) {
    const copy = await readCopy(keys);
    if (!copy || versionOf(copy) !== VERSION) throw error;
    console.error(error);
    return { snapshot: copy, from: 'copy' };
  }
}

/** Reads an older store as it would be after its migration, and leaves it as it is. */
async function readAsCurrent(keys?: readonly string[]): Promise<Snapshot> {
  const all = migrate(await readArea());
  return keys ? Object.fromEntries(keys.flatMap((key) => (key in all ? [[key, all[key]]] : []))) : all;
}

/**
 * Migrates the store to this program's version: new records first, then the old keys go, then the version is written. A store without a version may be old, new or lost, so it is
 * repaired from the copy as well. Rejects if a newer program wrote it. Callers hold the lock.
 */
async function makeCurrent(mendAll: () => Promise<void>): Promise<void> {
  const version = versionOf(await readArea([META]));
  if (version === VERSION) return;
  refuseNewer(version);
  refuseNewer(versionOf((await readCopy([META])) ?? {}));
  const old = await readArea();
  const { [META]: meta, ...next } = migrate(old);
  await writeArea(changesTo(next, old));
  await removeFromArea(Object.keys(old).filter((key) => key !== META && !(key in next)));
  await writeArea({ [META]: meta }); // last: whoever is killed before walks the whole way again, which changes nothing
  await mendAll();
}

function changesTo(next: Snapshot, before: Snapshot): Snapshot {
  return Object.fromEntries(Object.entries(next).filter(([key, value]) => before[key] !== value));
}
