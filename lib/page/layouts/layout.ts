import type { RawOrder } from '../raw-order';

/** How one kind of page is laid out: where its orders stand and how to take their strings. Knows no words. */
export interface Layout {
  readonly source: RawOrder['source'];
  /** Whether this layout is for the page at an address. */
  readonly claims: (address: string) => boolean;
  /** The element that holds the page's orders, once the page has made it. */
  readonly container: (document: ParentNode) => Element | undefined;
  /** The cards in a container; the container itself where the page is one order's. */
  readonly cards: (container: Element) => readonly Element[];
  /** The card that a node belongs to, if any. */
  readonly cardOf: (node: Element) => Element | undefined;
  /** The strings of one card. `address` is the page's own. */
  readonly read: (card: Element, address: string) => RawOrder;
}

/** The path of an address, or an empty text for what is no address. */
export function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : '';
}
