import type { ChangesNotice, ShownChange } from '../records/notice';
import type { Order } from '../records/order';
import type { OrderChange } from '../records/order-change';
import { HOUR_MS } from '../time/durations';
import { MAX_AT_ONCE } from './due';
import { type OutboxTools, openOutbox, type Rows } from './outbox';

/** An order's news is shown at most once in this time (ms), whatever its page does. */
export const BETWEEN_NEWS_MS = 6 * HOUR_MS;

/** What showing changes needs of the outside. */
export interface ChangesTools extends Omit<OutboxTools<OrderChange, ChangesNotice>, 'read' | 'write'> {
  /** The orders that are known, and whether the buyer wants to hear of them. */
  readonly orders: ReadonlyMap<string, { readonly order: Order; readonly muted: boolean }>;
  readonly readOrderChanges: () => Promise<Rows<OrderChange>>;
  readonly writeOrderChanges: (rows: Rows<OrderChange>) => Promise<void>;
}

/**
 * Shows the changes that wait: those of an order together, and those of more than three orders as one notification. What the
 * browser refuses stays claimed for the next call, and what comes too soon after other news of its order waits; what nobody
 * wants to hear, or was shown before and could not be marked, is marked and not shown. Rejects with what the store rejects with.
 */
export async function notifyChanges(tools: ChangesTools): Promise<void> {
  const { orders, now, readOrderChanges, writeOrderChanges } = tools;
  const outbox = await openOutbox({
    ...tools,
    read: readOrderChanges,
    write: async (rows) => (rows.size > 0 ? writeOrderChanges(rows) : undefined),
  });
  const { log } = outbox;
  const at = now();
  const isSoon = (rows: readonly OrderChange[]) =>
    rows.some(
      ({ id, shownAt = log.get(id) }) => shownAt !== undefined && Math.abs(at - shownAt) < BETWEEN_NEWS_MS,
    );
  const { rows } = await outbox.claim(async (kept) => ({
    rows: new Map(
      [...kept].map(([id, all]) => [id, isSoon(all) ? all : all.map((one) => claimed(one))] as const),
    ),
  }));
  const waiting = [...rows.values()].flatMap((all) => {
    const due = all.filter(({ state }) => state === 'claimed');
    return isSoon(all) ? due.filter(({ id }) => log.has(id)) : due;
  });
  const wanted = waiting.flatMap((changes) => {
    const of = orders.get(changes.orderId);
    return of && !of.muted && !log.has(changes.id) ? [{ order: of.order, changes }] : [];
  });
  const refused = new Set((await outbox.show(noticesOf(wanted))).flatMap((notice) => notice.rows));
  const done = new Map(waiting.flatMap(({ id }) => (refused.has(id) ? [] : [[id, log.get(id)] as const])));
  if (done.size === 0) return;
  await outbox.mark((one) =>
    one.state === 'claimed' && done.has(one.id) ? shown(one, done.get(one.id)) : one,
  );
  await outbox.forget(new Set(done.keys()));
}

function claimed(one: OrderChange): OrderChange {
  return one.state === 'planned' ? { ...one, state: 'claimed' } : one;
}

/** A change that needs no more showing; without a time (epoch ms) nobody wanted to hear of it. */
function shown(one: OrderChange, shownAt: number | undefined): OrderChange {
  return { ...one, state: 'shown', ...(shownAt === undefined ? {} : { shownAt }) };
}

function noticesOf(wanted: readonly ShownChange[]): readonly ChangesNotice[] {
  const byOrder = new Map<string, ShownChange[]>();
  for (const one of wanted) byOrder.set(one.order.id, [...(byOrder.get(one.order.id) ?? []), one]);
  return byOrder.size > MAX_AT_ONCE
    ? [noticeOf(wanted, 'changes:')]
    : [...byOrder.values()].map((all) => noticeOf(all));
}

function noticeOf(changes: readonly ShownChange[], before = ''): ChangesNotice {
  const rows = changes.map((one) => one.changes.id);
  return { id: `${before}${rows[0]}`, rows, changes };
}
