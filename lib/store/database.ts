import { deleteDB, type IDBPDatabase, openDB } from 'idb';

/** A database that answers nothing at all must not hold anybody up (ms). */
const MAX_WAIT_MS = 10_000;

/** Whether there are databases here at all: a test has none, unless it brings some. */
export function hasDatabases(): boolean {
  return typeof indexedDB !== 'undefined';
}

/**
 * Works in a database of ours, made by `makeRoom` where there is none. It is closed again afterwards, so that no page that stays open
 * keeps another from throwing it away. Rejects where it does not open in time, and with what the work rejects with.
 */
export async function inDatabase<T>(
  name: string,
  makeRoom: (fresh: IDBPDatabase) => void,
  work: (database: IDBPDatabase) => Promise<T>,
): Promise<T> {
  const database = await inTime(openDB(name, 1, { upgrade: makeRoom }));
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Throws a whole database away; one that is not there costs nothing. Rejects where it does not go in time. */
export async function dropDatabase(name: string): Promise<void> {
  if (hasDatabases()) await inTime(deleteDB(name));
}

const LATE = 'LateDatabase';

/** Rejects what takes longer than ten seconds (`isLate`). */
export function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new Error('The database does not answer.');
    error.name = LATE;
    timer = setTimeout(() => reject(error), MAX_WAIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Whether an error says that a database did not answer in time. */
export function isLate(error: unknown): boolean {
  return error instanceof Error && error.name === LATE;
}
