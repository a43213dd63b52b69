import type { Assessment } from '../../lib/records/assessment';
import type { OrderId } from '../../lib/records/order-id';

/** What is known in this page of one order: what was last sent, the assessment, and the cards that show it. */
export interface Shown {
  readonly orderId: OrderId;
  sent: string;
  assessment?: Assessment;
  failed?: boolean;
  /** All that was handed in with it in the newest question. */
  asked?: readonly Shown[];
  readonly cards: Set<Element>;
}

/** The orders of a page and the cards that show them. A card can be re-used for another order. */
export interface ShownOrders {
  readonly of: (orderId: OrderId) => Shown | undefined;
  readonly ofCard: (card: Element) => Shown | undefined;
  readonly all: () => readonly Shown[];
  readonly remember: (card: Element, orderId: OrderId) => void;
  readonly forget: (card: Element) => void;
  /** Lets go of cards that the page has taken away, once for as many answers as there are orders. */
  readonly dropGone: (answers: number) => void;
}

/** The orders of a page, none at first. */
export function shownOrders(): ShownOrders {
  const orders = new Map<string, Shown>();
  const shownOn = new WeakMap<Element, Shown>();
  let sinceDropped = 0;

  function forget(card: Element): void {
    shownOn.get(card)?.cards.delete(card);
    shownOn.delete(card);
  }

  return {
    of: (orderId) => orders.get(orderId),
    ofCard: (card) => shownOn.get(card),
    all: () => [...orders.values()],
    remember: (card, orderId) => {
      const shown = orders.get(orderId) ?? { orderId, sent: '', cards: new Set() };
      forget(card);
      orders.set(orderId, shown);
      shownOn.set(card, shown);
      shown.cards.add(card);
    },
    forget,
    dropGone: (answers) => {
      sinceDropped += answers;
      if (sinceDropped < orders.size) return;
      sinceDropped = 0;
      for (const [orderId, { cards }] of orders) {
        for (const card of cards) if (!card.isConnected) cards.delete(card);
        if (cards.size === 0) orders.delete(orderId);
      }
    },
  };
}
