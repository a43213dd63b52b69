import type { ClockId } from '../records/clock';
import {
  type Dispute,
  type DisputeEvent,
  type DisputeEventKind,
  disputeStages,
  newestEvent,
} from '../records/dispute';
import type {
  EnteredDay,
  Fact,
  Order,
  Statement,
  StatementSubject,
  StatementTrigger,
} from '../records/order';
import type { SeenDisputeState } from '../records/seen-dispute';
import type { CalendarDate } from '../time/calendar-date';
import { withFigure } from './own-figure';
import type { Trigger } from './rule';
import type { RuleBook } from './rule-book';

/** When an event happened: its day, the instant (epoch ms) if the hour is known, and whether the buyer entered it. */
export interface Happening {
  readonly on: CalendarDate;
  readonly at?: number;
  readonly byBuyer?: true;
}

/** The events of a dispute that clocks count from. Each change by the buyer starts the seller's clock anew. */
const EVENTS: { readonly [trigger in Trigger]?: readonly DisputeEventKind[] } = {
  'dispute.opened': ['opened'],
  'dispute.changed': ['opened', 'changed', 'buyerRefused'],
  'dispute.proposed': ['sellerProposed'],
  'dispute.refused': ['sellerRefused'],
  'proof.asked': ['proofAsked'],
  'platform.proposed': ['platformProposed'],
  'plan.accepted': ['sellerAccepted', 'buyerAccepted', 'ruledForBuyer'],
  'return.agreed': ['returnAgreed'],
  'return.sent': ['returnSent'],
  ruled: ['ruledForSeller'],
  'refund.approved': ['sellerAccepted', 'buyerAccepted', 'ruledForBuyer', 'returnReceived', 'noReturn'],
};

/**
 * What others must do from then on that a page shows a case in a state, where the buyer told nothing: from the day on which it
 * was first seen, for others are never called late too early. A right of the buyer's does not count from it.
 */
const SHOWN: { readonly [trigger in Trigger]?: SeenDisputeState } = {
  'dispute.changed': 'waitSeller',
  'dispute.escalated': 'platform',
  'return.sent': 'returnTransit',
  'refund.approved': 'refunding',
};

/** What the page surely states about a subject. */
export function statementsAbout(order: Order, about: StatementSubject): readonly Fact<Statement>[] {
  return order.stated.filter(({ value }) => value.about === about && !value.unsure);
}

/** What the page probably states about a subject: by a wording that nobody has seen yet, or by its position. */
export function hintsAbout(order: Order, about: StatementSubject): readonly Fact<Statement>[] {
  return order.stated.filter(({ value }) => value.about === about && value.unsure);
}

/** When an event happened to an order; undefined if not known. */
export function happening(
  trigger: Exclude<Trigger, 'received'> | StatementTrigger,
  order: Order,
  dispute: Dispute | undefined,
  book: RuleBook,
): Happening | undefined {
  switch (trigger) {
    case 'placed':
    case 'paid':
    case 'shipped':
    case 'completed':
      return dayOf(order.days[trigger]);
    case 'payment.made':
      return dayOf(order.days.paid) ?? atInstant(order.entered.reported?.[trigger], book);
    case 'eta.latest':
      return onDay(daysOf([...statementsAbout(order, trigger), ...hintsAbout(order, trigger)]).at(-1));
    case 'delivered':
      return deliveredOn(order, book);
    case 'refund.nodelivery':
      return countingDay(order, trigger) ?? onDay(daysOf(hintsAbout(order, trigger))[0]);
    case 'bp.end':
      return protectionEnd(order, book);
    default: {
      const event = eventOf(trigger, dispute);
      const reported = order.entered.reported;
      const at = event?.at ?? (isReported(trigger, reported) ? reported[trigger] : undefined);
      return atInstant(at, book) ?? shownSince(trigger, order, book);
    }
  }
}

/** Talks with the seller: whoever tells of them first had opened a dispute by then. */
const TALKS: readonly DisputeEventKind[] = ['changed', 'sellerProposed', 'sellerRefused', 'buyerRefused'];

