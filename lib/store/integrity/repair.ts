import { type RecoveryNote, withKeys } from '../../records/recovery-note';
import { readArea, removeFromArea, type Snapshot, writeArea } from '../disk/area';
import { readCopy, replaceCopy, writeCopy } from '../disk/copy';
import { isSame, sealNext } from '../disk/envelope';
import { ASIDE, faultsOf, isFaulty, isFine, isKept, type RecordKinds } from './faults';
import { META, migrate, refuseNewer, versionOf } from './migrations';

/** Repairs store and copy. Callers of `mend` and `mendAll` hold the lock. */
export interface Repairer {
  /**
   * Makes records ready to be changed, and returns what is then under the keys. A record is restored from the copy if it is
   * broken, missing although we did not remove it, or older than its copy (a browser can lose writes that it acknowledged).
   * One that is broken in both is put aside, so that a new one can begin.
   */
  readonly mend: (keys: readonly string[]) => Promise<Snapshot>;
  /** The same for the whole store; afterwards the copy equals the store. */
  readonly mendAll: () => Promise<void>;
  /** Whether a whole store needs no repair and equals its copy. */
  readonly isWhole: (store: Snapshot, copy: Snapshot) => boolean;
  /** Whether a copy has everything that it should have, and nothing else. */
  readonly isCopyOf: (copy: Snapshot, store: Snapshot) => boolean;
}

/** A repairer of these kinds of record. */
export function repairer(kinds: RecordKinds): Repairer {
  const isCopied = (key: string) => key === META || isKept(kinds, key);

  const isCopyOf = (copy: Snapshot, store: Snapshot) => {
    const keys = Object.keys(store).filter(isCopied);
    return keys.length === Object.keys(copy).length && keys.every((key) => isSame(copy[key], store[key]));
  };

  return {
    mend: async (keys) => {
      const store = await readArea(keys);
      const copy = await currentCopy(keys);
      const faults = keys.filter((key) => isFaulty(kinds, key, store[key], copy[key]));
      if (faults.length === 0) return store;
      const beside = [...faults.map((key) => ASIDE + key), kinds.recoveryKey];
      const [kept, copied] = [await readArea(beside), await currentCopy(beside)];
      return repair(kinds, { ...store, ...kept }, { ...copy, ...copied }, faults);
    },
    mendAll: async () => {
      const store = await readArea();
      const copy = (await readCopy()) ?? {};
      const current = asCurrent(copy);
      const faults = faultsOf(kinds, store, current);
      const mended = faults.length > 0 ? await repair(kinds, store, current, faults) : store;
      if (isCopyOf(copy, mended)) return;
      await replaceCopy(Object.fromEntries(Object.entries(mended).filter(([key]) => isCopied(key))));
    },
    isWhole: (store, copy) => isCopyOf(copy, store) && faultsOf(kinds, store, copy).length === 0,
    isCopyOf,
  };
}

async function repair(
  kinds: RecordKinds,
  store: Snapshot,
  copy: Snapshot,
  faults: readonly string[],
): Promise<Snapshot> {
  const recovered = faults.filter((key) => isFine(kinds, key, copy[key]));
  const lost = faults.filter(
    (key) => !recovered.includes(key) && (store[key] !== undefined || copy[key] !== undefined),
  );
  if (recovered.length + lost.length === 0) return store;
  const back = recovered.map((key) => [key, copy[key]] as const);
  const aside = lost.map(
    (key) =>
      [ASIDE + key, putAside([store[ASIDE + key], copy[ASIDE + key]], [store[key], copy[key]])] as const,
  );
  const changes = {
    ...Object.fromEntries([...back, ...aside]),
    [kinds.recoveryKey]: noteOf(kinds, store, copy, { recovered, lost }),
  };
  const gone = lost.filter((key) => !(key in changes));
  await writeCopy(changes, gone); // first: so what is put aside is in one of the two at any moment
  await writeArea(changes);
  await removeFromArea(gone);
  return Object.fromEntries(Object.entries({ ...store, ...changes }).filter(([key]) => !gone.includes(key)));
}

/** What was put aside before and now, without duplicates. */
function putAside(lists: readonly unknown[], broken: readonly unknown[]): readonly unknown[] {
  const before = lists.flatMap((list) => (Array.isArray(list) ? list : []));
  const all = [...before, ...broken.filter((value) => value !== undefined)];
  const texts = all.map((value) => JSON.stringify(value));
  return all.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

/** The note about broken records with the new ones, in its envelope. Of those restored it names only the buyer's own. */
function noteOf(
  kinds: RecordKinds,
  store: Snapshot,
  copy: Snapshot,
  now: Pick<RecoveryNote, 'recovered' | 'lost'>,
): unknown {
  const key = kinds.recoveryKey;
  const isBetter = isFaulty(kinds, key, store[key], copy[key]) && isFine(kinds, key, copy[key]);
  const before = isBetter ? copy[key] : store[key];
  const known = kinds.openRecovery(before);
  const isOfTheBuyer = (one: string) => one !== key && !one.startsWith(ASIDE);
  const note: RecoveryNote = {
    ...known,
    at: Date.now(),
    recovered: withKeys(known?.recovered, now.recovered.filter(isOfTheBuyer)),
    lost: withKeys(known?.lost, now.lost),
  };
  return sealNext(key, note, before);
}

/** Reads some keys of the copy, in the form of this version. */
async function currentCopy(keys: readonly string[]): Promise<Snapshot> {
  return asCurrent((await readCopy([META, ...keys])) ?? {});
}

function asCurrent(copy: Snapshot): Snapshot {
  if (Object.keys(copy).length === 0) return copy;
  refuseNewer(versionOf(copy));
  return migrate(copy);
}
