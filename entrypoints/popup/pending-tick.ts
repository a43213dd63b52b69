import type { PopupFacts } from '../../components/popup/facts/popup-facts';
import type { OrderId } from '../../lib/records/order-id';

/** A tick that is shown already but not confirmed by the store. */
export interface PendingTick {
  readonly orderId: OrderId;
  readonly item: string;
  readonly done: boolean;
}

/** The facts as they will be once every pending tick is stored; the newest tick of an item counts. */
export function withPending(facts: PopupFacts, pending: readonly PendingTick[]): PopupFacts {
  if (facts.state !== 'read' || pending.length === 0) return facts;
  const ticked = new Set(pending.map(({ orderId }) => orderId));
  const orders = facts.orders.map((known) => {
    if (!ticked.has(known.order.id)) return known;
    const ticks = new Set(known.ticks);
    for (const { orderId, item, done } of pending) {
      if (orderId !== known.order.id) continue;
      if (done) ticks.add(item);
      else ticks.delete(item);
    }
    return { ...known, ticks: [...ticks] };
  });
  return { ...facts, orders };
}
