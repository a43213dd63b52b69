import type { Deadline, Moment } from '../records/assessment';
import type { ClockKind } from '../records/clock';
import type { KnownOrder } from '../records/known-order';
import { addYears } from '../time/days';
import { HOUR_MS } from '../time/durations';
import { addWorkingDays, MAX_HOLIDAY_DAYS } from '../time/working-days';
import type { Rule, Span } from './rule';
import type { RuleBook } from './rule-book';
import { type Edge, since } from './since';
import type { Happening } from './triggers';

const HOURS_A_DAY = 24;

interface Sum {
  readonly moment: Moment;
  readonly calendarKnown: boolean;
  /** Whether it counts from a day that the buyer entered. */
  readonly byBuyer: boolean;
  /** Whether it counts from a day that only stands in for the event. */
  readonly assumed: boolean;
}

/** The edge of an estimate that we act on. Without it there is no estimate. */
const ACTING: { readonly [kind in ClockKind]: Edge } = {
  closes: 'earliest',
  opens: 'latest',
  theirs: 'latest',
  advice: 'nominal',
};

/**
 * The deadline by a rule; undefined if the event is unknown from which the edge counts that we act on. Any other edge
 * may be missing: the known ones then replace it.
 */
export function estimate(rule: Rule, known: KnownOrder, book: RuleBook): Deadline | undefined {
  const sums = {
    earliest: sumsOf('earliest', rule, known, book),
    nominal: sumsOf('nominal', rule, known, book),
    latest: latestSums(rule, known, book),
  };
  const all = [...(sums.earliest ?? []), ...(sums.nominal ?? []), ...(sums.latest ?? [])];
  const [first] = all;
  if (!first || !sums[ACTING[rule.kind]]) return undefined;
  let [earliest, latest] = [first.moment, first.moment];
  for (const sum of all) {
    const isLater = rule.cap !== undefined && sums.latest?.includes(sum);
    if (sum.moment.at < earliest.at && !isLater) earliest = sum.moment;
    if (sum.moment.at > latest.at) latest = sum.moment;
  }
  const fromEntered = all.some(({ byBuyer }) => byBuyer) ? { fromEntered: true as const } : {};
  const { id, kind, onExpiry, ownFigure } = rule;
  const nominal = (sums.nominal?.[0] ?? first).moment;
  const bounds = { clock: id, kind, earliest, nominal, latest, onExpiry };
  if (ownFigure !== undefined) {
    const certainty = all.some(({ assumed }) => assumed) ? 'estimated' : 'entered';
    return { ...bounds, certainty, source: { kind: 'figure', days: ownFigure, ...fromEntered } };
  }
  const { sources: names, asOf, confidence } = rule;
  const calendar = all.every(({ calendarKnown }) => calendarKnown) ? {} : { calendarUnknown: true };
  return {
    ...bounds,
    certainty: 'estimated',
    source: { kind: 'rule', names, asOf, confidence, ...fromEntered, ...calendar },
  };
}

/** The latest ends; where the row has a cap, only the last of them, and the cap in place of one after it or of none. */
function latestSums(rule: Rule, known: KnownOrder, book: RuleBook): readonly Sum[] | undefined {
  const sums = sumsOf('latest', rule, known, book);
  const cap = rule.cap && momentAfter(rule.cap, 'latest', rule, known, book);
  if (!cap) return sums;
  const last = sums?.reduce((later, sum) => (sum.moment.at > later.moment.at ? sum : later));
  return [last && last.moment.at < cap.moment.at ? last : cap];
}

/** The ends of the spans of an edge; undefined if one of their events is not known, or none of those that may be missing. */
function sumsOf(edge: Edge, rule: Rule, known: KnownOrder, book: RuleBook): readonly Sum[] | undefined {
  const sums: Sum[] = [];
  for (const span of rule[edge]) {
    const sum = momentAfter(span, edge, rule, known, book);
    if (sum) sums.push(sum);
    else if (!span.ifKnown) return undefined;
  }
  return sums.length > 0 ? sums : undefined;
}

/** The end of one span. The latest one gets a margin if a sum of working days leaves the published calendars. */
export function momentAfter(
  span: Span,
  edge: Edge,
  rule: Rule,
  known: KnownOrder,
  book: RuleBook,
): Sum | undefined {
  const from = since(edge, span.after, known, book);
  if (!from) return undefined;
  const sum = (moment: Moment, calendarKnown = true) => ({
    moment,
    calendarKnown,
    byBuyer: from.byBuyer ?? false,
    assumed: from.assumed ?? false,
  });
  if ('hours' in span) return sum(hoursAfter(from, span.hours, rule, book));
  if ('years' in span) return sum(sameTime(from, addYears(from.on, span.years), rule, book));
  const plain = book.addDays(from.on, span.days ?? 0);
  if (!('workingDays' in span)) return sum(sameTime(from, plain, rule, book));
  const { on, calendarKnown } = addWorkingDays(plain, span.workingDays, span.calendar);
  const safe = calendarKnown || edge !== 'latest' ? on : book.addDays(on, MAX_HOLIDAY_DAYS);
  return sum(sameTime(from, safe, rule, book), calendarKnown);
}

/** Elapsed hours; from a day without a time, the hours rounded up to whole days. */
function hoursAfter({ on, at }: Happening, hours: number, rule: Rule, book: RuleBook): Moment {
  return at === undefined
    ? book.dayMoment(book.addDays(on, Math.ceil(hours / HOURS_A_DAY)), rule.kind, rule.zone)
    : instant(at + hours * HOUR_MS, book);
}

/** A day, at the event's time of day in the rule's zone if that is known. */
function sameTime(from: Happening, on: Moment['on'], rule: Rule, book: RuleBook): Moment {
  if (from.at === undefined) return book.dayMoment(on, rule.kind, rule.zone);
  const zone = rule.zone === 'buyer' ? book.buyer : book.pacific;
  return instant(zone.sameTimeOn(from.at, on), book);
}

/** An instant as a moment, with its day in the buyer's zone. */
export function instant(at: number, book: RuleBook): Moment {
  return { on: book.buyer.dayOf(at), at, exact: true };
}
