import type { RecoveryNote } from '../records/recovery-note';
import { readArea, removeFromArea, type Snapshot, writeArea } from './area';
import { readCopy, replaceCopy, writeCopy } from './copy';
import { isNewer, isSame, sealNext } from './envelope';
import { isRecordKey, isSound } from './kinds';
import { META, migrate, refuseNewer, versionOf } from './migrations';
import { openRecord } from './open-record';
import { MAX_KEY_LENGTH, recoverySchema } from './schema';

/** Where the note stands of what became of broken records. */
export const RECOVERY = 'recovery:last';

/** Under this, before its own key, stands a list of what was broken and could not be taken back. */
const ASIDE = 'broken:';

/**
 * Sees to it that records can be changed: one that is broken, missing although we did not remove it, or older than its copy, because
 * the browser lost what it had acknowledged, is taken back from the copy; what is broken there too is put aside, so that a new one can
 * begin. Gives what stands under the keys afterwards. Callers hold the lock.
 */
export async function mend(keys: readonly string[]): Promise<Snapshot> {
  const store = await readArea(keys);
  const copy = await currentCopy(keys);
  const faults = keys.filter((key) => isFaulty(key, store[key], copy[key]));
  if (faults.length === 0) return store;
  const beside = [...faults.map((key) => ASIDE + key), RECOVERY];
  const [kept, copied] = [await readArea(beside), await currentCopy(beside)];
  return repair({ ...store, ...kept }, { ...copy, ...copied }, faults);
}

/** The same for the whole store; afterwards the copy is what the store is. Callers hold the lock. */
export async function mendAll(): Promise<void> {
  const store = await readArea();
  const copy = (await readCopy()) ?? {};
  const current = asCurrent(copy);
  const faults = faultsOf(store, current);
  const mended = faults.length > 0 ? await repair(store, current, faults) : store;
  if (!isCopyOf(copy, mended)) await replaceCopy(copyOf(mended));
}

/** Whether a whole store needs no mending, and its copy is one. */
export function isWhole(store: Snapshot, copy: Snapshot): boolean {
  return isCopyOf(copy, store) && faultsOf(store, copy).length === 0;
}

/** The keys of records that are broken in the store, or older there than in the copy, or in the copy alone. */
function faultsOf(store: Snapshot, copy: Snapshot): readonly string[] {
  const missing = Object.keys(copy).filter((key) => !(key in store));
  return [...Object.keys(store), ...missing].filter(
    (key) => isKept(key) && isFaulty(key, store[key], copy[key]),
  );
}

function isFaulty(key: string, kept: unknown, copied: unknown): boolean {
  return !isFine(key, kept) || (isNewer(copied, kept) && isFine(key, copied));
}

/** Which of two values that stood under the same key counts: the copy's where that is sound and the other broken, missing or older. */
function better(key: string, kept: unknown, copied: unknown): unknown {
  return isFaulty(key, kept, copied) && isFine(key, copied) ? copied : kept;
}

/** Whether it is a record of the buyer's, not one of ours about what was broken. */
function isOfTheBuyer(key: string): boolean {
  return key !== RECOVERY && !key.startsWith(ASIDE);
}

async function repair(store: Snapshot, copy: Snapshot, faults: readonly string[]): Promise<Snapshot> {
  const recovered = faults.filter((key) => isFine(key, copy[key]));
  const lost = faults.filter(
    (key) => !recovered.includes(key) && (store[key] !== undefined || copy[key] !== undefined),
  );
  if (recovered.length + lost.length === 0) return store;
  const back = recovered.map((key) => [key, copy[key]] as const);
  const aside = lost.map(
    (key) =>
      [ASIDE + key, putAside([store[ASIDE + key], copy[ASIDE + key]], [store[key], copy[key]])] as const,
  );
  const kept = Object.fromEntries([...back, ...aside]);
  const before = better(RECOVERY, store[RECOVERY], copy[RECOVERY]);
  const note = noteOf(before, recovered, lost);
  const changes = { ...kept, [RECOVERY]: sealNext(RECOVERY, note, before) };
  const gone = lost.filter((key) => !(key in changes));
  await writeCopy(changes, gone); // first: what is put aside is in one of the two at any moment
  await writeArea(changes);
  await removeFromArea(gone);
  return Object.fromEntries(Object.entries({ ...store, ...changes }).filter(([key]) => !gone.includes(key)));
}

/** What was put aside before, with what is now, each once. */
function putAside(lists: readonly unknown[], broken: readonly unknown[]): readonly unknown[] {
  const before = lists.flatMap((list) => (Array.isArray(list) ? list : []));
  const all = [...before, ...broken.filter((value) => value !== undefined)];
  const texts = all.map((value) => JSON.stringify(value));
  return all.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

function noteOf(before: unknown, recovered: readonly string[], lost: readonly string[]): RecoveryNote {
  const known = openRecord(RECOVERY, before, recoverySchema);
  const told = (before: readonly string[] = [], keys: readonly string[]) => [
    ...new Set([...before, ...keys.map((key) => key.slice(0, MAX_KEY_LENGTH))]),
  ];
  return {
    at: Date.now(),
    recovered: told(known?.recovered, recovered.filter(isOfTheBuyer)),
    lost: told(known?.lost, lost),
  };
}

/** What the copy has of some keys, as this version has it. */
async function currentCopy(keys: readonly string[]): Promise<Snapshot> {
  return asCurrent((await readCopy([META, ...keys])) ?? {});
}

function asCurrent(copy: Snapshot): Snapshot {
  if (Object.keys(copy).length === 0) return copy;
  refuseNewer(versionOf(copy));
  return migrate(copy);
}

/** What of a store belongs into the copy. */
function copyOf(store: Snapshot): Snapshot {
  return Object.fromEntries(Object.entries(store).filter(([key]) => isCopied(key)));
}

/** Whether a copy has all that belongs into it, and nothing else. */
export function isCopyOf(copy: Snapshot, store: Snapshot): boolean {
  const keys = Object.keys(store).filter(isCopied);
  return keys.length === Object.keys(copy).length && keys.every((key) => isSame(copy[key], store[key]));
}

function isCopied(key: string): boolean {
  return key === META || isKept(key);
}

function isKept(key: string): boolean {
  return key.startsWith(ASIDE) || isRecordKey(key);
}

function isFine(key: string, kept: unknown): boolean {
  return key.startsWith(ASIDE) ? Array.isArray(kept) : isSound(key, kept);
}
