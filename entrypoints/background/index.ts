import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { attempt } from '../../lib/environment/attempt';
import { attemptLater } from '../../lib/environment/attempt-later';
import { type Answer, parseMessage } from '../../lib/messages';
import { isOrderPage } from '../../lib/records/addresses';
import { startsSweep } from '../../lib/store';
import { isAlarmAstray } from './alarm';
import { answer } from './answer';
import { openNotice, putOff } from './notifications';
import { sweeper } from './sweeper';
import { tabQueue } from './tab-queue';

/** Stands for a tab without an id. */
const NO_TAB = -1;

/**
 * Registers all listeners before anything is awaited: a later one would miss the event that woke us. An event that the
 * browser has not got keeps no other from us.
 */
export default defineBackground(() => {
  const sweepSoon = sweeper();
  const checkAlarm = async () => {
    if (await isAlarmAstray()) sweepSoon();
  };
  const inTurn = tabQueue();
  const listeners = [
    () =>
      browser.runtime.onMessage.addListener((data: unknown, sender) => {
        void attemptLater(checkAlarm);
        const message = senderIsOurs(sender) ? parseMessage(data) : undefined;
        if (!message) return Promise.resolve<Answer>({ error: 'not-allowed' });
        return inTurn(sender.tab?.id ?? NO_TAB, message, () => answer(message, sender));
      }),
    () => browser.alarms.onAlarm.addListener(sweepSoon),
    () => browser.runtime.onStartup.addListener(sweepSoon),
    () => browser.runtime.onInstalled.addListener(sweepSoon),
    () =>
      browser.storage.local.onChanged.addListener((changes) => {
        if (Object.keys(changes).some(startsSweep)) sweepSoon();
        else void attemptLater(checkAlarm);
      }),
    () => browser.notifications.onClicked.addListener((id) => Promise.all([openNotice(id), checkAlarm()])),
    () =>
      browser.notifications.onButtonClicked?.addListener((id, button) =>
        Promise.all([putOff(id, button), checkAlarm()]),
      ),
  ];
  for (const listen of listeners) attempt(listen);
  void attemptLater(shutStore);
  sweepSoon();
});

/** Whether the sender is our content script on an order page. Nobody else may send messages. */
function senderIsOurs(sender: { id?: string; tab?: unknown; url?: string }): boolean {
  return sender.id === browser.runtime.id && !!sender.tab && isOrderPage(sender.url ?? '');
}

/** Keeps content scripts, and so the page's process, out of the store, in browsers that can. */
async function shutStore(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
