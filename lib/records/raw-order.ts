import type { OrderId } from './order-id';
import type { PageNames, PageSource } from './page-source';

/**
 * What a layout found about one order: strings, none of them understood yet, cleaned and capped. Nothing else leaves
 * the page: never a name, an address, a phone number or the payment method.
 */
export interface RawOrder {
  readonly source: PageSource;
  readonly orderId: OrderId;
  readonly status: string;
  /** The days of the order, in the order the page shows them: the placed day alone on a list card. */
  readonly days: readonly RawDay[];
  /** The steps of the delivery guarantee, each with its date. */
  readonly nodes: readonly RawNode[];
  /** AliExpress's own sentences about the order: never a seller's text. */
  readonly sentences: readonly string[];
  /** AliExpress's tags on the order: "Free returns", "Fast delivery". */
  readonly tags: readonly string[];
  readonly titles: readonly string[];
  readonly store: string;
  readonly amount: string;
  /** The events of a tracking page, newest first. */
  readonly events: readonly RawEvent[];
  /** Returns, refunds and disputes that the page shows: a line of a list card, or one entry per case. */
  readonly disputes: readonly RawDispute[];
  readonly signs: PageSigns;
  /** What the page itself calls its links, in its own language. */
  readonly names: PageNames;
}

/** A text that should be a date, and the label before it (empty if there is none). */
export interface RawDay {
  readonly label: string;
  readonly date: string;
}

export interface RawNode {
  readonly text: string;
  readonly date: string;
}

/** One event of tracking: its name, its sentence, and its time as the page writes it, without a year. */
export interface RawEvent {
  readonly name: string;
  readonly text: string;
  readonly time: string;
}

/** A return, refund or dispute as the page words it. */
export interface RawDispute {
  readonly text: string;
  /** The order line it belongs to, digits only, if a link names one. */
  readonly line?: string;
  /** When it was asked for, as the page writes it. */
  readonly date?: string;
  /** A countdown, as the page writes it. */
  readonly left?: string;
}

/** What the page shows without words. */
export interface PageSigns {
  /** The index of the selected tab, of five, under which the card was shown. */
  readonly tab?: number;
  /** Whether the card has exactly two buttons, a plain one and then a link to tracking: the order is on its way. */
  readonly underWay?: true;
  /** Whether the store has the Choice mark, which is a picture. */
  readonly choice?: true;
}

/** The maximum number of entries taken from each list of a page; the rest is ignored. */
export const MAX_READ = {
  days: 8,
  nodes: 12,
  sentences: 60,
  tags: 40,
  titles: 40,
  events: 3,
  disputes: 20,
} as const;

/** A raw order with no list longer than `MAX_READ` allows. */
export function capped(raw: RawOrder): RawOrder {
  return {
    ...raw,
    days: raw.days.slice(0, MAX_READ.days),
    nodes: raw.nodes.slice(0, MAX_READ.nodes),
    sentences: raw.sentences.slice(0, MAX_READ.sentences),
    tags: raw.tags.slice(0, MAX_READ.tags),
    titles: raw.titles.slice(0, MAX_READ.titles),
    events: raw.events.slice(0, MAX_READ.events),
    disputes: raw.disputes.slice(0, MAX_READ.disputes),
  };
}
