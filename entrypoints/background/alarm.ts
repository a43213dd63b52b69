import { browser } from 'wxt/browser';
import { SWEEP_ALARM } from '../../lib/records/reminder';
import { isAstray, MAX_SLEEP_MS } from '../../lib/reminders/sweep';
import { MINUTE_MS } from '../../lib/time/durations';

/**
 * Sets the one alarm (epoch ms). Setting it again replaces it; an instant in the past fires at once. It repeats an hour
 * later by itself, so that a worker which dies before it sets the next one is woken all the same.
 */
export async function arm(at: number): Promise<void> {
  await browser.alarms.create(SWEEP_ALARM, { when: at, periodInMinutes: MAX_SLEEP_MS / MINUTE_MS });
}

/** Makes sure that the alarm comes by an instant (epoch ms): an earlier one stays. */
export async function armBy(at: number): Promise<void> {
  const alarm = await browser.alarms.get(SWEEP_ALARM);
  if (!alarm || alarm.scheduledTime > at) await arm(at);
}

/** Whether the alarm cannot be relied on: see `isAstray`. */
export async function isAlarmAstray(): Promise<boolean> {
  return isAstray(await browser.alarms.get(SWEEP_ALARM), Date.now());
}
