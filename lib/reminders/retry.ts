import { MINUTE_MS } from '../time/durations';

/** How soon a sweep is tried again that was cut short or failed for the first time (ms). */
export const RETRY_MS = MINUTE_MS;

/** The wait (ms) before the next try, by how long it has been failing (ms). */
const WAITS: readonly { readonly failed: number; readonly wait: number }[] = [
  { failed: 5 * MINUTE_MS, wait: RETRY_MS },
  { failed: 20 * MINUTE_MS, wait: 5 * MINUTE_MS },
  { failed: 80 * MINUTE_MS, wait: 15 * MINUTE_MS },
];
const MAX_WAIT_MS = 60 * MINUTE_MS;

/**
 * How long to wait (ms) at `now` before the next try of something that has been failing since an instant: longer each
 * time, at most an hour. Both are epoch ms.
 */
export function retryIn(failingSince: number, now: number): number {
  const failed = now - failingSince;
  return WAITS.find((one) => failed < one.failed)?.wait ?? MAX_WAIT_MS;
}
