import type { BrowserActions, PopupActions, StoreActions } from '../../components/popup/facts/popup-facts';
import { keysOfOrder } from '../../lib/store/kinds';

interface PopupActionsOptions {
  readonly store: StoreActions;
  readonly browser: Omit<BrowserActions, 'readAgain'>;
  /** Waits for work of the store, says where it was refused, and reads anew what is kept under these keys. */
  readonly ask: (work: Promise<void>, keys?: readonly string[]) => Promise<void>;
  readonly readAgain: () => Promise<void>;
}

/** What may be asked of the store and of the browser, each followed by a reading of what it changed; ticks are not among it. */
export function popupActions(options: PopupActionsOptions): Omit<PopupActions, 'tick'> {
  const { store, browser, ask, readAgain } = options;
  const onOrder =
    <A extends readonly unknown[]>(work: (orderId: string, ...what: A) => Promise<void>) =>
    (orderId: string, ...what: A) =>
      ask(work(orderId, ...what), keysOfOrder(orderId));
  return {
    ...browser,
    readAgain,
    changeDispute: onOrder(store.changeDispute),
    enterDay: onOrder(store.enterDay),
    changeEntered: onOrder(store.changeEntered),
    readRecord: store.readRecord,
    dismissReports: (source) => ask(store.dismissReports(source), [`page:${source}`]),
    changeSettings: (change) => ask(store.changeSettings(change), ['settings:all']),
    forgetRecovery: () => ask(store.forgetRecovery(), ['recovery:last']),
    exportAll: () => ask(store.exportAll()),
    removeOrders: (orderIds) => ask(store.removeOrders(orderIds), orderIds.flatMap(keysOfOrder)),
    eraseAll: async () => {
      await ask(store.eraseAll());
      await readAgain();
    },
    allowPages: async () => {
      const allowed = await browser.allowPages(); // nothing comes before it: the browser wants to see a press
      await readAgain();
      return allowed;
    },
  };
}
