import type { Confidence, Expiry } from '../records/assessment';
import type { ClockId, ClockKind } from '../records/clock';
import type { DisputeState } from '../records/dispute';
import type {
  BuyerReport,
  Entered,
  OrderDay,
  OrderKind,
  OrderStatus,
  StatementSubject,
} from '../records/order';
import type { Region } from '../records/settings';
import type { SourceKey } from '../records/source';
import type { CalendarName } from '../time/working-days';

/** The events that a clock can count from. */
export type Trigger =
  | OrderDay
  | BuyerReport
  | 'eta.latest'
  | 'received'
  | 'refund.nodelivery'
  | 'bp.end'
  | 'dispute.opened'
  | 'dispute.changed'
  | 'dispute.proposed'
  | 'dispute.refused'
  | 'dispute.escalated'
  | 'proof.asked'
  | 'platform.proposed'
  | 'plan.accepted'
  | 'return.agreed'
  | 'return.sent'
  | 'ruled';

/**
 * A length of time after an event. Days are calendar days, at the same time of day if it is known; working days come
 * after the days. Hours are elapsed time. A span `ifKnown` is left out where its event is not known.
 */
export type Span = { readonly after: Trigger; readonly ifKnown?: true } & (
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly years: number }
  | { readonly days?: number; readonly workingDays: number; readonly calendar: CalendarName }
);

/**
 * When a clock runs, and when a rule may replace a page that says nothing. A field that is left out does not matter.
 */
export interface Condition {
  readonly statuses?: readonly OrderStatus[];
  /** The states of the dispute in which it runs; left out: before and after a dispute. */
  readonly disputes?: readonly DisputeState[] | 'any';
  /** The statuses in which the rule may estimate; left out: all of `statuses`. */
  readonly estimateIn?: readonly OrderStatus[];
  /** The statuses in which it runs only for a buyer who says that the parcel is not here. */
  readonly notHereIn?: readonly OrderStatus[];
  /** The kinds of order for which the rule may estimate; left out: all. What a page or the buyer says counts for any. */
  readonly estimateKinds?: readonly OrderKind[];
  /** The clock is dropped if the page states this one. */
  readonly unlessStated?: StatementSubject;
  /** The clock is dropped once this has happened. */
  readonly unlessHappened?: Exclude<Trigger, 'received'>;
  readonly regions?: readonly Region[];
  readonly payment?: Entered['payment'];
  /** The clock is dropped where the whole order costs no more than so many pounds. */
  readonly poundsOver?: number;
  readonly kinds?: readonly OrderKind[];
  readonly notKinds?: readonly OrderKind[];
}

/** One row of the rule book. All figures of the product are in rows. */
export interface Rule {
  readonly id: ClockId;
  readonly kind: ClockKind;
  /**
   * The earliest end is the minimum of all spans, the nominal one the first of `nominal`, the latest the maximum of
   * all.
   */
  readonly earliest: readonly Span[];
  readonly nominal: readonly Span[];
  readonly latest: readonly Span[];
  /** No end lies after this one. It is the latest one where none of `latest` is known. */
  readonly cap?: Span;
  /** Whose days count: 'pacific' where AliExpress's servers do. */
  readonly zone: 'pacific' | 'buyer';
  readonly appliesIf: Condition;
  readonly actor: 'buyer' | 'seller' | 'platform' | 'bank';
  readonly onExpiry: Expiry;
  /** Keys of docs/rules.md, "Sources". */
  readonly sources: readonly SourceKey[];
  /** The month of the newest source that bears a date, `YYYY-MM`; its year where it names no month; 'undated' where none does. */
  readonly asOf: string;
  readonly confidence: Confidence;
  /** The buyer's own figure in days, if it replaces the rule's. */
  readonly ownFigure?: number;
}
