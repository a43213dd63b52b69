import type { OrderStatus } from '../lib/order';

/** The year whose wording the pages have: labels and tabs were renamed between spring and June 2026. */
export type LabelYear = '2024' | '2026';

/** The tabs in their order. Their codes stayed when their titles changed (captured 2026-09). */
export const TABS = ['all', 'unpaid', 'processing', 'shipped', 'completed'] as const;
export type Tab = (typeof TABS)[number];

export interface Words {
  readonly date: string;
  readonly orderId: string;
  readonly details: string;
  readonly tabs: { readonly [tab in Tab]: string };
}

const WORDS: { readonly [year in LabelYear]: Words } = {
  '2024': {
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
};

export function wordsOf(year: LabelYear): Words {
  return WORDS[year];
}

/** The status words of 2026-09; "Canceled" with one l. */
export const STATUS_WORDS: { readonly [status in OrderStatus]: string } = {
  'to-pay': 'To pay',
  processing: 'Processing',
  'awaiting-delivery': 'Awaiting delivery',
  completed: 'Completed',
  canceled: 'Canceled',
  closed: 'Closed',
  expired: 'Expired',
};

/** The tab, besides "View all", that shows a status. Where ended orders stand is not known; ours. */
export const TAB_OF: { readonly [status in OrderStatus]: Tab } = {
  'to-pay': 'unpaid',
  processing: 'processing',
  'awaiting-delivery': 'shipped',
  completed: 'completed',
  canceled: 'completed',
  closed: 'completed',
  expired: 'completed',
};

/**
 * The sentence under the status on an order's page: those of completed (captured 2026-08) and canceled (2026-09)
 * orders. What stands there before is not known, so nothing does.
 */
export const REMINDERS: { readonly [status in OrderStatus]?: string } = {
  completed:
    'Order complete.If there are any problems, you can apply for a return/refund within 7 days of confirming receipt.If the item you received is defective or not as described, you can open a dispute within 90 days after order was placed.',
  canceled: 'Your order has been cancelled successfully.',
};