/** The event of a dispute that a clock counts from. */
function eventOf(trigger: Trigger, dispute: Dispute | undefined): DisputeEvent | undefined {
  if (trigger === 'dispute.escalated') {
    return disputeStages(dispute).findLast(({ state }) => state === 'platform')?.event;
  }
  const kinds = EVENTS[trigger];
  const event = kinds && newestEvent(dispute, kinds);
  if (trigger === 'dispute.opened' && !event) {
    return disputeStages(dispute).find(({ event: { kind } }) => TALKS.includes(kind))?.event;
  }
  const answers = event?.kind === 'returnAgreed' || event?.kind === 'noReturn';
  return answers ? (acceptedBefore(event, dispute) ?? event) : event;
}

/**
 * The acceptance to which a report belongs that it must be sent back, or need not: its days have run since then, however
 * late the buyer looked.
 */
function acceptedBefore(answer: DisputeEvent, dispute: Dispute | undefined): DisputeEvent | undefined {
  const stages = disputeStages(dispute);
  const before = stages[stages.findIndex(({ event }) => event === answer) - 1];
  return before?.state === 'accepted' ? before.event : undefined;
}

/** The buyer's own day for a clock, where it was entered after the newest reading of the page's sentences about it. */
export function newerDay(order: Order, clock: ClockId): EnteredDay | undefined {
  const day = order.entered.days[clock];
  return day && statementsAbout(order, clock).every(({ seenAt }) => seenAt < day.enteredAt) ? day : undefined;
}

/** The day that counts for a clock: the buyer's where it is newer than the page's, else the page's earliest, else the buyer's. */
function countingDay(order: Order, clock: ClockId): Happening | undefined {
  const own = toldDay(newerDay(order, clock)?.on);
  return own ?? onDay(statedDays(order, clock)[0]) ?? toldDay(order.entered.days[clock]?.on);
}

/** The earlier of tracking's day and the buyer's: rights that close count from it. */
function deliveredOn({ days, entered }: Order, book: RuleBook): Happening | undefined {
  const read = dayOf(days.delivered);
  const reported = atInstant(entered.reported?.delivered, book);
  return read && reported && reported.on < read.on ? reported : (read ?? reported);
}

function shownSince(trigger: Trigger, { disputes = [] }: Order, book: RuleBook): Happening | undefined {
  const state = SHOWN[trigger];
  const shown = disputes.filter(({ value }) => state !== undefined && value.state === state && !value.unsure);
  const instants = shown.map(({ value, seenAt }) => value.since ?? seenAt);
  return instants.length > 0 ? { on: book.pacific.dayOf(Math.min(...instants)) } : undefined;
}

function isReported<T extends object>(
  trigger: string,
  reported: T | undefined,
): reported is T & { readonly [key: string]: number } {
  return reported !== undefined && Object.hasOwn(reported, trigger);
}

/** The days that the page states about a subject, earliest first. */
function statedDays(order: Order, about: StatementSubject): readonly CalendarDate[] {
  return daysOf(statementsAbout(order, about));
}

function daysOf(facts: readonly Fact<Statement>[]): readonly CalendarDate[] {
  return facts.flatMap(({ value }) => ('on' in value ? [value.on] : [])).toSorted();
}

/** The earliest end of protection: stated, else entered, else by its rule. */
function protectionEnd(order: Order, book: RuleBook): Happening | undefined {
  const known = countingDay(order, 'bp.end');
  const placed = dayOf(order.days.placed);
  if (known || !placed) return known;
  const rule = book.rowsFor({ order, dispute: undefined }, 'none').find(({ id }) => id === 'bp.end');
  const [span] = rule ? withFigure(rule, order.entered.figures?.['bp.end']).earliest : [];
  return span && 'days' in span && span.days !== undefined
    ? { ...placed, on: book.addDays(placed.on, span.days) }
    : undefined;
}

function dayOf(fact: Fact<CalendarDate> | undefined): Happening | undefined {
  return fact?.source === 'buyer' ? toldDay(fact.value) : onDay(fact?.value);
}

function onDay(on: CalendarDate | undefined): Happening | undefined {
  return on ? { on } : undefined;
}

function toldDay(on: CalendarDate | undefined): Happening | undefined {
  return on ? { on, byBuyer: true } : undefined;
}

/** Pages give no hour, so an event with a known hour comes from the buyer. */
function atInstant(at: number | undefined, book: RuleBook): Happening | undefined {
  return at === undefined ? undefined : { on: book.pacific.dayOf(at), at, byBuyer: true };
}
