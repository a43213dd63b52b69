import type { CalendarDate } from '../time/calendar-date';
import type { ClockId, ClockKind } from './clock';
import type { ReadingProblem } from './order';
import type { OrderId } from './order-id';
import type { SourceKey } from './source';

/** How we know a date: the page states it, the buyer entered it, or a rule computed it. */
export type Certainty = 'stated' | 'entered' | 'estimated';

/**
 * A day to show and the instant (epoch ms) at which it takes effect. `exact` if the hour is known, not only the day; `byDays`
 * if it was read of a countdown in whole days, so that it may truly come up to a day later.
 */
export interface Moment {
  readonly on: CalendarDate;
  readonly at: number;
  readonly exact: boolean;
  readonly byDays?: true;
}

/** Where a deadline comes from, for "why this date?". `fromEntered`: it counts from a day that the buyer entered. */
export type DeadlineSource =
  | {
      readonly kind: 'page';
      /** The page's own sentences; more than one if the page contradicts itself. */
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
      /** Whether a working-day sum left the years with a published calendar. */
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
  /** The order line whose dispute this belongs to, if the buyer named one. */
  readonly line?: string;
  /** That line, by its position or last digits, where several lines have a dispute and one must be told from the other; or `OTHER_ITEMS`. */
  readonly item?: string;
}

/** Stands in a deadline's `item` for all items of the order that have no dispute. */
export const OTHER_ITEMS = '*';

/** What happens when a clock runs out. */
export type Expiry =
  | 'orderCloses'
  | 'closedAndRefunded'
  | 'askSupport'
  | 'mayTakeCoupon'
  | 'couponGone'
  | 'autoConfirm'
  | 'disputeInstead'
  | 'mayDispute'
  | 'mayClaim'
  | 'claimLost'
  | 'noReturn'
  | 'defectLost'
  | 'windowsStart'
  | 'planExecuted'
  | 'escalates'
  | 'platformStepsIn'
  | 'decidedWithout'
  | 'proposalImposed'
  | 'disputeClosed'
  | 'liabilityDecided'
  | 'finalHere'
  | 'askBank'
  | 'lawEnds'
  | 'mayCancel'
  | 'noPaypal'
  | 'bankRefuses';

/** The dispute step that applies now. */
export const STEPS = [
  'findOut',
  'pay',
  'payCheck',
  'waitShipment',
  'waitCancel',
  'waitDelivery',
  'askExtension',
  'claimToday',
  'claimNondelivery',
  'checkItem',
  'contactSeller',
  'gatherEvidence',
  'openDispute',
  'openToday',
  'openNow',
  'waitSeller',
  'sellerSilent',
  'answerProposal',
  'answerPlatform',
  'proposalImposed',
  'answerRefusal',
  'talksOver',
  'giveProof',
  'proofLate',
  'waitPlatform',
  'mustReturn',
  'sendReturn',
  'returnLate',
  'waitReturn',
  'checkRefund',
  'canceled',
  'appeal',
  'beyondPlatform',
  'returnByLaw',
  'paypalClaim',
  'waitPaypal',
  'paypalClosed',
  'cannotReopen',
  'allIsWell',
  'finalHere',
  'settled',
  'nothingLeft',
] as const;
export type Step = (typeof STEPS)[number];

export type Turn = 'buyer' | 'seller' | 'platform' | 'carrier' | 'bank' | 'paypal' | 'nobody';
export type Urgency = 'calm' | 'soon' | 'urgent' | 'over' | 'unknown';

/** A missing fact that would settle a date; each has its own "how to get it" sentence. */
export type Missing =
  | 'orderPage'
  | 'status'
  | 'placedDay'
  | 'dispute'
  /** Whether a missing parcel can still be claimed. */
  | 'claim'
  /** The page was read, and shows no status that is understood. */
  | 'word'
  /** The page was read, and shows no date of an order on its way. */
  | 'dates'
  /** The page was read after the protection may have ended, and shows no end. */
  | 'end'
  /** The page was read, and does not show until when a completed order can be disputed. */
  | 'window'
  /** How the order was paid. */
  | 'payment';

/** When a parcel arrived although AliExpress does not call the order completed yet, and who says so. */
export interface Arrival {
  readonly on: CalendarDate;
  readonly by: 'tracking' | 'buyer';
}

/** A clock whose date by the page and by the rule differ by more than a day. */
export interface Disagreement {
  readonly clock: ClockId;
  readonly stated: CalendarDate;
  readonly estimated: CalendarDate;
}

/** The assessment of one order at one instant. Computed whenever it is needed, never stored. */
export interface Assessment {
  readonly orderId: OrderId;
  readonly verdict: 'open' | 'over' | 'notApplicable' | 'incomplete';
  readonly step: Step;
  readonly turn: Turn;
  readonly urgency: Urgency;
  /** Every clock of the order: the next to end first, past ones last. */
  readonly deadlines: readonly Deadline[];
  /** The deadline that the step is about. */
  readonly next?: Deadline;
  readonly missing: readonly Missing[];
  readonly problems: readonly ReadingProblem[];
  readonly disagreements: readonly Disagreement[];
  readonly arrival?: Arrival;
  /** Whether another way than AliExpress's is under way: PayPal or the law has the case. */
  readonly elsewhere?: true;
  /** Whether it is based on a status that the buyer corrected. */
  readonly statusEntered?: true;
  /** The next instant (epoch ms) at which this assessment may change by itself. */
  readonly nextChangeAt?: number;
}

/**
 * The moment of a deadline that we show and act on: the earliest for a right that closes, the latest for one that
 * opens, the nominal one otherwise.
 */
export function shownMoment(deadline: Deadline): Moment {
  if (deadline.kind === 'closes') return deadline.earliest;
  if (deadline.kind === 'opens') return deadline.latest;
  return deadline.nominal;
}

/** Whether the shown moment of a deadline is over at `now` (epoch ms). */
export function isShownReached(deadline: Deadline, now: number): boolean {
  return now >= shownMoment(deadline).at;
}

/**
 * The moment that a deadline counts down to. Others are late, and a right has surely ended, only after the latest one.
 * `now` is epoch ms.
 */
export function momentAhead(deadline: Deadline, now: number): Moment {
  const { kind, latest } = deadline;
  const goesOn = (kind === 'theirs' || kind === 'closes') && isShownReached(deadline, now);
  return goesOn ? latest : shownMoment(deadline);
}

/** Whether a deadline has passed. A right that has begun has not. */
export function hasPassed(deadline: Deadline, now: number): boolean {
  return deadline.kind !== 'opens' && now >= momentAhead(deadline, now).at;
}
