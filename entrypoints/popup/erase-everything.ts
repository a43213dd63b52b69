import { browser } from 'wxt/browser';
import { eraseAll, forgetSession } from '../../lib/store';

/** Erases everything that is stored, and the alarm, notifications and toolbar badge. */
export async function eraseEverything(): Promise<void> {
  await eraseAll();
  await forgetSession();
  await browser.alarms.clearAll();
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: '' });
  for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
}
