/** The lock of whoever changes the store, across background, popup and case page. */
export const NAME = 'dispute-clock-store';

/** The line in which the writers of this context wait, each for itself: no other context has its name. */
const LINE = `${NAME}:${crypto.randomUUID()}`;

/** How long the first of a context's writers waits for the lock (ms). */
export const WRITER_WAIT_MS = 15_000;

/** How long a sweep of reminders waits for it (ms): shorter than a browser lets an idle background live. */
export const SWEEP_WAIT_MS = 3_000;

/**
 * Runs one writer at a time across background, popup and case page: without it, read-modify-write loses updates
 * (58 % in a measurement of three writers). Rejects with the error of the work, and if the lock is not to be had in time
 * (`isStoreBusy`): nothing was done then. Never call it inside the work: it would wait for itself.
 */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LINE, () => granted(WRITER_WAIT_MS, work));
}

/** The same for work that goes before the writers: of each context at most one is ahead of it. */
export function aloneFirst<T>(work: () => Promise<T>): Promise<T> {
  return granted(SWEEP_WAIT_MS, work);
}

/** A page that hangs never lets go, so no wait is without end. */
async function granted<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const wait = new AbortController();
  const limit = setTimeout(() => wait.abort(busy()), ms);
  try {
    return await navigator.locks.request(NAME, { signal: wait.signal }, () => {
      clearTimeout(limit);
      return work();
    });
  } finally {
    clearTimeout(limit);
  }
}

const BUSY = 'StoreBusy';

function busy(): Error {
  const error = new Error('Another page does not let go of the store.');
  error.name = BUSY;
  return error;
}

/** Whether an error says that another page of ours kept the store to itself for too long. */
export function isStoreBusy(error: unknown): boolean {
  return error instanceof Error && error.name === BUSY;
}
