import { storage } from 'wxt/utils/storage';
import type * as z from 'zod/mini';

/** Records by order, and the ids of those that do not fit their schema: nobody may write over them. */
export interface Records<T> {
  readonly records: ReadonlyMap<string, T>;
  readonly broken: readonly string[];
}

/** One kind of record in the local store, a key for each order: reading is checked, writing is not. */
export interface Shelf<T> {
  /** The records of some orders. */
  readonly read: (orderIds: readonly string[]) => Promise<Records<T>>;
  /** All records, from a snapshot of the store where one is at hand. */
  readonly readAll: (snapshot?: Snapshot) => Promise<Records<T>>;
  /** Writes records in one go: all or none. */
  readonly write: (records: ReadonlyMap<string, T>) => Promise<void>;
  /** Takes records away; those that are not there cost nothing. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
}

/** Everything in the local store, by key. */
export type Snapshot = Readonly<Record<string, unknown>>;

/** Reads the whole local store once: several kinds of record can be taken from it. */
export function takeSnapshot(): Promise<Snapshot> {
  return storage.snapshot('local');
}

/** The shelf of one kind of record. */
export function shelf<T>(kind: string, schema: z.ZodMiniType<T>): Shelf<T> {
  const keyOf = (id: string) => `local:${kind}:${id}` as const;
  const prefix = `${kind}:`;

  function sort(entries: Iterable<readonly [id: string, value: unknown]>): Records<T> {
    const records = new Map<string, T>();
    const broken: string[] = [];
    for (const [id, value] of entries) {
      const parsed = schema.safeParse(value);
      if (parsed.success) records.set(id, parsed.data);
      else broken.push(id);
    }
    return { records, broken };
  }

  return {
    read: async (orderIds) => {
      if (orderIds.length === 0) return { records: new Map(), broken: [] };
      const found = await storage.getItems(orderIds.map(keyOf));
      const present = found.filter(({ value }) => value !== null);
      return sort(present.map(({ key, value }) => [key.slice(keyOf('').length), value]));
    },
    readAll: async (snapshot) => {
      const all = Object.entries(snapshot ?? (await takeSnapshot()));
      const ours = all.filter(([key]) => key.startsWith(prefix));
      return sort(ours.map(([key, value]) => [key.slice(prefix.length), value]));
    },
    write: async (records) => {
      if (records.size === 0) return;
      await storage.setItems([...records].map(([id, value]) => ({ key: keyOf(id), value })));
    },
    remove: (ids) => storage.removeItems(ids.map(keyOf)),
  };
}
