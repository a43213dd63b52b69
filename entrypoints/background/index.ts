import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Answer, parseMessage } from '../../lib/messages';
import { isOrderPage } from '../../lib/records/addresses';
import { answer } from './answer';
import { openNotice, putOff } from './notifications';
import { sweeper } from './sweeper';

/** A list of listeners, all registered before anything is awaited: a later one would lose the event that woke us. */
export default defineBackground(() => {
  const sweepSoon = sweeper();
  browser.runtime.onMessage.addListener((data: unknown, sender) => {
    const message = senderIsOurs(sender) ? parseMessage(data) : undefined;
    return message ? answer(message) : Promise.resolve<Answer>({ error: 'not-allowed' });
  });
  browser.alarms.onAlarm.addListener(sweepSoon);
  browser.runtime.onStartup.addListener(sweepSoon);
  browser.runtime.onInstalled.addListener(sweepSoon);
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => /^(order|case|settings|news):/.test(key))) sweepSoon();
  });
  browser.notifications.onClicked.addListener(openNotice);
  browser.notifications.onButtonClicked?.addListener(putOff);
  void shutStore();
  sweepSoon();
});

/** A content script of ours on an order page; nobody else may speak. */
function senderIsOurs(sender: { id?: string; tab?: unknown; url?: string }): boolean {
  return sender.id === browser.runtime.id && !!sender.tab && isOrderPage(sender.url ?? '');
}

/** Content scripts, and with them the page's process, cannot read the store where the browser can forbid it. */
async function shutStore(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
