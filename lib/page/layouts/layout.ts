import type { PageSource } from '../../records/page-source';
import type { RawOrder } from '../../records/raw-order';
import type { Fields } from './field';

/**
 * What a card gave: its strings; 'coming' if the page is still filling it; 'noOrderId' if nothing names its order; an
 * old page that is not read; or 'nothing', which does not concern us.
 */
export type CardReading = RawOrder | 'coming' | 'noOrderId' | 'oldPage' | 'nothing';

/** How one kind of page is laid out: where its orders are and how to read their strings. Knows no words. */
export interface Layout {
  readonly source: PageSource;
  /** Whether this layout is for the page at an address. */
  readonly claims: (address: string) => boolean;
  /** The selectors of each field, newest first. */
  readonly fields: Fields;
  /** The element that holds the page's orders, once it exists. */
  readonly container: (document: ParentNode) => Element | undefined;
  /**
   * The cards in a container; the container itself if the page shows one order. Iterated one by one: there may be
   * thousands.
   */
  readonly cards: (container: Element) => Iterable<Element>;
  /** The card that a node belongs to, if any. */
  readonly cardOf: (node: Element) => Element | undefined;
  /** The strings of one card. `address` is the page's own. */
  readonly read: (card: Element, address: string) => CardReading;
  /** The index of the selected tab, of five; undefined if the page has no such row. */
  readonly tab?: (container: Element) => number | undefined;
  /** Fields that every readable order has: a page without one of them has changed. */
  readonly needed?: readonly string[];
  /** Whether the page shows one order, whose parts are outside the card that gets the badge. */
  readonly onePage?: true;
  /** Whether the badge goes to the beginning of its card instead of the end. */
  readonly badgeFirst?: true;
  /** Whether an empty page of this kind can still be recognised. */
  readonly knownEmpty?: (document: ParentNode) => boolean;
}

/** A reading with every field empty, for a layout that shows less. */
export const NOTHING_READ = {
  status: '',
  days: [],
  nodes: [],
  sentences: [],
  tags: [],
  titles: [],
  store: '',
  amount: '',
  events: [],
  disputes: [],
  signs: {},
  names: {},
} as const satisfies Partial<RawOrder>;
