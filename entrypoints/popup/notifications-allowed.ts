import { browser } from 'wxt/browser';

/**
 * Whether reminders can reach the buyer: the browser has notifications and alarms, and shows ours. True if it does not tell:
 * the test notification shows it.
 */
export async function areNotificationsAllowed(): Promise<boolean> {
  if (!browser.notifications || !browser.alarms) return false;
  try {
    const granted = await browser.permissions.contains({ permissions: ['notifications'] });
    return granted && (await browser.notifications.getPermissionLevel?.()) !== 'denied';
  } catch {
    return true;
  }
}
