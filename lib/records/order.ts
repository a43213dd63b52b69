import type { CalendarDate } from '../time/calendar-date';
import type { ClockId } from './clock';
import type { OrderId } from './order-id';
import type { PageNames, PageSource } from './page-source';
import type { ChoosableLead } from './reminder';
import type { SeenDispute } from './seen-dispute';

/** AliExpress's order states, named as the page's English words have them. */
export const ORDER_STATUSES = [
  'toPay',
  'processing',
  'awaitingDelivery',
  'completed',
  'canceled',
  'closed',
  'expired',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** The days of an order's life that the pages state; only the tracking page states 'delivered'. */
export const ORDER_DAYS = ['placed', 'paid', 'shipped', 'delivered', 'completed'] as const;
export type OrderDay = (typeof ORDER_DAYS)[number];

/** What a sentence of the page can be about: a clock (docs/rules.md), or the latest day of delivery. */
export type StatementSubject = 'eta.latest' | ClockId;

/** The event from which a sentence counts its days. */
export const STATEMENT_TRIGGERS = ['placed', 'completed', 'delivered'] as const;
export type StatementTrigger = (typeof STATEMENT_TRIGGERS)[number];

/**
 * A promise or deadline in the page's words: a day, a number of days from an event, or the time left (ms, rounded down
 * to the page's smallest unit). It is `unsure`, and shown as "about", if its wording was never seen on a page or only
 * its position says what it is about.
 */
export type Statement = {
  readonly about: StatementSubject;
  readonly text: string;
  readonly unsure?: true;
} & (
  | { readonly on: CalendarDate }
  | { readonly days: number; readonly from: StatementTrigger }
  | { readonly leftMs: number }
);

/** The kinds of order that rules depend on. */
export const ORDER_KINDS = ['freeReturn', 'fastDelivery', 'choice', 'warranty', 'localWarehouse'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

/** One line of an order, as far as the page shows it. */
export interface OrderItem {
  readonly title: string;
}

/** Why a status is not sure: it comes from a word never seen on a page, or from a sign without words. */
export const HINTS = ['word', 'sign'] as const;
export type Hint = (typeof HINTS)[number];

/** What could not be read, or not for sure. A value, not an exception: it reaches badge and popup. */
export type ReadingProblem =
  | { readonly kind: 'noOrderId' }
  | { readonly kind: 'unknownStatus'; readonly word: string }
  | { readonly kind: 'unsureStatus'; readonly word: string; readonly status: OrderStatus; readonly by: Hint }
  | { readonly kind: 'unknownDate'; readonly day: OrderDay; readonly text: string }
  | { readonly kind: 'unexpectedRows'; readonly count: number };

/**
 * What was read of one order on one page at one time. Times are epoch ms; the reader has cleaned and capped the texts.
 */
export interface Sighting {
  readonly orderId: OrderId;
  readonly source: PageSource;
  readonly seenAt: number;
  readonly status?: OrderStatus;
  readonly days: { readonly [day in OrderDay]?: CalendarDate };
  readonly stated: readonly Statement[];
  readonly kinds?: readonly OrderKind[];
  readonly items: readonly OrderItem[];
  readonly store?: string;
  readonly amount?: string;
  readonly disputes?: readonly SeenDispute[];
  readonly names?: PageNames;
  readonly problems: readonly ReadingProblem[];
  /** Whether the page showed all that such a page should: only then it means something that it says no more. */
  readonly readWell?: true;
}

/**
 * Where a fact comes from. The buyer is a source only once corrections are applied (lib/rules/corrected.ts), never in
 * the store.
 */
export type FactSource = PageSource | 'buyer';

/** A value, the page it was read from, and when it was last seen there (epoch ms). */
export interface Fact<T> {
  readonly value: T;
  readonly source: FactSource;
  readonly seenAt: number;
}

/**
 * A day that the buyer found on AliExpress for a clock, and when it was entered (epoch ms). Or the time that was left then
 * (ms, rounded down as the page shows it), with the buyer's day on which it is over.
 */
export interface EnteredDay {
  readonly on: CalendarDate;
  readonly enteredAt: number;
  readonly leftMs?: number;
}

/** Events whose time only the buyer can tell us. */
export const REPORTABLE = [
  'payment.made',
  'cancel.asked',
  'delivered',
  'coupon.issued',
  'refund.approved',
  'withdrawal.declared',
  'withdrawal.sent',
  'ruling.received',
  'measure.notified',
  'paypal.opened',
  'paypal.claimed',
  'paypal.lost',
  'statement.sent',
] as const;
export type BuyerReport = (typeof REPORTABLE)[number];

/** Why the buyer complains: the guide's five situations first, then the rest of AliExpress's tree (docs/rules.md, "Reasons and evidence"). */
export const REASONS = [
  'notArrived',
  'defective',
  'notAsDescribed',
  'wrongQuantity',
  'damaged',
  'markedDelivered',
  'trackingLost',
  'trackingWrong',
  'returnedToSender',
  'heldByCustoms',
  'counterfeit',
  'promiseNotKept',
] as const;
export type Reason = (typeof REASONS)[number];

/** What is wrong with an order, and when each stage before a dispute was reached (epoch ms). */
export interface Complaint {
  readonly reason: Reason;
  readonly contactedAt?: number;
  readonly evidenceAt?: number;
}

/** What the buyer can correct: the status, and each day of the order's life. */
export const CORRECTABLE = ['status', ...ORDER_DAYS] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** The buyer's value, when it was entered (epoch ms), and what the pages said then. */
export interface Correction<T> {
  readonly value: T;
  readonly enteredAt: number;
  readonly instead?: T;
  readonly unparsed?: string;
}

/** The type of each value. */
export type CorrectableValue<N extends Correctable> = N extends 'status' ? OrderStatus : CalendarDate;

/** The buyer's corrections of one order. */
export type Corrections = { readonly [name in Correctable]?: Correction<CorrectableValue<name>> };

/** How the buyer wants to be reminded of one order. */
export interface ReminderPreferences {
  /** Not at all. */
  readonly muted?: true;
  /** Not before this instant (epoch ms), then once more. */
  readonly snoozedUntil?: number;
  /** How long before the end of this order's rights the buyer is reminded; left out: as for all orders. */
  readonly leads?: readonly ChoosableLead[];
}

/** What the buyer told us of an order. */
export interface Entered {
  readonly days: { readonly [clock in ClockId]?: EnteredDay };
  /** Figures of the buyer's own for this order, in days from the event that the rule counts from. */
  readonly figures?: { readonly [clock in ClockId]?: number };
  /** When the events happened that no page shows (epoch ms). */
  readonly reported?: { readonly [happening in BuyerReport]?: number };
  readonly payment?: 'paypal' | 'card' | 'other';
  /** Where the seller is, as far as free returns depend on it. */
  readonly seller?: 'cn' | 'eu' | 'br' | 'other';
  readonly complaint?: Complaint;
  /** When the buyer said that all is well (epoch ms). A complaint counts for more. */
  readonly wellAt?: number;
  /** The buyer's corrections. `status` and `days` of the order keep what the pages say. */
  readonly corrections?: Corrections;
  readonly reminders?: ReminderPreferences;
}

/** When an order's own page was last read (epoch ms), and the status that it showed. */
export interface PageRead {
  readonly at: number;
  readonly status?: OrderStatus;
}

/** Everything known about an order: facts with their sources, never assessments. */
export interface Order {
  readonly id: OrderId;
  readonly status?: Fact<OrderStatus>;
  readonly days: { readonly [day in OrderDay]?: Fact<CalendarDate> };
  readonly stated: readonly Fact<Statement>[];
  readonly kinds?: readonly OrderKind[];
  /** 'ru' is aliexpress.ru. Its own rules could not be read, so only the page's values count there. */
  readonly site?: 'ru';
  readonly items: readonly OrderItem[];
  readonly store?: string;
  readonly amount?: string;
  /** The returns, refunds and disputes that each kind of page showed last. */
  readonly disputes?: readonly Fact<SeenDispute>[];
  /** What AliExpress's own pages call their links, in the buyer's language. */
  readonly names?: PageNames;
  /** What could not be read when the order was last seen. */
  readonly problems: readonly Fact<ReadingProblem>[];
  /** What the buyer told us, kept beside what the pages say. */
  readonly entered: Entered;
  /** When any page last showed this order (epoch ms). */
  readonly seenAt: number;
  /** Left out before December 2026 until its page is read again. */
  readonly pageRead?: PageRead;
  /** Whether it was seen on another day than the first. Left out before November 2026 until it is seen again. */
  readonly seenAgain?: true;
}
