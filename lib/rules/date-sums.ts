import { type Deadline, type Moment, shownMoment } from '../records/assessment';
import { disputesByLine } from '../records/dispute';
import type { KnownOrder } from '../records/known-order';
import type { CalendarDate } from '../time/calendar-date';
import { daysOffBetween } from '../time/working-days';
import { disputeNow } from './dispute-now';
import { momentAfter } from './estimate';
import { plainRow, withFigure } from './own-figure';
import type { Span, Trigger } from './rule';
import type { RuleBook } from './rule-book';
import { happening, statementsAbout } from './triggers';

/** One sum behind a date: an event, its day, and what is added to it. Days are calendar days. */
export interface DateSum {
  readonly after: Trigger;
  readonly since: CalendarDate;
  readonly span: Span;
  readonly until: CalendarDate;
  /** Whether it gives the date that is acted on; else the other edge of a range. */
  readonly isShown: boolean;
  /** The holidays between the two that are not counted, each from its first day to its last. */
  readonly daysOff: readonly (readonly [from: CalendarDate, to: CalendarDate])[];
}

/**
 * The sums behind a deadline of an order, the one that is acted on first: from a rule, from a figure of the buyer's own, or
 * from a number of days that the page states. None behind a day that is stated or entered as such.
 */
export function dateSums(deadline: Deadline, known: KnownOrder, book: RuleBook): readonly DateSum[] {
  const { order } = known;
  const ofLine = disputesByLine(known.dispute).find(({ events }) => events[0]?.line === deadline.line);
  const line = { order, dispute: deadline.line === undefined ? known.dispute : ofLine };
  const row = book.rowsFor(line, disputeNow(line)).find(({ id }) => id === deadline.clock);
  if (!row || deadline.source.kind === 'buyer') return [];
  const rule = withFigure(row, order.entered.figures?.[row.id], plainRow(book.rules, row));
  const spans =
    deadline.source.kind === 'page'
      ? statementsAbout(order, row.id).flatMap(({ value }) =>
          'days' in value ? [{ after: value.from, days: value.days }] : [],
        )
      : [...rule.nominal, ...rule.earliest, ...rule.latest];
  const shown = shownMoment(deadline);
  const other = [deadline.latest, deadline.earliest].find(({ on }) => on !== shown.on);
  const sumTo = (edge: Moment | undefined): readonly DateSum[] => {
    const span = spans.find((one) => momentAfter(one, 0, rule, line, book)?.moment.on === edge?.on);
    const since = span && happening(span.after, order, line.dispute, book);
    if (!edge || !since) return [];
    const from = since.at === undefined ? since.on : book.buyer.dayOf(since.at);
    const daysOff = 'workingDays' in span ? daysOffBetween(from, edge.on, span.calendar) : [];
    return [{ after: span.after, since: from, span, until: edge.on, isShown: edge === shown, daysOff }];
  };
  return [...sumTo(shown), ...(deadline.kind === 'advice' ? [] : sumTo(other))];
}
