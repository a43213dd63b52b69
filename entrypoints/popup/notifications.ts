import { browser } from 'wxt/browser';
import { i18n } from '../../lib/wording';
import { healAlarm } from './heal-alarm';

/** Whether the browser lets our notifications through. Where it does not tell, yes: the test shows it. */
export async function areNotificationsAllowed(): Promise<boolean> {
  try {
    const granted = await browser.permissions.contains({ permissions: ['notifications'] });
    return granted && (await browser.notifications.getPermissionLevel?.()) !== 'denied';
  } catch {
    return true;
  }
}

/** Shows a notification to see whether it comes; false where the browser refused. Where it does come, so does what was refused. */
export async function testNotification(): Promise<boolean> {
  try {
    const shown = await browser.notifications.create('test', {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: i18n.t('reminders.testTitle'),
      message: i18n.t('reminders.testMessage'),
    });
    if (shown) void healAlarm();
    return !!shown;
  } catch (error) {
    console.error(error);
    return false;
  }
}
