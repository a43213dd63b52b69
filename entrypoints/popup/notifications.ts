import { browser } from 'wxt/browser';
import { i18n } from '../../lib/wording';
import { healAlarm } from './heal-alarm';

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
