import type {
  BrowserActions,
  PopupActions,
  PopupFacts,
  StoreActions,
} from '../../components/popup/facts/popup-facts';
import type { OrderId } from '../../lib/records/order-id';
import type { Refused } from '../../lib/records/refused';
import { isStoreBusy, keysOfOrder } from '../../lib/store';
import type { FactsReader } from './facts-reader';
import { type PendingTick, withPending } from './pending-tick';
import { popupActions } from './popup-actions';

/** What the popup shows. */
export interface PopupState {
  readonly facts: PopupFacts;
  /** When they were read (epoch ms). */
  readonly readAt: number;
  readonly refused: Refused;
}

/** The facts of the store, reread key by key as it changes, and the requests to it. A tick shows at once. */
export interface PopupStore {
  /** The state: the same object until something changes. */
  readonly get: () => PopupState;
  /** Calls back after each change; returns how to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads everything, then follows the changes; returns how to stop it. */
  readonly start: () => () => void;
  readonly actions: PopupActions;
}

interface PopupStoreOptions {
  readonly reader: FactsReader;
  readonly store: StoreActions;
  readonly browser: Omit<BrowserActions, 'readAgain'>;
  /** Whether to show the front of the list before everything is read, and which order with it. */
  readonly first: { readonly front: boolean; readonly openId?: OrderId | undefined };
  /** Calls back with the keys that changed in the store, whoever changed them; returns how to stop it. */
  readonly watch: (onChanged: (keys: readonly string[]) => void) => () => void;
  /** Resolves when the last change is on the screen. */
  readonly nextPaint: () => Promise<void>;
  /** The present (epoch ms). */
  readonly now: () => number;
}

/** A store for one popup. It reads nothing before `start`. */
export function popupStore(options: PopupStoreOptions): PopupStore {
  const { reader, store, browser, first, watch, nextPaint, now } = options;
  const listeners = new Set<() => void>();
  const changedKeys = new Set<string>();
  let stored: PopupFacts = { state: 'loading' };
  /** Ticks that are shown but not read yet, and those of them that are stored. */
  let pending: readonly PendingTick[] = [];
  let kept: readonly PendingTick[] = [];
  let state: PopupState = { facts: stored, readAt: now(), refused: false };
  let queue = Promise.resolve();

  const show = (part: Partial<PopupState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const showPending = (ticks: readonly PendingTick[], part: Partial<PopupState> = {}) => {
    pending = ticks;
    show({ ...part, facts: withPending(stored, pending) });
  };

  /** One reading after the other. A reading contains the ticks that were stored before it began. */
  const read = (reading: (from: FactsReader) => Promise<PopupFacts | undefined>): Promise<void> => {
    queue = queue.then(async () => {
      const known = kept;
      const facts = await reading(reader);
      if (!facts) return;
      stored = facts;
      kept = kept.filter((tick) => !known.includes(tick));
      showPending(
        pending.filter((tick) => !known.includes(tick)),
        { readAt: now() },
      );
    });
    return queue;
  };
  const readAgain = () => read(({ everything }) => everything());
  const begin = async () => {
    if (first.front) {
      await read(({ front }) => front(first.openId));
      await nextPaint();
    }
    await readAgain();
    await read(({ mended }) => mended());
  };
  const reread = (keys: readonly string[]): Promise<void> => {
    for (const key of keys) changedKeys.add(key);
    return read(async ({ changed }) => {
      if (changedKeys.size === 0) return undefined;
      const all = [...changedKeys];
      changedKeys.clear();
      return changed(all);
    });
  };
  const ask = async (work: Promise<void>, keys: readonly string[] = []) => {
    const refused = await refusedOf(work);
    if (refused !== state.refused) show({ refused });
    await reread(keys);
  };
  const tick: PopupActions['tick'] = async (orderId, item, done) => {
    const mine: PendingTick = { orderId, item, done };
    showPending([...pending, mine]);
    const work = store.tick(orderId, item, done).then(() => {
      kept = [...kept, mine];
    });
    await ask(work, keysOfOrder(orderId));
    showPending(pending.filter((one) => one !== mine || kept.includes(one)));
  };

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      const stop = watch((keys) => void reread(keys));
      void begin();
      return stop;
    },
    actions: { ...popupActions({ store, browser, ask, readAgain }), tick },
  };
}

async function refusedOf(work: Promise<void>): Promise<Refused> {
  try {
    await work;
    return false;
  } catch (error) {
    console.error(error);
    return isStoreBusy(error) ? 'busy' : true;
  }
}
