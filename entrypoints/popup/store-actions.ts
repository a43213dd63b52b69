import { browser } from 'wxt/browser';
import type { StoreActions } from '../../components/popup/facts/popup-facts';
import { withKey } from '../../lib/records/with-key';
import {
  changeDispute,
  changeEntered,
  changeSettings,
  eraseAll,
  exclusively,
  forgetRecovery,
  forgetReports,
  forgetSession,
  removeOrders,
  setTick,
} from '../../lib/store';
import { exportAll } from './export-all';
import { readRecord } from './read-record';

/** What the popup can ask of the store; each promise rejects if the store refuses. */
export function storeActions(): StoreActions {
  return {
    tick: setTick,
    changeDispute: (orderId, change) => {
      const now = Date.now();
      return changeDispute(orderId, (events) => change(events, now));
    },
    enterDay: (orderId, clock, on) => {
      const enteredAt = Date.now();
      return changeEntered(orderId, (entered) => {
        const day = on && { on, enteredAt };
        return { ...entered, days: withKey(entered.days, clock, day) };
      });
    },
    changeEntered: (orderId, change) => {
      const now = Date.now();
      return changeEntered(orderId, (entered) => change(entered, now));
    },
    readRecord,
    dismissReports: (source) => forgetReports([source]),
    changeSettings,
    forgetRecovery,
    exportAll,
    removeOrders: (orderIds) => exclusively(() => removeOrders(orderIds)),
    eraseAll: eraseEverything,
  };
}

/** Erases everything that is stored, and the alarm, notifications and toolbar badge. */
async function eraseEverything(): Promise<void> {
  await eraseAll();
  await forgetSession();
  await browser.alarms.clearAll();
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: '' });
  for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
}
