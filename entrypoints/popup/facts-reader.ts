import type { PopupFacts } from '../../components/popup/facts/popup-facts';
import type { AssessMemo } from '../../lib/overview/assess-memo';
import { defined } from '../../lib/records/defined';
import type { OrderId } from '../../lib/records/order-id';
import type { Settings } from '../../lib/records/settings';
import type { RuleBook } from '../../lib/rules/rule-book';
import {
  BESIDE_ORDERS,
  isCopied,
  isNewerStore,
  keysOfOrder,
  mendStore,
  type Reading,
  readAllOrderChanges,
  readAllOrders,
  readAllReminders,
  readAllTicks,
  readFront,
  readReports,
  readSettings,
  readSpace,
  readStore,
  recoveryIn,
  roomNoteIn,
} from '../../lib/store';
import { yielder } from '../../lib/time/yielder';
import { areNotificationsAllowed } from './notifications-allowed';
import { arePagesAllowed } from './page-access';

/** Reads what the popup shows: first the front of the list, then everything, then only what changes. Never rejects. */
export interface FactsReader {
  /** The orders in front, and one more if requested; undefined if there is no front. */
  readonly front: (alsoId?: OrderId) => Promise<PopupFacts | undefined>;
  readonly everything: () => Promise<PopupFacts>;
  /** Everything; these keys may have changed since the last reading. */
  readonly changed: (keys: readonly string[]) => Promise<PopupFacts>;
  /** Compares everything with the second copy; undefined if nothing had to be repaired. */
  readonly mended: () => Promise<PopupFacts | undefined>;
}

type Read = Extract<PopupFacts, { readonly state: 'read' }>;

/** A reader that also assesses all orders, a few at a time, so that the popup finds them assessed. */
export function factsReader(bookOf: (settings: Settings) => RuleBook, assessOne: AssessMemo): FactsReader {
  let known: Reading | undefined;
  let allSound = false;

  async function everything(): Promise<PopupFacts> {
    try {
      known = await readStore();
      const facts = await factsOf(known, bookOf, assessOne);
      allSound = facts.broken.length === 0;
      if (allSound || known.from === 'copy') return facts;
      await mendStore();
      known = await readStore();
      return await factsOf(known, bookOf, assessOne);
    } catch (error) {
      return failed(error);
    }
  }

  async function changed(keys: readonly string[]): Promise<PopupFacts> {
    if (!known || known.from === 'copy') return everything();
    try {
      const { snapshot } = await readStore(keys);
      const others = Object.entries(known.snapshot).filter(([key]) => !keys.includes(key));
      known = { ...known, snapshot: { ...Object.fromEntries(others), ...snapshot } };
      return await factsOf(known, bookOf, assessOne);
    } catch (error) {
      return failed(error);
    }
  }

  function failed(error: unknown): PopupFacts {
    console.error(error);
    known = undefined;
    return { state: 'failed', newer: isNewerStore(error) };
  }

  return {
    everything,
    changed,
    front: async (alsoId) => {
      const front = await readFront();
      if (!front || front.orderIds.length === 0) return undefined;
      const ids = alsoId === undefined ? front.orderIds : [...front.orderIds, alsoId];
      try {
        const reading = await readStore([...ids.flatMap(keysOfOrder), ...BESIDE_ORDERS]);
        const facts = await factsOf(reading, bookOf, assessOne);
        return facts.orders.length === 0 ? undefined : { ...facts, broken: [], counts: front.counts };
      } catch {
        return undefined; // the full reading reports what is wrong
      }
    },
    mended: async () => {
      if (!known || known.from === 'copy' || !allSound || (await isCopied(known.snapshot))) return undefined;
      await mendStore();
      return everything();
    },
  };
}

/** One kind after the other: each fits into a frame, all at once would not. */
async function factsOf(
  { snapshot, from }: Reading,
  bookOf: (settings: Settings) => RuleBook,
  assessOne: AssessMemo,
): Promise<Read> {
  const [space, notificationsAllowed, pagesAllowed] = await Promise.all([
    readSpace(),
    areNotificationsAllowed(),
    arePagesAllowed(),
  ]);
  const settings = await readSettings(snapshot);
  const { kept, broken } = await readAllOrders(snapshot);
  const ticks = await readAllTicks(snapshot);
  const reminders = await readAllReminders(snapshot);
  const changes = await readAllOrderChanges(snapshot);
  const pageReports = await readReports(snapshot);
  const recovery = recoveryIn(snapshot);
  const book = bookOf(settings);
  const breathe = yielder();
  const orders = kept.map((one) => ({ ...one, ticks: ticks.get(one.order.id) ?? NO_TICKS }));
  for (const one of orders) {
    assessOne(one, { now: Date.now(), book });
    await breathe();
  }
  return {
    state: 'read',
    orders,
    broken,
    pageReports,
    reminders: [...reminders.values()].flat(),
    changes: [...changes.values()].flat(),
    notificationsAllowed,
    pagesAllowed,
    settings,
    keeping: {
      fromCopy: from === 'copy',
      ...defined({ recovery, room: roomNoteIn(snapshot), fullness: space && space.used / space.most }),
    },
  };
}

/** One array for all, so that "no ticks" is always the same object. */
const NO_TICKS: readonly string[] = [];
