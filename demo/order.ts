import type { OrderStatus } from '../lib/records/order';
import type { OrderId } from '../lib/records/order-id';

/** A day written `YYYY-MM-DD`. A plain string, so that tests can write one. */
export type Day = string;

/**
 * How the page writes an order's dates. English was seen as "Jul 15, 2026" and as "Mar 29,2024" (2024); no-break
 * spaces stand in other labels of the same pages (captured 2026-08).
 */
export type DateForm = 'plain' | 'no-break' | 'tight';

/** One order of the demo shop. What is left out is missing from the pages too. */
export interface DemoOrder {
  /** 16 digits, as since about 2020. */
  readonly id: OrderId;
  /** What the order is an example of: a name to find it by. Never on a page. */
  readonly key: string;
  readonly status: OrderStatus;
  /** The page's text in place of the status's own word. */
  readonly statusWord?: string;
  readonly placed: Day;
  /** The page's text in place of the day of the order. */
  readonly placedText?: string;
  readonly paid?: Day;
  readonly shipped?: Day;
  /** Shown only by the tracking page. */
  readonly delivered?: Day;
  readonly completed?: Day;
  readonly dateForm?: DateForm;
  readonly promise?: DemoPromise;
  readonly freeReturns?: boolean;
  /** The sentence under the status on the order's page; left out: the status's usual one. */
  readonly reminder?: string;
  readonly items: readonly DemoItem[];
  readonly store: DemoStore;
  /** Missing on expired and very old orders (captured 2026-06). */
  readonly total?: string;
  /** The price list of the order's page; left out: only the total. */
  readonly prices?: readonly DemoPrice[];
  /** The line of a return, refund or dispute on the list's card (2026-05). */
  readonly caseLine?: DemoCase;
  /** Whether the card has a link to the messages, with the order's number, in front of the one to the details. */
  readonly messageLink?: boolean;
  /** What tracking shows, newest first; left out: made up from the days. */
  readonly events?: readonly DemoEvent[];
}

/** A return, refund or dispute, as the pages word it. */
export interface DemoCase {
  readonly text: string;
  readonly amount?: string;
  /** The countdown on the case's own page; nobody has captured one. */
  readonly left?: string;
}

/** The delivery guarantee of one order. */
export interface DemoPromise {
  readonly estimated: Day;
  /** The day from which a parcel that did not come is refunded, as the order's page says it. */
  readonly refundFrom: Day;
  /** The coupon for a late delivery, as the page writes it: "R$5", and in full "R$5,00". */
  readonly coupon: string;
  readonly couponInFull: string;
}

export interface DemoItem {
  readonly title: string;
  readonly options: string;
  readonly price: string;
  readonly quantity: number;
  /** The value of `background-image`; no image comes from the network. */
  readonly picture: string;
  /** The number in the address of the item's page. */
  readonly product: string;
}

export interface DemoStore {
  readonly name: string;
  /** The number in the address of the store's page; some stores have no link (2026-05). */
  readonly page?: string;
  readonly choice?: boolean;
}

export interface DemoPrice {
  readonly title: string;
  readonly value: string;
}

export interface DemoEvent {
  readonly on: Day;
  /** `HH:MM`, without a zone, as the page has it. */
  readonly time: string;
  readonly name: string;
  readonly text: string;
}

/** What the address blocks hold. None of it may ever appear in what the extension stores, sends or exports. */
export const CANARIES = {
  name: 'Canary Q. Person',
  street: '17 Canary Birdcage Lane',
  city: 'Canaryville, 00017 Nowhere',
  phone: '+00 555 0100 1717',
} as const;
