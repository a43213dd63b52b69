import { makeCurrent } from './current';

const NAME = 'dispute-clock-store';

/**
 * Runs one writer at a time across worker, popup and dashboard: read-modify-write on storage loses updates without it
 * (58 % in a measurement of three writers). The store is of this program's version before the work begins. Rejects with what
 * the work rejects with, and where a newer program wrote the store (`isNewerStore`). Never ask for it inside the work.
 */
export function exclusively<T>(work: () => Promise<T>): Promise<T> {
  return alone(async () => {
    await makeCurrent();
    return work();
  });
}

/** The lock alone, whatever the store is like. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(NAME, work);
}
