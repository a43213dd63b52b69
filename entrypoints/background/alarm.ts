import { browser } from 'wxt/browser';
import { LONGEST_SLEEP_MS } from '../../lib/reminders/sweep';

const ALARM = 'sweep';

/**
 * Sets the one alarm (epoch ms). Setting it again replaces it; an instant in the past fires at once. It comes again an hour later
 * by itself: a worker that dies before it could set the next one is woken all the same.
 */
export async function arm(at: number): Promise<void> {
  await browser.alarms.create(ALARM, { when: at, periodInMinutes: LONGEST_SLEEP_MS / 60_000 });
}

/** Sees to it that the alarm comes by an instant (epoch ms): one that is set for sooner stays. */
export async function armBy(at: number): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  if (!alarm || alarm.scheduledTime > at) await arm(at);
}
