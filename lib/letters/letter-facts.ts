import { type Assessment, shownMoment } from '../records/assessment';
import type { Dispute, DisputeEventKind } from '../records/dispute';
import type { Evidence } from '../records/evidence';
import type { KnownOrder } from '../records/known-order';
import type { Order } from '../records/order';
import { EVIDENCE } from '../rules/evidence';
import type { CalendarDate } from '../time/calendar-date';
import type { Zone } from '../time/zone';
import type { LetterDay, ReportedEvent } from './letters';

/** A day as a letter states it; `about` if it is not sure. */
export interface LetterDate {
  readonly on: CalendarDate;
  readonly about?: true;
}

/** What a letter can say about an order. It never includes our estimates. */
export interface LetterFacts {
  readonly order: string;
  readonly items: readonly string[];
  readonly store?: string | undefined;
  readonly amount?: string | undefined;
  readonly days: { readonly [day in LetterDay]?: LetterDate | undefined };
  readonly protectionEnds?: LetterDate | undefined;
  /** What happened so far, oldest first. */
  readonly events: readonly { readonly event: ReportedEvent; readonly on: CalendarDate }[];
  /** What the buyer has gathered for the reason. */
  readonly evidence: readonly Evidence[];
}

const EVENTS: { readonly [kind in DisputeEventKind]?: ReportedEvent } = {
  opened: 'opened',
  sellerProposed: 'sellerProposed',
  sellerRefused: 'sellerRefused',
  sellerAccepted: 'sellerAccepted',
  escalated: 'escalated',
  ruledForBuyer: 'ruledForBuyer',
  ruledForSeller: 'ruledForSeller',
  returnSent: 'returnSent',
  returnReceived: 'returnReceived',
};

/**
 * The facts of an order that letters state: read from a page or reported by the buyer, never estimated. Days of instants are in the
 * buyer's zone.
 */
export function letterFacts(
  {
    order,
    dispute,
    ticks,
    assessment: { deadlines },
  }: Required<KnownOrder> & { readonly assessment: Pick<Assessment, 'deadlines'> },
  buyer: Zone,
): LetterFacts {
  const { days, entered } = order;
  const reported = entered.reported?.delivered;
  /** A day that the buyer corrected is not tracking's. */
  const put = days.delivered?.source === 'buyer' ? days.delivered.value : undefined;
  const reason = entered.complaint?.reason;
  const protection = deadlines.find(
    ({ clock, certainty }) => clock === 'bp.end' && certainty !== 'estimated',
  );
  return {
    order: order.id,
    items: order.items.map(({ title }) => title),
    store: order.store,
    amount: order.amount,
    days: {
      placed: sure(days.placed?.value),
      paid: sure(days.paid?.value),
      shipped: sure(days.shipped?.value),
      promised: promised(order),
      delivered: sure(put ? undefined : days.delivered?.value),
      received: sure(reported === undefined ? put : buyer.dayOf(reported)),
    },
    protectionEnds: sure(protection && shownMoment(protection).on),
    events: events(order, dispute, buyer),
    evidence: reason ? EVIDENCE[reason].filter((item) => ticks.includes(`evidence.${item}`)) : [],
  };
}

function sure(on: CalendarDate | undefined): LetterDate | undefined {
  return on && { on };
}

/** The latest day of delivery that a page states with a date, by its newest reading. */
function promised({ stated }: Order): LetterDate | undefined {
  const [newest] = stated
    .flatMap(({ value, seenAt }) =>
      value.about === 'eta.latest' && 'on' in value ? [{ value, seenAt }] : [],
    )
    .toSorted((a, b) => b.seenAt - a.seenAt);
  if (!newest) return undefined;
  const { on, unsure } = newest.value;
  return unsure ? { on, about: true } : { on };
}

function events(
  { entered, disputes }: Order,
  dispute: Dispute | undefined,
  buyer: Zone,
): LetterFacts['events'] {
  const reported = (dispute?.events ?? []).flatMap(({ kind, at }) => {
    const event = EVENTS[kind];
    return event ? [{ event, on: buyer.dayOf(at) }] : [];
  });
  const opened = reported.some(({ event }) => event === 'opened');
  const seen = (opened ? [] : (disputes ?? [])).flatMap(({ value: { openedOn } }) =>
    openedOn ? [{ event: 'opened' as const, on: openedOn }] : [],
  );
  const others = [
    { event: 'contacted' as const, at: entered.complaint?.contactedAt },
    { event: 'refundApproved' as const, at: entered.reported?.['refund.approved'] },
  ].flatMap(({ event, at }) => (at === undefined ? [] : [{ event, on: buyer.dayOf(at) }]));
  return [...reported, ...seen, ...others].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
