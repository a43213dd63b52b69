import { happenedAt } from '../../components/popup/happened-at';
import type { StoreActions } from '../../components/popup/popup-facts';
import type { CaseEvent } from '../../lib/case';
import type { Zone } from '../../lib/rules/zone';
import { changeCase, changeEntered, changeSettings, exclusively, setTick } from '../../lib/store';
import { forgetNotes } from '../../lib/store/page-notes';
import { forgetRecovery } from '../../lib/store/recovery';
import { removeOrders } from '../../lib/store/removal';
import { eraseEverything } from './erase-everything';
import { exportAll } from './export-all';

/** What the popup may ask of the store; each promise is rejected where the store refuses. */
export function storeActions(buyer: Zone): StoreActions {
  return {
    tick: setTick,
    tellEvent: (orderId, kind, on) => {
      const now = Date.now();
      const event: CaseEvent = { kind, at: happenedAt(on, now, buyer), enteredAt: now };
      return changeCase(orderId, (events) => [...events, event]);
    },
    undoEvent: (orderId) =>
      changeCase(orderId, (events) => {
        const newest = Math.max(...events.map(({ enteredAt }) => enteredAt));
        const last = events.findLastIndex(({ enteredAt }) => enteredAt === newest);
        return events.filter((_, index) => index !== last);
      }),
    tellCancel: (orderId, on) => {
      const at = happenedAt(on, Date.now(), buyer);
      return changeEntered(orderId, (entered) => ({
        ...entered,
        told: { ...entered.told, 'cancel.asked': at },
      }));
    },
    undoCancel: (orderId) =>
      changeEntered(orderId, ({ told = {}, ...others }) => {
        const { 'cancel.asked': _, ...rest } = told;
        return { ...others, told: rest };
      }),
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
    dismissNotes: (source) => forgetNotes([source]),
    changeSettings,
    forgetRecovery,
    exportAll,
    removeOrders: (orderIds) => exclusively(() => removeOrders(orderIds)),
    eraseAll: eraseEverything,
  };
}
