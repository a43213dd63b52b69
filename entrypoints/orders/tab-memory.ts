import type { CardReading } from '../../lib/page/layouts/layout';

/** Adds to what a card gave the tab under which it came up, as long as that is the chosen one (an index). */
export type TabMemory = (card: Element, seen: CardReading, chosen: number | undefined) => CardReading;

/**
 * Remembers under which tab each card came up, empty or with its order. A card that stands from before a change of tabs
 * belongs to neither and tells nothing; one that is re-used for another order has come up anew.
 */
export function tabMemory(): TabMemory {
  const first = new WeakMap<Element, { readonly of: string | undefined; readonly tab: number | undefined }>();
  return (card, seen, chosen) => {
    const of = typeof seen === 'string' ? undefined : seen.orderId;
    const before = first.get(card);
    const same = before !== undefined && (before.of === undefined || before.of === of);
    const tab = same ? before.tab : chosen;
    first.set(card, { of, tab });
    return typeof seen === 'string' || tab === undefined || tab !== chosen
      ? seen
      : { ...seen, signs: { ...seen.signs, tab } };
  };
}
