import type { OrderStatus } from '../lib/records/order';

/** The tabs in their order. Their codes stayed when their titles changed (captured 2026-09). */
export const TABS = ['all', 'unpaid', 'processing', 'shipped', 'completed'] as const;
export type Tab = (typeof TABS)[number];

/** How a language's pages write a day: the browser's own text, with a comma before the year where AliExpress has one. */
export interface DateStyle {
  readonly locale: string;
  readonly style: 'medium' | 'long';
  readonly comma?: true;
}

export interface Words {
  /** Left out for English, whose dates have several forms. */
  readonly dates?: DateStyle;
  readonly date: string;
  readonly orderId: string;
  readonly details: string;
  readonly tabs: { readonly [tab in Tab]: string };
  readonly statuses: { readonly [status in OrderStatus]: string };
  /** The labels of the days on an order's own page. */
  readonly days: { readonly [day in 'placed' | 'paid' | 'shipped' | 'completed']: string };
  /** The node of the refund in the delivery guarantee, and its sentences. `{date}` stands for the day. */
  readonly refund: string;
  readonly noDelivery: string;
  readonly estimate: string;
  /** Tracking's text for a delivered parcel. */
  readonly delivered: string;
}
