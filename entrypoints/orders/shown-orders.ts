import type { Assessment } from '../../lib/records/assessment';

/** What is known in this page of one order: what was last sent, the judgement, and the cards that show it. */
export interface Shown {
  sent: string;
  assessment?: Assessment;
  failed?: boolean;
  /** The newest question about it that is still open. */
  asked?: number | undefined;
  readonly cards: Set<Element>;
}

/** The orders of a page and the cards that show them. A card can be re-used for another order. */
export interface ShownOrders {
  readonly of: (orderId: string) => Shown | undefined;
  readonly ofCard: (card: Element) => Shown | undefined;
  readonly all: () => readonly (readonly [orderId: string, shown: Shown])[];
  readonly remember: (card: Element, orderId: string) => Shown;
  readonly forget: (card: Element) => void;
  /** Lets go of cards that the page has taken away, once for as many answers as there are orders. */
  readonly dropGone: (answers: number) => void;
}

/** The orders of a page, none at first. */
export function shownOrders(): ShownOrders {
  const orders = new Map<string, Shown>();
  const orderOf = new WeakMap<Element, string>();
  let sinceDropped = 0;

  function forget(card: Element): void {
    orders.get(orderOf.get(card) ?? '')?.cards.delete(card);
    orderOf.delete(card);
  }

  return {
    of: (orderId) => orders.get(orderId),
    ofCard: (card) => orders.get(orderOf.get(card) ?? ''),
    all: () => [...orders],
    remember: (card, orderId) => {
      const shown = orders.get(orderId) ?? { sent: '', cards: new Set() };
      orders.set(orderId, shown);
      if (orderOf.get(card) !== orderId) forget(card);
      orderOf.set(card, orderId);
      shown.cards.add(card);
      return shown;
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
