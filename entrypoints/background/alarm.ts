import { browser } from 'wxt/browser';
import { SWEEP_ALARM } from '../../lib/records/reminder';
import { MAX_SLEEP_MS } from '../../lib/reminders/sweep';

/**
 * Sets the one alarm (epoch ms). Setting it again replaces it; an instant in the past fires at once. It comes again by itself an
 * hour later: a worker that dies before it could set the next one is woken all the same.
 */
export async function arm(at: number): Promise<void> {
  await browser.alarms.create(SWEEP_ALARM, { when: at, periodInMinutes: MAX_SLEEP_MS / 60_000 });
}

/** Sees to it that the alarm comes by an instant (epoch ms): one that is set for sooner stays. */
export async function armBy(at: number): Promise<void> {
  const alarm = await browser.alarms.get(SWEEP_ALARM);
  if (!alarm || alarm.scheduledTime > at) await arm(at);
}
