import { packReminders } from '../../records/packed-reminders';
import { type RecoveryNote, withKeys } from '../../records/recovery-note';
import { yielder } from '../../time/yielder';
import { readArea, type Snapshot, writeArea } from '../disk/area';
import { removeForGood, writeCopy } from '../disk/copy';
import { type Envelope, isEnvelope, sealNext } from '../disk/envelope';
import { openStore } from '../integrity/open';
import { repairer } from '../integrity/repair';
import { fitting } from './fitting';
import { isRecordKey, isSound, KINDS, type Kind, keyOf, openRecord } from './kinds';

/** Records by id, and the ids of broken ones. */
export interface Records<T> {
  readonly records: ReadonlyMap<string, T>;
  readonly broken: readonly string[];
}

/** The records of one kind. Reading and writing are checked against the schema. Writers hold the lock. */
export interface Collection<T> {
  /** Reads the records with these ids. */
  readonly read: (ids: readonly string[]) => Promise<Records<T>>;
  /** Reads records to change them: broken or lost ones are restored first, or put aside. */
  readonly readToChange: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;
  /** Reads all records, from a snapshot of the store if one is given. */
  readonly readAll: (snapshot?: Snapshot) => Promise<Records<T>>;
  /**
   * Writes records to the store, all or none, and then to the copy. What does not fit its schema is left out, and a note of it
   * kept: it would be found damaged at each read. Rejects if nothing fits.
   */
  readonly write: (records: ReadonlyMap<string, T>) => Promise<void>;
  /** Removes records from store and copy; ignores those that do not exist. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

const RECOVERY = keyOf(KINDS.recovery, 'last');

/** Repairs the records of all kinds. */
export const { mend, mendAll, isWhole, isCopyOf } = repairer({
  isRecordKey,
  isSound,
  recoveryKey: RECOVERY,
  openRecovery: (kept) => openRecord(KINDS.recovery, RECOVERY, kept),
});

/** The store with the records of all kinds. */
export const { exclusively, aheadOfWriters, readStore, readChecked, isCopied, mendStore, eraseAll } =
  openStore({
    mendAll,
    isWhole,
    isCopyOf,
  });

/** One collection for each kind, and no second one: it caches the records that it has opened. */
export const orders = collection(KINDS.orders);
export const disputes = collection(KINDS.disputes);
export const ticks = collection(KINDS.ticks);
export const notes = collection(KINDS.notes);
export const files = collection(KINDS.files);
export const reminders = collection(KINDS.reminders, packReminders);
export const orderChanges = collection(KINDS.changes);
export const settings = collection(KINDS.settings);
export const pageReports = collection(KINDS.pageReports);
export const roomNotes = collection(KINDS.room);
export const retentionRuns = collection(KINDS.retention);

/** Keeps which records, or rows of them, were not written since they did not fit. */
async function noteUnfit(keys: readonly string[]): Promise<void> {
  const { [RECOVERY]: before } = await readArea([RECOVERY]);
  const known = openRecord(KINDS.recovery, RECOVERY, before);
  const refused = withKeys(known?.refused, keys);
  if (refused.length === known?.refused?.length) return;
  const note: RecoveryNote = { recovered: [], lost: [], ...known, at: Date.now(), refused };
  const sealed = { [RECOVERY]: sealNext(RECOVERY, note, before) };
  await writeArea(sealed);
  await writeCopy(sealed);
}

/** `pack` makes what is written of a record, where the schema reads it from another form. */
function collection<T>(kind: Kind<T>, pack: (record: T) => unknown = (record) => record): Collection<T> {
  const prefix = keyOf(kind, '');
  const keyed = (id: string) => keyOf(kind, id);

  /** The same value under the same key is the same record: reading a snapshot again opens only what is new in it. */
  const opened = new WeakMap<Envelope, { readonly key: string; readonly record: T }>();

  function open(key: string, kept: unknown): T | undefined {
    if (!isEnvelope(kept)) return undefined;
    const known = opened.get(kept);
    if (known?.key === key) return known.record;
    const record = openRecord(kind, key, kept);
    if (record !== undefined) opened.set(kept, { key, record });
    return record;
  }

  async function sort(snapshot: Snapshot): Promise<Records<T>> {
    const records = new Map<string, T>();
    const broken: string[] = [];
    const breathe = yielder();
    for (const [key, kept] of Object.entries(snapshot)) {
      if (!key.startsWith(prefix)) continue;
      const record = open(key, kept);
      if (record !== undefined) records.set(key.slice(prefix.length), record);
      else broken.push(key.slice(prefix.length));
      await breathe();
    }
    return { records, broken };
  }

  return {
    read: async (ids) => sort(ids.length > 0 ? (await readStore(ids.map(keyed))).snapshot : {}),
    readToChange: async (ids) => (await sort(ids.length > 0 ? await mend(ids.map(keyed)) : {})).records,
    readAll: async (snapshot) => sort(snapshot ?? (await readStore()).snapshot),
    write: async (records) => {
      if (records.size === 0) return;
      const checked = [...records].map(
        ([id, value]) => [keyed(id), fitting(kind, keyed(id), value, pack)] as const,
      );
      const values = checked.flatMap(([key, { form }]) => (form === undefined ? [] : [[key, form] as const]));
      const refused = checked.flatMap(([key, { isWhole }]) => (isWhole ? [] : [key]));
      if (refused.length > 0) await noteUnfit(refused);
      if (values.length === 0) throw new RangeError(`A record of ${kind.name} fits no schema.`);
      const before = await readArea(values.map(([key]) => key));
      const sealed = values.map(([key, value]) => [key, sealNext(key, value, before[key])] as const);
      await writeArea(Object.fromEntries(sealed));
      await writeCopy(Object.fromEntries(sealed));
    },
    remove: async (ids) => {
      if (ids.length === 0) return;
      await removeForGood(ids.map(keyed));
    },
  };
}
