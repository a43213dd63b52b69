import { browser } from 'wxt/browser';

/** Whether the browser shows our notifications. True if it does not tell: the test notification shows it. */
export async function areNotificationsAllowed(): Promise<boolean> {
  try {
    const granted = await browser.permissions.contains({ permissions: ['notifications'] });
    return granted && (await browser.notifications.getPermissionLevel?.()) !== 'denied';
  } catch {
    return true;
  }
}
