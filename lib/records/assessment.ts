import type { CalendarDate } from '../time/calendar-date';
import type { ClockId, ClockKind } from './clock';
import type { ReadingProblem } from './order';
import type { SourceKey } from './source';

/** How a date came to us: the page says so, the buyer told us, or a rule computed it. */
export type Certainty = 'stated' | 'entered' | 'estimated';

/** A day to show and the instant (epoch ms) at which it counts. `exact` when the hour is known, not only the day. */
export interface Moment {
  readonly on: CalendarDate;
  readonly at: number;
  readonly exact: boolean;
}

/** Where a deadline comes from, for "why this date?"; `fromEntered` where it counts from a day that the buyer gave. */
export type DeadlineSource =
  | {
      readonly kind: 'page';
      /** The page's own words; more than one where the page contradicts itself. */
      readonly texts: readonly string[];
      readonly seenAt: number;
      readonly fromEntered?: true;
    }
  | { readonly kind: 'buyer'; readonly enteredAt: number }
  /** A figure of the buyer's own in place of the rule's. */
  | { readonly kind: 'figure'; readonly days: number; readonly fromEntered?: true }
  | {
      readonly kind: 'rule';
      readonly names: readonly SourceKey[];
      readonly asOf: string;
      readonly confidence: Confidence;
      readonly fromEntered?: true;
      /** Whether a working-day sum left the years for which a calendar is published. */
      readonly calendarUnknown?: boolean;
    };

/** How well a rule is attested: high, medium, low (docs/rules.md). */
export type Confidence = 'high' | 'medium' | 'low';

/** One clock of one order. Bounds are in order: earliest ≤ nominal ≤ latest. */
export interface Deadline {
  readonly clock: ClockId;
  readonly kind: ClockKind;
  readonly earliest: Moment;
  readonly nominal: Moment;
  readonly latest: Moment;
  readonly certainty: Certainty;
  readonly source: DeadlineSource;
  readonly onExpiry: Expiry;
  /** The order line whose dispute it belongs to, where the buyer named one. */
  readonly line?: string;
}

/** What happens when a clock runs out. */
export type Expiry =
  | 'order-closes'
  | 'closed-and-refunded'
  | 'ask-support'
  | 'may-take-coupon'
  | 'coupon-gone'
  | 'auto-confirm'
  | 'dispute-instead'
  | 'may-dispute'
  | 'may-claim'
  | 'claim-lost'
  | 'no-return'
  | 'defect-lost'
  | 'windows-start'
  | 'plan-executed'
  | 'escalates'
  | 'platform-steps-in'
  | 'decided-without'
  | 'case-closed'
  | 'liability-decided'
  | 'final-here'
  | 'ask-bank'
  | 'law-ends'
  | 'no-paypal'
  | 'bank-refuses';

/** The dispute step that applies now. */
export const STEPS = [
  'findOut',
  'pay',
  'waitShipment',
  'waitCancel',
  'waitDelivery',
  'askExtension',
  'claimNondelivery',
  'checkItem',
  'contactSeller',
  'gatherEvidence',
  'openDispute',
  'waitSeller',
  'answerProposal',
  'answerRefusal',
  'giveProof',
  'waitPlatform',
  'sendReturn',
  'waitReturn',
  'checkRefund',
  'appeal',
  'beyondPlatform',
  'cannotReopen',
  'settled',
  'nothingLeft',
] as const;
export type Step = (typeof STEPS)[number];

export type Turn = 'buyer' | 'seller' | 'platform' | 'carrier' | 'bank' | 'nobody';
export type Urgency = 'calm' | 'soon' | 'urgent' | 'over' | 'unknown';

/**
 * What is not known and would settle a date; each has its own "how to get it" sentence. `claim` is whether a parcel that
 * did not come can still be claimed.
 */
export type Missing = 'orderPage' | 'status' | 'placedDay' | 'case' | 'claim';

/** When a parcel arrived that AliExpress does not call completed yet, and who says so. */
export interface Arrival {
  readonly on: CalendarDate;
  readonly by: 'tracking' | 'buyer';
}

/** A clock for which the page's day and the rule's day differ by more than a day. */
export interface Disagreement {
  readonly clock: ClockId;
  readonly stated: CalendarDate;
  readonly estimated: CalendarDate;
}

/** The judgement on one order at one instant. Computed whenever someone looks, never stored. */
export interface Assessment {
  readonly orderId: string;
  readonly verdict: 'open' | 'over' | 'not-applicable' | 'incomplete';
  readonly step: Step;
  readonly turn: Turn;
  readonly urgency: Urgency;
  /** Every clock of the order, the one that ends first in front, those gone by at the end. */
  readonly deadlines: readonly Deadline[];
  /** The deadline that the step is about. */
  readonly next?: Deadline;
  readonly missing: readonly Missing[];
  readonly problems: readonly ReadingProblem[];
  readonly disagreements: readonly Disagreement[];
  readonly arrival?: Arrival;
  /** Whether it stands on a status that the buyer has put right. */
  readonly statusEntered?: true;
  /** The instant (epoch ms) at which this judgement may change by itself. */
  readonly nextChangeAt?: number;
}

/**
 * The moment of a deadline that is shown and acted on: the earliest reading of a right that closes, the latest of one
 * that opens, the nominal one of the rest.
 */
export function shownMoment(deadline: Deadline): Moment {
  if (deadline.kind === 'closes') return deadline.earliest;
  if (deadline.kind === 'opens') return deadline.latest;
  return deadline.nominal;
}
