import { browser } from 'wxt/browser';
import { i18n } from '../../lib/wording';
import { healAlarm } from './heal-alarm';

/** Whether the browser shows our notifications. True if it does not tell: the test notification shows it. */
export async function areNotificationsAllowed(): Promise<boolean> {
  try {
    const granted = await browser.permissions.contains({ permissions: ['notifications'] });
    return granted && (await browser.notifications.getPermissionLevel?.()) !== 'denied';
  } catch {
    return true;
  }
}

/** Shows a test notification; false if the browser refused. If it is shown, earlier refused ones are tried again. */
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
