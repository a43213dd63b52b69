import type { Dispute, DisputeEventKind } from '../../../lib/records/dispute';
import type { Order, OrderDay, OrderStatus, Statement } from '../../../lib/records/order';
import { type CalendarDate, isCalendarDate } from '../../../lib/time/calendar-date';

/** The day of a text in a test. */
export function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`${text} is no day`);
  return text;
}

/** What a test says of an order: everything else is empty. */
export interface BuyerReport {
  readonly status?: OrderStatus;
  readonly days?: { readonly [name in OrderDay]?: string };
  readonly stated?: readonly Statement[];
  readonly entered?: Order['entered'];
}

/** An order as the store would hold it, seen on its own page at the epoch. */
export function order({ status, days = {}, stated = [], entered = { days: {} } }: BuyerReport): Order {
  const fact = <T>(value: T) => ({ value, source: 'order' as const, seenAt: 0 });
  return {
    id: '8212313961591322',
    ...(status ? { status: fact(status) } : {}),
    days: Object.fromEntries(Object.entries(days).map(([name, text]) => [name, fact(day(text))])),
    stated: stated.map(fact),
    items: [],
    problems: [],
    entered,
    seenAt: 0,
  };
}

/** A dispute with these events, entered when they happened. */
export function dispute(...events: readonly (readonly [kind: DisputeEventKind, at: number])[]): Dispute {
  return { orderId: '8212313961591322', events: events.map(([kind, at]) => ({ kind, at, enteredAt: at })) };
}
