import type { PageSource } from '../../records/page-source';
import type { RawOrder } from '../../records/raw-order';
import type { Fields } from './field';

/**
 * What a card gave: its strings; nothing yet, where the page is still filling it; no number to tell its order by; a page
 * of old that is not read; or nothing that concerns us.
 */
export type CardReading = RawOrder | 'coming' | 'noOrderId' | 'oldPage' | 'nothing';

/** How one kind of page is laid out: where its orders stand and how to take their strings. Knows no words. */
export interface Layout {
  readonly source: PageSource;
  /** Whether this layout is for the page at an address. */
  readonly claims: (address: string) => boolean;
  /** Where each field is looked for, the newest selector first. */
  readonly fields: Fields;
  /** The element that holds the page's orders, once the page has made it. */
  readonly container: (document: ParentNode) => Element | undefined;
  /** The cards in a container; the container itself where the page is one order's. Taken one by one: there may be any number. */
  readonly cards: (container: Element) => Iterable<Element>;
  /** The card that a node belongs to, if any. */
  readonly cardOf: (node: Element) => Element | undefined;
  /** The strings of one card. `address` is the page's own. */
  readonly read: (card: Element, address: string) => CardReading;
  /** The place, from 0, of the chosen one of five tabs; undefined where the page shows no such row. */
  readonly tab?: (container: Element) => number | undefined;
  /** What every order that can be read has: a page on which one of these is nowhere has been changed. */
  readonly needed?: readonly string[];
  /** Whether the page is one order's: its parts stand outside the card that gets the badge. */
  readonly onePage?: true;
  /** Whether the badge stands at the beginning of its card instead of at its end. */
  readonly badgeFirst?: true;
  /** Whether an empty page of this kind is still known for what it is. */
  readonly knownEmpty?: (document: ParentNode) => boolean;
}

/** What every card has, for a layout that shows less. */
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
  cases: [],
  signs: {},
  names: {},
} as const satisfies Partial<RawOrder>;

/** The path of an address, or an empty text for what is no address. */
export function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : '';
}
