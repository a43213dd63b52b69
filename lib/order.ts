import type { CalendarDate } from './calendar-date';
import type { ClockId } from './clock';

/** Where a fact was read: on a page of AliExpress, or from the buyer. */
export type PageSource = 'list' | 'order-page';

/** AliExpress's order states, named as the page's English words have them. */
export const ORDER_STATUSES = [
  'to-pay',
  'processing',
  'awaiting-delivery',
  'completed',
  'canceled',
  'closed',
  'expired',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** The days of an order's life that the pages state. */
export const ORDER_DAYS = ['placed', 'paid', 'shipped', 'completed'] as const;
export type OrderDay = (typeof ORDER_DAYS)[number];

/** What a sentence of the page can be about. The names are those of the clocks they feed (docs/rules.md). */
export const STATEMENT_SUBJECTS = [
  'eta.latest',
  'refund.nodelivery',
  'return.nofault',
  'dispute.defect',
] as const;
export type StatementSubject = (typeof STATEMENT_SUBJECTS)[number];

/** The event from which a sentence counts its days. */
export const STATEMENT_TRIGGERS = ['placed', 'completed', 'delivered'] as const;
export type StatementTrigger = (typeof STATEMENT_TRIGGERS)[number];

/** A promise or deadline that the page puts in words: a day, or a number of days from an event. */
export type Statement =
  | { readonly about: StatementSubject; readonly on: CalendarDate; readonly text: string }
  | {
      readonly about: StatementSubject;
      readonly days: number;
      readonly from: StatementTrigger;
      readonly text: string;
    };

/** One line of an order, as far as the page shows it. */
export interface OrderItem {
  readonly title: string;
}

/** What could not be read, as a value that reaches the badge and the popup. */
export type ReadingProblem =
  | { readonly kind: 'noOrderId' }
  | { readonly kind: 'unknownStatus'; readonly word: string }
  | { readonly kind: 'unknownDate'; readonly day: OrderDay; readonly text: string }
  | { readonly kind: 'unexpectedRows'; readonly count: number };

/** What one look at one order on one page gave. Times in epoch ms; texts are cleaned and capped by the reader. */
export interface Sighting {
  readonly orderId: string;
  readonly source: PageSource;
  readonly seenAt: number;
  readonly status?: OrderStatus;
  readonly days: { readonly [day in OrderDay]?: CalendarDate };
  readonly stated: readonly Statement[];
  readonly items: readonly OrderItem[];
  readonly store?: string;
  readonly amount?: string;
  readonly problems: readonly ReadingProblem[];
}

/** A value with the page it was read from and the instant (epoch ms) it was last seen there. */
export interface Fact<T> {
  readonly value: T;
  readonly source: PageSource;
  readonly seenAt: number;
}

/** A day that the buyer read off AliExpress for a clock, and when it was entered (epoch ms). */
export interface EnteredDay {
  readonly on: CalendarDate;
  readonly enteredAt: number;
}

/** What the buyer told us of an order. */
export interface Entered {
  readonly days: { readonly [clock in ClockId]?: EnteredDay };
  /** When the buyer asked the seller to cancel (epoch ms). */
  readonly cancelAskedAt?: number;
}

/** All that is known of an order: facts with their sources, never judgements. */
export interface Order {
  readonly id: string;
  readonly status?: Fact<OrderStatus>;
  readonly days: { readonly [day in OrderDay]?: Fact<CalendarDate> };
  readonly stated: readonly Fact<Statement>[];
  readonly items: readonly OrderItem[];
  readonly store?: string;
  readonly amount?: string;
  /** What the newest look at the order could not read. */
  readonly problems: readonly Fact<ReadingProblem>[];
  /** What the buyer told us, kept beside what the pages say. */
  readonly entered: Entered;
  /** When any page last showed this order (epoch ms). */
  readonly seenAt: number;
}
