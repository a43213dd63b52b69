import { retryIn } from '../../lib/reminders/retry';
import { keepFailing, readFailing } from '../../lib/store';

/**
 * Notes a failure at `now` (epoch ms), and returns how long to wait before the next try (ms). The first failure's time
 * is kept in the browser's memory, because the worker may end and the store may be what fails. Without that memory each
 * failure counts as the first.
 */
export async function waitAfterFailure(now: number): Promise<number> {
  const since = Math.min((await readFailing()) ?? now, now); // the clock was set back: count anew
  await keepFailing(since);
  return retryIn(since, now);
}

/** Notes that nothing fails any more. */
export function clearFailure(): Promise<void> {
  return keepFailing(undefined);
}
