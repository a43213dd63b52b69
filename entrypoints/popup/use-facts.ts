import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PopupActions, PopupFacts } from '../../components/popup/facts/popup-facts';
import type { AssessMemo } from '../../lib/overview/assess-memo';
import type { Settings } from '../../lib/records/settings';
import type { RuleBook } from '../../lib/rules/rule-book';
import { KINDS, keyOf, keysOfOrder } from '../../lib/store';
import { type FactsReader, factsReader } from './facts-reader';
import { nextPaint } from './next-paint';
import { testNotification } from './notifications';
import { allowPages } from './page-access';
import { type PendingTick, withPending } from './pending-tick';
import { storeActions } from './store-actions';

interface KeptFacts {
  readonly facts: PopupFacts;
  /** When they were read (epoch ms). */
  readonly readAt: number;
  readonly actions: PopupActions;
  /** Whether the store refused the last thing that was asked of it. */
  readonly refused: boolean;
}

interface FactsOptions {
  readonly bookOf: (settings: Settings) => RuleBook;
  readonly assessOne: AssessMemo;
  /** Whether the list may be shown by its front before everything is read, and which order with it. */
  readonly first: { readonly front: boolean; readonly openId?: string | undefined };
}

/** The facts of the store, kept in step with it key by key, and what may be asked of it. A tick shows at once. */
export function useFacts({ bookOf, assessOne, first }: FactsOptions): KeptFacts {
  const [{ stored, readAt }, setStored] = useState(nothingRead);
  const [pending, setPending] = useState<readonly PendingTick[]>([]);
  const [refused, setRefused] = useState(false);

  const { begin, reread, actions } = useMemo(() => {
    const reader = factsReader(bookOf, assessOne);
    const changedKeys = new Set<string>();
    let kept: readonly PendingTick[] = [];
    let queue = Promise.resolve();

    /** One reading after the other; a tick that was kept before one began is in it. */
    const read = (reading: (from: FactsReader) => Promise<PopupFacts | undefined>): Promise<void> => {
      queue = queue.then(async () => {
        const known = kept;
        const facts = await reading(reader);
        if (!facts) return;
        kept = kept.filter((tick) => !known.includes(tick));
        setStored({ stored: facts, readAt: Date.now() });
        setPending((all) => all.filter((tick) => !known.includes(tick)));
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
        const keys = [...changedKeys];
        changedKeys.clear();
        return changed(keys);
      });
    };
    const ask = async (work: Promise<void>, keys: readonly string[] = [], whenKept = () => {}) => {
      try {
        await work;
        whenKept();
        setRefused(false);
      } catch (error) {
        console.error(error);
        setRefused(true);
      }
      await reread(keys);
    };
    const store = storeActions();
    const of = keysOfOrder;
    const actions: PopupActions = {
      tick: async (orderId, item, done) => {
        const shown: PendingTick = { orderId, item, done };
        setPending((all) => [...all, shown]);
        await ask(store.tick(orderId, item, done), of(orderId), () => {
          kept = [...kept, shown];
        });
        setPending((all) => all.filter((tick) => tick !== shown || kept.includes(tick)));
      },
      changeDispute: (orderId, change) => ask(store.changeDispute(orderId, change), of(orderId)),
      enterDay: (orderId, clock, on) => ask(store.enterDay(orderId, clock, on), of(orderId)),
      changeEntered: (orderId, change) => ask(store.changeEntered(orderId, change), of(orderId)),
      readRecord: store.readRecord,
      dismissReports: (source) => ask(store.dismissReports(source), [keyOf(KINDS.pageReports, source)]),
      changeSettings: (change) => ask(store.changeSettings(change), [keyOf(KINDS.settings, 'all')]),
      testNotification,
      allowPages: async () => {
        const allowed = await allowPages(); // nothing comes before it: the browser wants to see a press
        await readAgain();
        return allowed;
      },
      readAgain,
      forgetRecovery: () => ask(store.forgetRecovery(), [keyOf(KINDS.recovery, 'last')]),
      exportAll: () => ask(store.exportAll()),
      removeOrders: (orderIds) => ask(store.removeOrders(orderIds), orderIds.flatMap(of)),
      eraseAll: async () => {
        await ask(store.eraseAll());
        await readAgain();
      },
    };
    return { begin, reread, actions };
  }, [bookOf, assessOne]);

  useEffect(() => {
    const onChanged = (changes: object) => void reread(Object.keys(changes));
    browser.storage.local.onChanged.addListener(onChanged);
    void begin();
    return () => browser.storage.local.onChanged.removeListener(onChanged);
  }, [begin]);

  const facts = useMemo(() => withPending(stored, pending), [stored, pending]);
  return { facts, readAt, actions, refused };
}

function nothingRead(): { readonly stored: PopupFacts; readonly readAt: number } {
  return { stored: { state: 'loading' }, readAt: Date.now() };
}
