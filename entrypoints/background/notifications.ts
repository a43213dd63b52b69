import { browser } from 'wxt/browser';
import { attemptLater } from '../../lib/environment/attempt-later';
import { buyerZone } from '../../lib/environment/buyer-zone';
import { ORDER_LIST_URL, orderPageUrl } from '../../lib/records/addresses';
import type { ChangesNotice, Notice } from '../../lib/records/notice';
import { isOrderId, type OrderId } from '../../lib/records/order-id';
import { snoozeUntil } from '../../lib/reminders/snooze';
import { changeEntered } from '../../lib/store';
import { formats, language } from '../../lib/wording/format';
import { noticeWords, orderChangeWords, snoozeButtons } from '../../lib/wording/notice';

/** The buttons of a notification, in their order, in browsers that show any. */
const BUTTONS = ['hour', 'tomorrow'] as const;

/** Shows a reminder; the same id shown twice is one notification. False if the browser refused. */
export function show(notice: Notice): Promise<boolean> {
  const words = noticeWords(notice, Date.now(), formats(language()));
  return notify(notice.id, words, notice.kind === 'deadline');
}

/**
 * Whether a notification is still on the screen. Chrome does not answer if the buyer has switched notifications off:
 * then none is.
 */
export async function isShown(id: string): Promise<boolean> {
  const all = await attemptLater(() => browser.notifications.getAll());
  return Object.hasOwn(all ?? {}, id);
}

/** Shows the changes of one order, or of several. */
export function showOrderChanges(notice: ChangesNotice): Promise<boolean> {
  return notify(notice.id, orderChangeWords(notice, formats(language()), Date.now()), false);
}

interface Words {
  readonly title: string;
  readonly message: string;
  /** The lines of a digest. */
  readonly items?: readonly { readonly title: string; readonly message: string }[];
}

/**
 * Shows a notification. Firefox ignores lists, buttons and every other extra. Chrome shows them, and returns no id if
 * the buyer has switched notifications off (seen 2026-11).
 */
async function notify(id: string, { title, message, items }: Words, canWait: boolean): Promise<boolean> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  const basic = { type: 'basic', iconUrl, title, message } as const;
  const rich = {
    ...(items ? { ...basic, type: 'list' as const, items: [...items] } : basic),
    ...(canWait ? { buttons: snoozeButtons().map((words) => ({ title: words })) } : {}),
  };
  try {
    return !!(await browser.notifications.create(id, import.meta.env.FIREFOX ? basic : rich));
  } catch (error) {
    console.error(error);
    return false;
  }
}

/** Opens what a notification is about. Only the id says that, because the worker that showed it may have ended. */
export async function openNotice(id: string): Promise<void> {
  const orderId = orderOf(id);
  const url = orderId === undefined ? ORDER_LIST_URL : orderPageUrl(orderId);
  await Promise.all([
    attemptLater(() => browser.notifications.clear(id)),
    attemptLater(() => browser.tabs.create({ url })),
  ]);
}

/** Snoozes an order's reminders as the pressed button says. */
export async function putOff(id: string, button: number): Promise<void> {
  const orderId = orderOf(id);
  const choice = BUTTONS[button];
  if (orderId === undefined || !choice) return;
  const now = Date.now();
  const snoozedUntil = snoozeUntil(choice, now, buyerZone(now).zone);
  await changeEntered(orderId, (entered) => ({
    ...entered,
    reminders: { ...entered.reminders, snoozedUntil },
  }));
  await attemptLater(() => browser.notifications.clear(id));
}

function orderOf(id: string): OrderId | undefined {
  const [orderId] = id.split(':');
  return isOrderId(orderId) ? orderId : undefined;
}
