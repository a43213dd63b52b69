import type * as z from 'zod/mini';
import { yielder } from '../time/yielder';
import { readArea, type Snapshot, writeArea } from './area';
import { writeCopy } from './copy';
import { type Envelope, isEnvelope, sealNext } from './envelope';
import { openRecord } from './open-record';
import { readStore } from './read';
import { removeForGood } from './remove';
import { mend } from './repair';

/** Records by order, and the ids of those that are broken. */
export interface Records<T> {
  readonly records: ReadonlyMap<string, T>;
  readonly broken: readonly string[];
}

/** One kind of record, a key for each order: reading is checked, writing is not. Writers hold the lock. */
export interface Collection<T> {
  /** The records of some orders, as they stand. */
  readonly read: (ids: readonly string[]) => Promise<Records<T>>;
  /** The same for who will change them: what is broken or lost is mended first, or put aside. */
  readonly readToChange: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;
  /** All records, from a snapshot of the store where one is at hand. */
  readonly readAll: (snapshot?: Snapshot) => Promise<Records<T>>;
  /** Writes records in one go, all or none, and then into the copy. */
  readonly write: (records: ReadonlyMap<string, T>) => Promise<void>;
  /** Takes records away for good; those that are not there cost nothing. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

/** The shelf of one kind of record. Each kind has its line in kinds.ts as well. */
export function collection<T>(kind: string, schema: z.ZodMiniType<T>): Collection<T> {
  const prefix = `${kind}:`;
  const keyOf = (id: string) => prefix + id;

  /** The same kept value under the same key is the same record: who reads a snapshot again opens only what is new in it. */
  const opened = new WeakMap<Envelope, { readonly key: string; readonly record: T }>();

  function open(key: string, kept: unknown): T | undefined {
    if (!isEnvelope(kept)) return undefined;
    const known = opened.get(kept);
    if (known?.key === key) return known.record;
    const record = openRecord(key, kept, schema);
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
    read: async (ids) => sort(ids.length > 0 ? (await readStore(ids.map(keyOf))).snapshot : {}),
    readToChange: async (ids) => (await sort(ids.length > 0 ? await mend(ids.map(keyOf)) : {})).records,
    readAll: async (snapshot) => sort(snapshot ?? (await readStore()).snapshot),
    write: async (records) => {
      if (records.size === 0) return;
      const values = [...records].map(([id, value]) => [keyOf(id), value] as const);
      const before = await readArea(values.map(([key]) => key));
      const sealed = values.map(([key, value]) => [key, sealNext(key, value, before[key])] as const);
      await writeArea(Object.fromEntries(sealed));
      await writeCopy(Object.fromEntries(sealed));
    },
    remove: async (ids) => {
      if (ids.length === 0) return;
      await removeForGood(ids.map(keyOf));
    },
  };
}
