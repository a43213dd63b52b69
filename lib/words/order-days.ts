import type { OrderDay, OrderStatus, ReadingProblem, Sighting } from '../records/order';
import type { RawOrder } from '../records/raw-order';
import { plainWord } from '../text/plain-text';
import { type CalendarDate, calendarDate } from '../time/calendar-date';
import { HOUR_MS } from '../time/durations';
import { MAX_WORD_LENGTH } from './status';
import type { Tables } from './tables';

/** The days that an order's page shows in a status; only then do the rows mean what their positions say. */
const DAYS_SHOWN: { readonly [status in OrderStatus]?: readonly OrderDay[] } = {
  toPay: ['placed'],
  processing: ['placed', 'paid'],
  awaitingDelivery: ['placed', 'paid', 'shipped'],
  completed: ['placed', 'paid', 'shipped', 'completed'],
};

/** The clocks of Kiribati are 14 hours ahead. */
const MAX_ZONE_MS = 14 * HOUR_MS;

/** The days of an order, and what was not understood of them. */
export interface DaysRead {
  readonly days: Sighting['days'];
  readonly problems: readonly ReadingProblem[];
}

/**
 * The days of an order in a status. The first date of a card is the placed day. The rows of an order's page mean what their
 * positions say only while their number fits the status, they ascend and their labels tell them apart; else one may be missing,
 * and the first is the placed day if its label says so.
 */
export function readDays(raw: RawOrder, status: OrderStatus | undefined, tables: Tables): DaysRead {
  if (raw.days.length === 0) return { days: {}, problems: [] };
  const found = leadingDates(raw, tables);
  const [placed] = found;
  const text = (raw.days[0]?.date ?? '').slice(0, MAX_WORD_LENGTH);
  const unknown: DaysRead = { days: {}, problems: [{ kind: 'unknownDate', day: 'placed', text }] };
  if (!placed || !labelFits(raw, 0, 'placed', tables)) return unknown;
  if (raw.source !== 'order') return { days: { placed }, problems: [] };
  const shown = status && DAYS_SHOWN[status];
  const ascending = found.every((date, index) => index === 0 || date >= (found[index - 1] ?? date));
  const fitting = shown?.every((day, index) => labelFits(raw, index, day, tables));
  if (shown && found.length === shown.length && ascending && fitting && areToldApart(raw, found.length)) {
    return { days: Object.fromEntries(shown.map((day, index) => [day, found[index]])), problems: [] };
  }
  if (labelAt(raw, 0, tables) !== 'placed') return unknown;
  return {
    days: { placed },
    problems: shown ? [{ kind: 'unexpectedRows', count: found.length }] : [],
  };
}

/** The dates of the rows, up to the first that is none. */
function leadingDates({ days }: RawOrder, { dates }: Tables): readonly CalendarDate[] {
  const found: CalendarDate[] = [];
  for (const { date } of days) {
    const on = dates.read(date);
    if (!on) break;
    found.push(on);
  }
  return found;
}

/** Whether each of the first rows has a label of its own, or none has one: a row that is there twice hides one that is missing. */
function areToldApart({ days }: RawOrder, count: number): boolean {
  const different = new Set(days.slice(0, count).map(({ label }) => plainWord(label)));
  return different.has('') ? different.size === 1 : different.size === count;
}

/** Whether the label at an index is not known to be that of another day, and is one label: not two, and no date before it. */
function labelFits(raw: RawOrder, index: number, day: OrderDay, tables: Tables): boolean {
  return (labelAt(raw, index, tables) ?? day) === day && !/[\p{Nd}:：]/u.test(raw.days[index]?.label ?? '');
}

/** The day that the label at an index is known to name. */
function labelAt({ days }: RawOrder, index: number, { words }: Tables): OrderDay | undefined {
  return words.label(days[index]?.label ?? '')?.value;
}

/**
 * The day of the newest event, where that says that the parcel has arrived, seen at an instant (epoch ms). What came after
 * a delivery (a return, a second try) makes it no delivery.
 */
export function deliveredOn(
  { events }: RawOrder,
  seenAt: number,
  { dates, words }: Tables,
): CalendarDate | undefined {
  const [newest] = events;
  if (!newest || !(words.delivered(newest.name)?.sure || words.delivered(newest.text)?.sure))
    return undefined;
  return dates.readRecent(newest.time, latestDayAt(seenAt));
}

/** The latest day that it can be anywhere at an instant: no parcel has arrived after it. */
function latestDayAt(at: number): CalendarDate {
  const day = new Date(at + MAX_ZONE_MS);
  const on = calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
  if (!on) throw new RangeError(`no day at ${at}`);
  return on;
}
