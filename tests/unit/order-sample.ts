import type { Fact, Order } from '../../lib/records/order';
import type { OrderId } from '../../lib/records/order-id';
import { type CalendarDate, isCalendarDate } from '../../lib/time/calendar-date';
import { DAY_MS, HOUR_MS } from '../../lib/time/durations';

/** The instant of every look. */
export const NOW = Date.UTC(2026, 10, 22, 12);

/** A day so many days from now. */
export function day(daysFromNow: number): CalendarDate {
  const text = new Date(NOW + daysFromNow * DAY_MS).toISOString().slice(0, 10);
  if (!isCalendarDate(text)) throw new Error(text);
  return text;
}

/** What an order's page said an hour ago. */
export function seen<T>(value: T): Fact<T> {
  return { value, source: 'order', seenAt: NOW - HOUR_MS };
}

/** An order of which only its number and an item are known. */
export function order(id: OrderId, title: string, known: Partial<Order> = {}): Order {
  return {
    id,
    days: {},
    stated: [],
    items: [{ title }],
    problems: [],
    entered: { days: {} },
    seenAt: NOW,
    ...known,
  };
}
