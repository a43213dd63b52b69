import type { StoreActions } from '../../components/popup/facts/popup-facts';
import {
  changeDispute,
  changeEntered,
  changeSettings,
  exclusively,
  forgetNotes,
  forgetRecovery,
  removeOrders,
  setTick,
} from '../../lib/store';
import { eraseEverything } from './erase-everything';
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
        const { [clock]: _, ...others } = entered.days;
        return { ...entered, days: on ? { ...others, [clock]: { on, enteredAt } } : others };
      });
    },
    changeEntered: (orderId, change) => {
      const now = Date.now();
      return changeEntered(orderId, (entered) => change(entered, now));
    },
    readRecord,
    dismissReports: (source) => forgetNotes([source]),
    changeSettings,
    forgetRecovery,
    exportAll,
    removeOrders: (orderIds) => exclusively(() => removeOrders(orderIds)),
    eraseAll: eraseEverything,
  };
}
