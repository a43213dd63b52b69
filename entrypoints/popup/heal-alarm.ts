import { browser } from 'wxt/browser';
import { SWEEP_ALARM } from '../../lib/records/reminder';
import { readFailing } from '../../lib/store/session';

/**
 * Sets the one alarm for now where it was lost (disabling and enabling can do that without a word), or where the background waits
 * after a failure: the buyer is here, and may have put right what failed. The background then sweeps at once.
 */
export async function healAlarm(): Promise<void> {
  const [alarm, failing] = await Promise.all([browser.alarms.get(SWEEP_ALARM), readFailing()]);
  if (!alarm || failing !== undefined) await browser.alarms.create(SWEEP_ALARM, { when: Date.now() });
}
