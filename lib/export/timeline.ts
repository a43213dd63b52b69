import type { DisputeEvent } from '../records/dispute';
import { type BuyerReport, type FactSource, ORDER_DAYS, type OrderDay, REPORTABLE } from '../records/order';
import { type Change, isSameCase, type ShownCase } from '../records/order-change';
import type { OrderNote } from '../records/order-note';
import type { SeenDispute } from '../records/seen-dispute';
import type { CalendarDate } from '../time/calendar-date';
import type { CaseFacts, Exhibit } from './exhibit';

/** The kinds of timeline entries: what pages showed, what the buyer reported, noted or attached. */
export type TimelineWhat =
  | { readonly kind: 'day'; readonly day: OrderDay; readonly source: FactSource; readonly seenAt: number }
  | {
      readonly kind: 'shown';
      readonly seen: SeenDispute;
      readonly source: FactSource;
      readonly seenAt: number;
    }
  | { readonly kind: 'change'; readonly change: Change; readonly seenAt: number }
  | { readonly kind: 'reported'; readonly reported: BuyerReport }
  | { readonly kind: 'contacted' }
  | { readonly kind: 'event'; readonly event: DisputeEvent }
  | { readonly kind: 'note'; readonly note: OrderNote }
  | { readonly kind: 'exhibit'; readonly exhibit: Exhibit };

/** One entry, with its day. */
export interface TimelineEntry {
  readonly on: CalendarDate;
  readonly what: TimelineWhat;
}

/**
 * Everything that happened to an order, by date. Within a day pages come first, then what was reported, noted and
 * attached.
 */
export function timeline(
  { order, kept, dispute, changes, notes }: CaseFacts,
  exhibits: readonly Exhibit[],
  dayOf: (at: number) => CalendarDate,
): readonly TimelineEntry[] {
  const { reported = {}, complaint } = order.entered;
  const disputes = order.disputes ?? [];
  const isShown = (change: ShownCase) => disputes.some(({ value }) => isSameCase(value, change));
  const entries: readonly (readonly TimelineEntry[])[] = [
    daysOf({ order, kept }).map(({ day, fact: { value, source, seenAt } }) => ({
      on: value,
      what: { kind: 'day', day, source, seenAt },
    })),
    disputes.map(({ value, source, seenAt }) => ({
      on: value.openedOn ?? dayOf(seenAt),
      what: { kind: 'shown', seen: value, source, seenAt },
    })),
    changes
      .filter(({ change }) => change.kind !== 'dispute' || !isShown(change))
      .map(({ change, seenAt }) => ({ on: dayOf(seenAt), what: { kind: 'change', change, seenAt } })),
    REPORTABLE.flatMap((what) => {
      const at = reported[what];
      return at === undefined ? [] : [{ on: dayOf(at), what: { kind: 'reported', reported: what } } as const];
    }),
    complaint?.contactedAt === undefined
      ? []
      : [{ on: dayOf(complaint.contactedAt), what: { kind: 'contacted' } }],
    (dispute?.events ?? [])
      .toSorted((a, b) => a.at - b.at || a.enteredAt - b.enteredAt)
      .map((event) => ({ on: dayOf(event.at), what: { kind: 'event', event } })),
    notes
      .toSorted((a, b) => a.enteredAt - b.enteredAt)
      .map((note) => ({ on: note.on, what: { kind: 'note', note } })),
    exhibits.map((exhibit) => ({ on: exhibit.file.on, what: { kind: 'exhibit', exhibit } })),
  ];
  return entries.flat().toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The days of the order's life; a corrected one has the page's own beside it. */
function daysOf({ order, kept }: Pick<CaseFacts, 'order' | 'kept'>) {
  return ORDER_DAYS.flatMap((day) =>
    [...new Set([kept.days[day], order.days[day]])].flatMap((fact) => (fact ? [{ day, fact }] : [])),
  );
}
