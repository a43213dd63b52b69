import { deleteDB, type IDBPDatabase, openDB } from 'idb';

/** The time limit for a database that never answers (ms). */
const MAX_WAIT_MS = 10_000;

/** Whether IndexedDB exists here: in tests only if they bring it. */
export function hasDatabases(): boolean {
  return typeof indexedDB !== 'undefined';
}

/**
 * Runs work in one of our databases, which `makeRoom` sets up if it is new. It is closed afterwards, so that a page that stays open
 * does not keep another from deleting it. Rejects if it does not open in time, and with the error of the work.
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

/** Deletes a database; does nothing if there is none. Rejects if that takes too long. */
export async function dropDatabase(name: string): Promise<void> {
  if (hasDatabases()) await inTime(deleteDB(name));
}

const LATE = 'LateDatabase';

/** Rejects (`isLate`) if the work takes longer than ten seconds. */
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
