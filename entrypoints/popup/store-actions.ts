import { browser } from 'wxt/browser';
import type { StoreActions } from '../../components/popup/facts/popup-facts';
import { attemptLater } from '../../lib/environment/attempt-later';
import { withKey } from '../../lib/records/with-key';
import {
  changeDispute,
  changeEntered,
  changeSettings,
  eraseAll,
  exclusively,
  forgetRecovery,
  forgetReports,
  forgetRoomNote,
  forgetSession,
  putBack,
  removeOrders,
  setTick,
  takeOrder,
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
    forgetRoom: forgetRoomNote,
    exportAll,
    removeOrders: (orderIds) => exclusively(() => removeOrders(orderIds)),
    removeOrder: async (orderId) => {
      const taken = await takeOrder(orderId);
      return () => putBack(taken);
    },
    eraseAll: eraseEverything,
  };
}

/**
 * Erases everything that is stored, and the alarm, notifications and toolbar badge. Only the store can refuse: nothing
 * else of it is left once that is empty, and Chrome does not tell of notifications where the buyer has switched them off.
 */
async function eraseEverything(): Promise<boolean> {
  await eraseAll();
  await forgetSession();
  await attemptLater(() => browser.alarms.clearAll());
  await attemptLater(() => browser.action.setBadgeText({ text: '' }));
  await attemptLater(() => browser.action.setTitle({ title: '' }));
  const shown = await attemptLater(() => browser.notifications.getAll());
  for (const id of Object.keys(shown ?? {})) await attemptLater(() => browser.notifications.clear(id));
  return true;
}
