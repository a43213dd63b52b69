import type { ChangesNotice, ShownChange } from '../records/notice';
import type { Order } from '../records/order';
import type { OrderChange } from '../records/order-change';
import { MAX_AT_ONCE } from './due';
import { mapRows, type OutboxTools, openOutbox, type Rows } from './outbox';

/** What showing changes needs of the outside. */
export interface ChangesTools extends Omit<OutboxTools<OrderChange, ChangesNotice>, 'read' | 'write'> {
  /** The orders that are known, and whether the buyer wants to hear of them. */
  readonly orders: ReadonlyMap<string, { readonly order: Order; readonly muted: boolean }>;
  readonly readOrderChanges: () => Promise<Rows<OrderChange>>;
  readonly writeOrderChanges: (rows: Rows<OrderChange>) => Promise<void>;
}

/**
 * Shows the changes that wait. More than three at once are one notification. What the browser refuses stays claimed for the
 * next call; what nobody wants to hear, or was shown before and could not be marked, is marked and not shown. Rejects with
 * what the store rejects with.
 */
export async function notifyChanges(tools: ChangesTools): Promise<void> {
  const { orders, readOrderChanges, writeOrderChanges } = tools;
  const outbox = await openOutbox({
    ...tools,
    read: readOrderChanges,
    write: async (rows) => (rows.size > 0 ? writeOrderChanges(rows) : undefined),
  });
  const { rows } = await outbox.claim(async (kept) => ({
    rows: mapRows(kept, (one): OrderChange => (one.state === 'planned' ? { ...one, state: 'claimed' } : one)),
  }));
  const waiting = [...rows.values()].flat().filter(({ state }) => state === 'claimed');
  const wanted = waiting.flatMap((changes) => {
    const of = orders.get(changes.orderId);
    return of && !of.muted && !outbox.log.has(changes.id) ? [{ order: of.order, changes }] : [];
  });
  const refused = new Set((await outbox.show(noticesOf(wanted))).flatMap((notice) => notice.rows));
  const done = new Set(waiting.map(({ id }) => id).filter((id) => !refused.has(id)));
  if (done.size === 0) return;
  await outbox.mark((one) =>
    one.state === 'claimed' && done.has(one.id) ? { ...one, state: 'shown' } : one,
  );
  await outbox.forget(done);
}

function noticesOf(wanted: readonly ShownChange[]): readonly ChangesNotice[] {
  const rows = wanted.map(({ changes }) => changes.id);
  if (wanted.length > MAX_AT_ONCE) return [{ id: `changes:${rows[0]}`, rows, changes: wanted }];
  return wanted.map((one) => ({ id: one.changes.id, rows: [one.changes.id], changes: [one] }));
}
