import { browser } from 'wxt/browser';
import { SWEEP_ALARM } from '../../lib/reminder';

/** Sets the one alarm where it was lost (disabling and enabling can do that without a word): the background then sweeps at once. */
export async function healAlarm(): Promise<void> {
  if (!(await browser.alarms.get(SWEEP_ALARM)))
    await browser.alarms.create(SWEEP_ALARM, { when: Date.now() });
}
