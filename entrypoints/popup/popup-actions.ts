import type { BrowserActions, PopupActions, StoreActions } from '../../components/popup/facts/popup-facts';
import type { OrderId } from '../../lib/records/order-id';
import { KINDS, keyOf, keysOfOrder } from '../../lib/store';

interface PopupActionsOptions {
  readonly store: StoreActions;
  readonly browser: Omit<BrowserActions, 'readAgain'>;
  /** Waits for a request to the store, reports whether it was refused, and rereads these keys. */
  readonly ask: (work: Promise<void>, keys?: readonly string[]) => Promise<void>;
  readonly readAgain: () => Promise<void>;
}

/** The requests to the store and the browser, each followed by rereading what it changed. Ticks are not among them. */
export function popupActions(options: PopupActionsOptions): Omit<PopupActions, 'tick'> {
  const { store, browser, ask, readAgain } = options;
  const onOrder =
    <A extends readonly unknown[]>(work: (orderId: OrderId, ...what: A) => Promise<void>) =>
    (orderId: OrderId, ...what: A) =>
      ask(work(orderId, ...what), keysOfOrder(orderId));
  return {
    ...browser,
    readAgain,
    changeDispute: onOrder(store.changeDispute),
    enterDay: onOrder(store.enterDay),
    changeEntered: onOrder(store.changeEntered),
    readRecord: store.readRecord,
    dismissReports: (source) => ask(store.dismissReports(source), [keyOf(KINDS.pageReports, source)]),
    changeSettings: (change) => ask(store.changeSettings(change), [keyOf(KINDS.settings, 'all')]),
    forgetRecovery: () => ask(store.forgetRecovery(), [keyOf(KINDS.recovery, 'last')]),
    forgetRoom: () => ask(store.forgetRoom(), [keyOf(KINDS.room, 'last')]),
    exportAll: () => ask(store.exportAll()),
    removeOrders: (orderIds) => ask(store.removeOrders(orderIds), orderIds.flatMap(keysOfOrder)),
    removeOrder: async (orderId) => {
      const keys = keysOfOrder(orderId);
      let putBack: (() => Promise<void>) | undefined;
      await ask(
        store.removeOrder(orderId).then((undo) => {
          putBack = undo && (() => ask(undo(), keys));
        }),
        keys,
      );
      return putBack;
    },
    eraseAll: async () => {
      let isErased = false;
      await ask(
        store.eraseAll().then((done) => {
          isErased = done;
        }),
      );
      await readAgain();
      return isErased;
    },
    allowPages: async () => {
      const allowed = await browser.allowPages(); // first of all: the browser wants a user gesture
      await readAgain();
      return allowed;
    },
  };
}
