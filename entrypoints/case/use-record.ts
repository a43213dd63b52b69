import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CaseActions, CasePageFacts } from '../../components/case/case-facts';
import type { OrderId } from '../../lib/records/order-id';
import type { Refused } from '../../lib/records/refused';
import { changeFile, isStoreBusy, keepOrderNote, removeFile, removeOrderNote } from '../../lib/store';
import { attachAgain, attachFiles } from './attach-files';
import type { Buyer } from './buyer';
import { readRecord } from './read-record';

interface KeptRecord {
  readonly facts: CasePageFacts;
  readonly actions: Omit<CaseActions, 'print' | 'saveZip' | 'showPreviews'>;
  readonly refused: Refused;
}

/** The record of an order, read again whenever the store changes, here or in another page. */
export function useRecord(orderId: OrderId, buyer: Buyer): KeptRecord {
  const [facts, setFacts] = useState<CasePageFacts>({ state: 'loading' });
  const [refused, setRefused] = useState<Refused>(false);
  const newestRead = useRef(0);

  const { reread, actions } = useMemo(() => {
    const reread = async () => {
      newestRead.current += 1;
      const mine = newestRead.current;
      const read = await readRecord(orderId, buyer, Date.now());
      if (mine === newestRead.current) setFacts(read);
    };
    const ask = async (work: Promise<void>) => {
      try {
        await work;
        setRefused(false);
      } catch (error) {
        console.error(error);
        setRefused(isStoreBusy(error) ? 'busy' : true);
      }
      await reread();
    };
    const actions: KeptRecord['actions'] = {
      attach: async (files, evidence) => {
        const refusals = await attachFiles({ orderId, files, evidence }, buyer);
        await reread();
        return refusals;
      },
      attachAgain: async (id, file) => {
        const refusal = await attachAgain({ orderId, id }, file);
        await reread();
        return refusal;
      },
      changeFile: (id, change) => ask(changeFile({ orderId, id }, change)),
      removeFile: (id) => ask(removeFile({ orderId, id })),
      writeNote: (written) =>
        ask(keepOrderNote(orderId, { ...written, id: crypto.randomUUID(), enteredAt: Date.now() })),
      keepNote: (note) => ask(keepOrderNote(orderId, note)),
      removeNote: (id) => ask(removeOrderNote(orderId, id)),
    };
    return { reread, actions };
  }, [orderId, buyer]);

  useEffect(() => {
    const onChanged = () => void reread();
    browser.storage.onChanged.addListener(onChanged);
    void reread();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [reread]);

  return { facts, actions, refused };
}
