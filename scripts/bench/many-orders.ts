import { makeOrders } from '../../demo/orders';
import type { Fact, Order } from '../../lib/records/order';
import { type CalendarDate, isCalendarDate } from '../../lib/time/calendar-date';

/** A number of the demo shop's orders as they are stored once their pages were read, in a fixed mix of states. */
export function manyOrders(count: number, today: string): readonly Order[] {
  return makeOrders(count, today).map(({ id, status, items, store, ...days }) => ({
    id,
    status: fact(status),
    days: Object.fromEntries(
      (['placed', 'paid', 'shipped', 'completed'] as const).flatMap((name) => {
        const on = days[name];
        return on && isCalendarDate(on) ? [[name, fact<CalendarDate>(on)]] : [];
      }),
    ),
    stated: [],
    items: items.map(({ title }) => ({ title })),
    store: store.name,
    problems: [],
    entered: { days: {} },
    seenAt: SEEN_AT,
  }));
}

/** When everything was read (epoch ms): any time will do. */
const SEEN_AT = 0;

function fact<T>(value: T): Fact<T> {
  return { value, source: 'order', seenAt: SEEN_AT };
}
