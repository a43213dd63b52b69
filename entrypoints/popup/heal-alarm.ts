import { browser } from 'wxt/browser';
import { SWEEP_ALARM } from '../../lib/records/reminder';
import { isAstray } from '../../lib/reminders/sweep';
import { readFailing } from '../../lib/store';

/**
 * Sets the one alarm to now if it was lost (disabling and enabling the extension can do that silently), if it is astray
 * because the clock was set right since, or if the background is waiting after a failure, which the buyer may have fixed.
 * The background then sweeps at once.
 */
export async function healAlarm(): Promise<void> {
  const [alarm, failing] = await Promise.all([browser.alarms.get(SWEEP_ALARM), readFailing()]);
  if (isAstray(alarm, Date.now()) || failing !== undefined)
    await browser.alarms.create(SWEEP_ALARM, { when: Date.now() });
}
