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
  | 'refund.nodelivery'
  | 'bp.end'
  | 'case.opened'
  | 'case.changed'
  | 'case.proposed'
  | 'case.escalated'
  | 'proof.asked'
  | 'return.agreed'
  | 'return.sent'
  | 'ruled';

/**
 * A length of time after an event. Days are days of the calendar, at the same time of day where one is known; working days
 * follow after the days. Hours are elapsed time.
 */
export type Span = { readonly after: Trigger } & (
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly years: number }
  | { readonly days?: number; readonly workingDays: number; readonly calendar: CalendarName }
);

/** When a clock runs at all, and when a rule may stand in for a page that says nothing. What is left out does not matter. */
export interface Condition {
  readonly statuses?: readonly OrderStatus[];
  /** The states of the dispute in which it runs; before and after a dispute where this is left out. */
  readonly cases?: readonly DisputeState[] | 'any';
  /** The statuses in which a rule may estimate; all of `statuses` where this is left out. */
  readonly estimateIn?: readonly OrderStatus[];
  /** The clock gives way to what the page states about this. */
  readonly unlessStated?: StatementSubject;
  readonly regions?: readonly Region[];
  readonly payment?: Entered['payment'];
  readonly kinds?: readonly OrderKind[];
  readonly notKinds?: readonly OrderKind[];
}

/** One row of the rule book. All figures of the product stand in rows. */
export interface Rule {
  readonly id: ClockId;
  readonly kind: ClockKind;
  /** The earliest end is the least of all spans, the nominal one the first of `nominal`, the latest the greatest of all. */
  readonly earliest: readonly Span[];
  readonly nominal: readonly Span[];
  readonly latest: readonly Span[];
  /** Whose days count: 'pacific' where AliExpress's servers do. */
  readonly zone: 'pacific' | 'buyer';
  readonly appliesIf: Condition;
  readonly actor: 'buyer' | 'seller' | 'platform' | 'bank';
  readonly onExpiry: Expiry;
  /** Keys of docs/rules.md, "Sources". */
  readonly sources: readonly SourceKey[];
  /** The month of the newest source, `YYYY-MM`. */
  readonly asOf: string;
  readonly confidence: Confidence;
  /** The buyer's own figure in days, where it has taken the place of the rule's. */
  readonly ownFigure?: number;
}
