import type { Confidence } from '../assessment';
import type { CaseState } from '../case';
import type { ClockId, ClockKind } from '../clock';
import type { OrderDay, OrderStatus, StatementSubject } from '../order';
import type { SourceKey } from '../source';
import type { CalendarName } from './working-days';

/** The events that a clock can count from. */
export type Trigger = OrderDay | 'refund.nodelivery' | 'case.opened' | 'case.proposed' | 'cancel.asked';

/** A length of time after an event. Days are days of the calendar, at the same time of day where one is known. */
export type Span =
  | { readonly after: Trigger; readonly days: number }
  | { readonly after: Trigger; readonly hours: number }
  | { readonly after: Trigger; readonly workingDays: number; readonly calendar: CalendarName };

/** When a clock runs at all, and when a rule may stand in for a page that says nothing. */
export interface Condition {
  readonly statuses?: readonly OrderStatus[];
  /** The dispute must be in one of these states; 'none' where this is left out. */
  readonly cases?: readonly CaseState[];
  /** The statuses in which a rule may estimate; all of `statuses` where this is left out. */
  readonly estimateIn?: readonly OrderStatus[];
  /** The clock gives way to what the page states about this. */
  readonly unlessStated?: StatementSubject;
}

/** One row of the rule book. All figures of the product stand in rows. */
export interface Rule {
  readonly id: ClockId;
  readonly kind: ClockKind;
  /** The earliest end is the least of these, the nominal one the first, the latest the greatest. */
  readonly earliest: readonly Span[];
  readonly nominal: readonly Span[];
  readonly latest: readonly Span[];
  readonly appliesIf: Condition;
  readonly actor: 'buyer' | 'seller' | 'platform';
  /** What happens when it passes, as a message key under `expiry`. */
  readonly onExpiry: Expiry;
  /** Keys of docs/rules.md, section "Sources". */
  readonly sources: readonly SourceKey[];
  /** The month of the newest source, `YYYY-MM`. */
  readonly asOf: string;
  readonly confidence: Confidence;
}

/** What happens when a clock runs out. */
export type Expiry =
  | 'closed-and-refunded'
  | 'auto-confirm'
  | 'may-dispute'
  | 'may-claim'
  | 'claim-lost'
  | 'no-return'
  | 'defect-lost'
  | 'plan-executed'
  | 'escalates'
  | 'platform-steps-in';
