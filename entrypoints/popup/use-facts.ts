import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PopupActions, PopupFacts } from '../../components/popup/popup-facts';
import type { Zone } from '../../lib/rules/zone';
import { testNotification } from './notifications';
import { type PendingTick, withPending } from './pending-tick';
import { readFacts } from './read-facts';
import { storeActions } from './store-actions';

interface KeptFacts {
  readonly facts: PopupFacts;
  readonly actions: PopupActions;
  /** Whether the store refused the last thing that was asked of it. */
  readonly refused: boolean;
}

/** The facts of the store, read anew whenever it changes, and what may be asked of it. A tick shows at once. */
export function useFacts(buyer: Zone): KeptFacts {
  const [stored, setStored] = useState<PopupFacts>({ state: 'loading' });
  const [pending, setPending] = useState<readonly PendingTick[]>([]);
  const [refused, setRefused] = useState(false);
  const newestRead = useRef(0);
  const kept = useRef<readonly PendingTick[]>([]);

  const { reread, actions } = useMemo(() => {
    /** Of several readings under way the newest counts; a tick kept before it began is in it. */
    const reread = async () => {
      newestRead.current += 1;
      const mine = newestRead.current;
      const known = kept.current;
      const read = await readFacts(mine === 1);
      if (mine !== newestRead.current) return;
      kept.current = kept.current.filter((tick) => !known.includes(tick));
      setStored(read);
      setPending((all) => all.filter((tick) => !known.includes(tick)));
    };
    const ask = async (work: Promise<void>, whenKept = () => {}) => {
      try {
        await work;
        whenKept();
        setRefused(false);
      } catch (error) {
        console.error(error);
        setRefused(true);
      }
      await reread();
    };
    const store = storeActions(buyer);
    const actions: PopupActions = {
      tick: async (orderId, item, done) => {
        const shown: PendingTick = { orderId, item, done };
        setPending((all) => [...all, shown]);
        await ask(store.tick(orderId, item, done), () => {
          kept.current = [...kept.current, shown];
        });
        setPending((all) => all.filter((tick) => tick !== shown || kept.current.includes(tick)));
      },
      tellEvent: (orderId, kind, on) => ask(store.tellEvent(orderId, kind, on)),
      undoEvent: (orderId) => ask(store.undoEvent(orderId)),
      tellCancel: (orderId, on) => ask(store.tellCancel(orderId, on)),
      undoCancel: (orderId) => ask(store.undoCancel(orderId)),
      enterDay: (orderId, clock, on) => ask(store.enterDay(orderId, clock, on)),
      changeEntered: (orderId, change) => ask(store.changeEntered(orderId, change)),
      dismissNotes: (source) => ask(store.dismissNotes(source)),
      changeSettings: (change) => ask(store.changeSettings(change)),
      testNotification,
      forgetRecovery: () => ask(store.forgetRecovery()),
      exportAll: () => ask(store.exportAll()),
      removeOrders: (orderIds) => ask(store.removeOrders(orderIds)),
      eraseAll: () => ask(store.eraseAll()),
    };
    return { reread, actions };
  }, [buyer]);

  useEffect(() => {
    const onChanged = () => void reread();
    browser.storage.onChanged.addListener(onChanged);
    void reread();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [reread]);

  const facts = useMemo(() => withPending(stored, pending), [stored, pending]);
  return { facts, actions, refused };
}
