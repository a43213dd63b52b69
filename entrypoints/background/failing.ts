import { retryIn } from '../../lib/reminders/retry';
import { keepFailing, readFailing } from '../../lib/store/session';

/**
 * Notes that something failed at `now` (epoch ms), and says how long to wait before it is tried again (ms). Since when is kept in the
 * browser's memory: the worker ends meanwhile, and the store may be what fails. Without such a memory each failure is the first.
 */
export async function waitAfterFailure(now: number): Promise<number> {
  const since = Math.min((await readFailing()) ?? now, now); // a clock set back begins anew
  await keepFailing(since);
  return retryIn(since, now);
}

/** Notes that nothing fails any more. */
export function clearFailure(): Promise<void> {
  return keepFailing(undefined);
}
