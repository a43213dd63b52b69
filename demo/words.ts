import type { OrderStatus } from '../lib/records/order';
import { ar, de, es, ko } from './languages';
import type { Tab, Words } from './wording';

/** The year of the English wording: labels and tabs were renamed between spring and June 2026. */
export type LabelYear = '2024' | '2026';
/** The languages that the shop speaks besides English. */
export type ShopLanguage = 'es' | 'ko' | 'de' | 'ar';
/** How a page is worded: by the name of words that stand here, or in words that somebody brings. */
export type Wording = LabelYear | ShopLanguage | Words;

/** The status words of 2026-09; "Canceled" with one l. */
export const STATUS_WORDS: { readonly [status in OrderStatus]: string } = {
  toPay: 'To pay',
  processing: 'Processing',
  awaitingDelivery: 'Awaiting delivery',
  completed: 'Completed',
  canceled: 'Canceled',
  closed: 'Closed',
  expired: 'Expired',
};

const ENGLISH = {
  statuses: STATUS_WORDS,
  days: {
    placed: 'Order placed on',
    paid: 'Paid on',
    shipped: 'Shipment completed on',
    completed: 'Order completed on',
  },
  refund: 'Refund',
  noDelivery: 'Refund if no delivery before {date}',
  estimate: 'Estimated delivery date: {date}',
  delivered: 'Delivered',
} as const;

const WORDS: { readonly [name in LabelYear | ShopLanguage]: Words } = {
  '2024': {
    ...ENGLISH,
    date: 'Order date:',
    orderId: 'Order ID:',
    details: 'Order details',
    tabs: {
      all: 'View all',
      unpaid: 'To pay',
      processing: 'To ship',
      shipped: 'Shipped',
      completed: 'Processed',
    },
  },
  '2026': {
    ...ENGLISH,
    date: 'Date:',
    orderId: 'Ref. Number:',
    details: 'Details',
    tabs: {
      all: 'View all',
      unpaid: 'To pay',
      processing: 'Processing',
      shipped: 'Processed',
      completed: 'Completed',
    },
  },
  es,
  ko,
  de,
  ar,
};

export function wordsOf(wording: Wording): Words {
  return typeof wording === 'string' ? WORDS[wording] : wording;
}

/** The wording that a text names; undefined if none. */
export function wordingNamed(text: string | null): Wording | undefined {
  switch (text) {
    case '2024':
    case '2026':
    case 'es':
    case 'ko':
    case 'de':
    case 'ar':
      return text;
    default:
      return undefined;
  }
}

/** The tab, besides "View all", that shows a status. For ended orders it is our guess. */
export const TAB_OF: { readonly [status in OrderStatus]: Tab } = {
  toPay: 'unpaid',
  processing: 'processing',
  awaitingDelivery: 'shipped',
  completed: 'completed',
  canceled: 'completed',
  closed: 'completed',
  expired: 'completed',
};

/**
 * The sentence under the status on an order's page. Only those of completed (captured 2026-08) and canceled (2026-09)
 * orders are known, and only in English, so all others are empty.
 */
export const REMINDERS: { readonly [status in OrderStatus]?: string } = {
  completed:
    'Order complete.If there are any problems, you can apply for a return/refund within 7 days of confirming receipt.If the item you received is defective or not as described, you can open a dispute within 90 days after order was placed.',
  canceled: 'Your order has been cancelled successfully.',
};
