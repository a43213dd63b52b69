import { attempt } from '../../lib/environment/attempt';
import type { CardReading, Layout } from '../../lib/page/layouts/layout';
import { tabMemory } from './tab-memory';

/** What a card gave. */
export interface Reading {
  readonly card: Element;
  readonly seen: CardReading;
}

/**
 * A function that reads cards of a page and changes nothing in it. `address` is the page's, as far as it says whose the
 * content is. A card on which the reading breaks counts as one without a number: it tells nothing, and the others do.
 */
export function cardReader(
  layout: Layout,
  address: string,
): (cards: readonly Element[]) => readonly Reading[] {
  const withTab = tabMemory();
  return (cards) => {
    const container = layout.container(document);
    const chosen = container && layout.tab?.(container);
    return cards.map((card) => ({
      card,
      seen: withTab(card, attempt(() => layout.read(card, address)) ?? 'noOrderId', chosen),
    }));
  };
}
