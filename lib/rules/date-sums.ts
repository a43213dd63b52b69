import { type Deadline, type Moment, OTHER_ITEMS, shownMoment } from '../records/assessment';
import type { ClockId } from '../records/clock';
import { defined } from '../records/defined';
import { disputesByLine } from '../records/dispute';
import type { KnownOrder } from '../records/known-order';
import type { Order } from '../records/order';
import type { CalendarDate } from '../time/calendar-date';
import { daysOffBetween } from '../time/working-days';
import { disputeNow } from './dispute-now';
import { momentAfter } from './estimate';
import { itemsWithoutCase, ofLine } from './lines';
import { plainRow, withFigure } from './own-figure';
import type { Span, Trigger } from './rule';
import type { RuleBook } from './rule-book';
import { type Edge, since } from './since';
import { statementsAbout } from './triggers';

const EDGES: readonly Edge[] = ['nominal', 'earliest', 'latest'];

/** One sum behind a date: an event, its day, and what is added to it. Days are calendar days. */
export interface DateSum {
  readonly after: Trigger;
  readonly since: CalendarDate;
  readonly span: Span;
  readonly until: CalendarDate;
  /** Whether it gives the date that is acted on; else the other edge of a range. */
  readonly isShown: boolean;
  /** Nobody says when the event was: another day stands in. */
  readonly assumed?: true;
  /** The holidays between the two that are not counted, each from its first day to its last. */
  readonly daysOff: readonly (readonly [from: CalendarDate, to: CalendarDate])[];
}

/**
 * The sums behind a deadline of an order, the one that is acted on first: from a rule, from a figure of the buyer's own, or
 * from a number of days that the page states. None behind a day that is stated or entered as such.
 */
export function dateSums(deadline: Deadline, known: KnownOrder, book: RuleBook): readonly DateSum[] {
  const line = lineOf(deadline, known);
  const { order } = line;
  const row = book.rowsFor(line, disputeNow(line)).find(({ id }) => id === deadline.clock);
  if (!row || deadline.source.kind === 'buyer') return [];
  const rule = withFigure(row, order.entered.figures?.[row.id], plainRow(book.rules, row));
  const spans =
    deadline.source.kind === 'page' ? { nominal: stated(order, row.id), earliest: [], latest: [] } : rule;
  const all = EDGES.flatMap((edge) => spans[edge].map((span) => ({ edge, span })));
  const shown = shownMoment(deadline);
  const other = [deadline.latest, deadline.earliest].find(({ on }) => on !== shown.on);
  const sumTo = (edge: Moment | undefined): readonly DateSum[] => {
    const found = all.find(
      (one) => momentAfter(one.span, one.edge, rule, line, book)?.moment.on === edge?.on,
    );
    const event = found && since(found.edge, found.span.after, line, book);
    if (!edge || !event) return [];
    const { span } = found;
    const from = event.at === undefined ? event.on : book.buyer.dayOf(event.at);
    const daysOff = 'workingDays' in span ? daysOffBetween(from, edge.on, span.calendar) : [];
    return [
      {
        after: span.after,
        since: from,
        span,
        until: edge.on,
        isShown: edge === shown,
        daysOff,
        ...defined({ assumed: event.assumed }),
      },
    ];
  };
  return [...sumTo(shown), ...(deadline.kind === 'advice' ? [] : sumTo(other))];
}

/** The order and the dispute that a deadline was judged by: see assess. */
function lineOf({ line, item }: Deadline, { order, dispute }: KnownOrder): KnownOrder {
  if (item === OTHER_ITEMS) return { order: itemsWithoutCase(order, dispute) ?? order, dispute: undefined };
  const lines = disputesByLine(dispute);
  if (line === undefined || lines.length < 2) return { order, dispute };
  return {
    order: ofLine(order, line),
    dispute: lines.find(({ events }) => events[0]?.line === line),
  };
}

/** What the page states of a clock as a number of days. */
function stated(order: Order, clock: ClockId): readonly Span[] {
  return statementsAbout(order, clock).flatMap(({ value }) =>
    'days' in value ? [{ after: value.from, days: value.days }] : [],
  );
}
