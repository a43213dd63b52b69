import type { Order } from '../../lib/records/order';
import { type CalendarDate, isCalendarDate } from '../../lib/time/calendar-date';

function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return text;
}

/** The instant of the worked example (epoch ms). */
export const EXAMPLE_NOW = Date.UTC(2026, 6, 30, 12);

const read = <T>(value: T) => ({ value, source: 'order' as const, seenAt: EXAMPLE_NOW });

/** The order of the worked example: it has arrived, and its page says nothing of returns and disputes. */
export const EXAMPLE: Order = {
  id: '8000000000000008',
  status: read('completed'),
  days: {
    placed: read(day('2026-07-15')),
    shipped: read(day('2026-07-16')),
    completed: read(day('2026-07-28')),
  },
  stated: [],
  items: [],
  problems: [],
  entered: { days: {} },
  seenAt: EXAMPLE_NOW,
};
