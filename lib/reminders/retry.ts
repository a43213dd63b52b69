const MINUTE_MS = 60_000;

/** How soon a sweep that was cut short is tried again (ms); so is the first that failed. */
export const RETRY_MS = MINUTE_MS;

/** While something has failed for less than so long (ms), it is tried again after so long (ms). */
const WAITS: readonly { readonly failed: number; readonly wait: number }[] = [
  { failed: 5 * MINUTE_MS, wait: RETRY_MS },
  { failed: 20 * MINUTE_MS, wait: 5 * MINUTE_MS },
  { failed: 80 * MINUTE_MS, wait: 15 * MINUTE_MS },
];
const MAX_WAIT_MS = 60 * MINUTE_MS;

/**
 * How long to wait (ms) at `now` before something is tried again that has failed since an instant: ever longer, an hour at the
 * most. Both are epoch ms.
 */
export function retryIn(failingSince: number, now: number): number {
  const failed = now - failingSince;
  return WAITS.find((one) => failed < one.failed)?.wait ?? MAX_WAIT_MS;
}
