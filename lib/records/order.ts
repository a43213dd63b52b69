import type { CalendarDate } from '../time/calendar-date';
import { CLOCKS, type ClockId } from './clock';
import type { PageNames, PageSource } from './page-source';
import type { ChoosableLead } from './reminder';

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

/** The days of an order's life that the pages state; 'delivered' on the tracking page alone. */
export const ORDER_DAYS = ['placed', 'paid', 'shipped', 'delivered', 'completed'] as const;
export type OrderDay = (typeof ORDER_DAYS)[number];

/** What a sentence of the page can be about: one of the clocks (docs/rules.md), or the latest day of delivery. */
export const STATEMENT_SUBJECTS = ['eta.latest', ...CLOCKS] as const;
export type StatementSubject = (typeof STATEMENT_SUBJECTS)[number];

/** The event from which a sentence counts its days. */
export const STATEMENT_TRIGGERS = ['placed', 'completed', 'delivered'] as const;
export type StatementTrigger = (typeof STATEMENT_TRIGGERS)[number];

/**
 * A promise or deadline that the page puts in words: a day, a number of days from an event, or the time that is left,
 * to the smallest unit that the page shows (ms). It is unsure where its wording was never seen on a page, or where its
 * place alone says what it is about: such a one is shown as "about".
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

/** What kind of order it is, where a rule depends on it. */
export const ORDER_KINDS = ['free-return', 'fast-delivery', 'choice', 'warranty', 'local-warehouse'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

/** One line of an order, as far as the page shows it. */
export interface OrderItem {
  readonly title: string;
}

/** A return, refund or dispute that a page shows, in its own words; `state` where they were understood. */
export interface SeenCase {
  readonly text: string;
  readonly state?: SeenCaseState;
  readonly line?: string;
  /** The day on which it was asked for. */
  readonly openedOn?: CalendarDate;
}

/** Where a page can say that a case stands. */
export const SEEN_CASE_STATES = [
  'wait-seller',
  'wait-buyer',
  'platform',
  'return-ship',
  'return-transit',
  'refunding',
  'finished',
] as const;
export type SeenCaseState = (typeof SEEN_CASE_STATES)[number];

/** How a status was told whose word is not sure: by a word never seen on a page, or by a sign without words. */
export const HINTS = ['word', 'sign'] as const;
export type Hint = (typeof HINTS)[number];

/** What could not be read, or not for sure, as a value that reaches the badge and the popup. */
export type ReadingProblem =
  | { readonly kind: 'noOrderId' }
  | { readonly kind: 'unknownStatus'; readonly word: string }
  | { readonly kind: 'unsureStatus'; readonly word: string; readonly status: OrderStatus; readonly by: Hint }
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
  readonly kinds?: readonly OrderKind[];
  readonly items: readonly OrderItem[];
  readonly store?: string;
  readonly amount?: string;
  readonly cases?: readonly SeenCase[];
  readonly names?: PageNames;
  readonly problems: readonly ReadingProblem[];
}

/** Where a fact is from. The buyer is a source only once corrections are applied (lib/rules/corrected.ts), never in what is kept. */
export type FactSource = PageSource | 'buyer';

/** A value with the page it was read from and the instant (epoch ms) it was last seen there. */
export interface Fact<T> {
  readonly value: T;
  readonly source: FactSource;
  readonly seenAt: number;
}

/** A day that the buyer read off AliExpress for a clock, and when it was entered (epoch ms). */
export interface EnteredDay {
  readonly on: CalendarDate;
  readonly enteredAt: number;
}

/** What only the buyer can tell us the time of. */
export const REPORTABLE = [
  'cancel.asked',
  'delivered',
  'coupon.issued',
  'refund.approved',
  'withdrawal.declared',
  'ruling.received',
  'measure.notified',
  'paypal.opened',
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
  'trackingWrong',
  'returnedToSender',
  'heldByCustoms',
  'counterfeit',
  'promiseNotKept',
] as const;
export type Reason = (typeof REASONS)[number];

/** What is wrong with an order, and how far the buyer has come before opening a dispute (epoch ms). */
export interface Complaint {
  readonly reason: Reason;
  readonly contactedAt?: number;
  readonly evidenceAt?: number;
}

/** What the buyer can put right by hand: the status, and each day of the order's life. */
export const CORRECTABLE = ['status', ...ORDER_DAYS] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** A value of the buyer's own, when it was entered (epoch ms), and what the pages said then. */
export interface Correction<T> {
  readonly value: T;
  readonly enteredAt: number;
  readonly instead?: T;
  readonly unread?: string;
}

/** What kind of value each of them has. */
export type CorrectableValue<N extends Correctable> = N extends 'status' ? OrderStatus : CalendarDate;

/** The buyer's corrections of one order. */
export type Corrections = { readonly [name in Correctable]?: Correction<CorrectableValue<name>> };

/** How the buyer wants to be reminded of one order. */
export interface ReminderPreferences {
  /** Not at all. */
  readonly muted?: true;
  /** Not before this instant, and then once more (epoch ms). */
  readonly snoozedUntil?: number;
  /** When the buyer is told of rights of this order that end; left out, as for all orders. */
  readonly leads?: readonly ChoosableLead[];
}

/** What the buyer told us of an order. */
export interface Entered {
  readonly days: { readonly [clock in ClockId]?: EnteredDay };
  /** Figures of the buyer's own for this order, in days from the event that the rule counts from. */
  readonly figures?: { readonly [clock in ClockId]?: number };
  /** When things happened that no page shows (epoch ms). */
  readonly told?: { readonly [happening in BuyerReport]?: number };
  readonly payment?: 'paypal' | 'card' | 'other';
  /** Where the seller sits, as far as free returns depend on it. */
  readonly seller?: 'cn' | 'eu' | 'br' | 'other';
  readonly complaint?: Complaint;
  /** What the buyer has put right; `status` and `days` of the order keep what the pages say. */
  readonly corrections?: Corrections;
  readonly reminders?: ReminderPreferences;
}

/** All that is known of an order: facts with their sources, never judgements. */
export interface Order {
  readonly id: string;
  readonly status?: Fact<OrderStatus>;
  readonly days: { readonly [day in OrderDay]?: Fact<CalendarDate> };
  readonly stated: readonly Fact<Statement>[];
  readonly kinds?: readonly OrderKind[];
  /** 'ru' is aliexpress.ru, which has rules of its own that could not be read: there only the page's values count. */
  readonly site?: 'ru';
  readonly items: readonly OrderItem[];
  readonly store?: string;
  readonly amount?: string;
  /** The returns, refunds and disputes that the newest look at each kind of page showed. */
  readonly cases?: readonly Fact<SeenCase>[];
  /** What AliExpress's own pages call their links, in the buyer's language. */
  readonly names?: PageNames;
  /** What the newest look at the order could not read. */
  readonly problems: readonly Fact<ReadingProblem>[];
  /** What the buyer told us, kept beside what the pages say. */
  readonly entered: Entered;
  /** When any page last showed this order (epoch ms). */
  readonly seenAt: number;
}
