import type { Deadline, Moment } from '../records/assessment';
import type { ClockKind } from '../records/clock';
import type { KnownOrder } from '../records/known-order';
import { addYears } from '../time/days';
import { HOUR_MS } from '../time/durations';
import { addWorkingDays, MAX_HOLIDAY_DAYS } from '../time/working-days';
import type { Rule, Span } from './rule';
import type { RuleBook } from './rule-book';
import { type Happening, happening } from './triggers';

const HOURS_A_DAY = 24;

interface Sum {
  readonly moment: Moment;
  readonly calendarKnown: boolean;
  /** Whether it counts from a day that the buyer entered. */
  readonly byBuyer: boolean;
}

/** The edge of an estimate that we act on. Without it there is no estimate. */
const ACTING: { readonly [kind in ClockKind]: 'earliest' | 'nominal' | 'latest' } = {
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
    earliest: sumsOf(rule.earliest, 0, rule, known, book),
    nominal: sumsOf(rule.nominal, 0, rule, known, book),
    latest: sumsOf(rule.latest, MAX_HOLIDAY_DAYS, rule, known, book),
  };
  const all = [...(sums.earliest ?? []), ...(sums.nominal ?? []), ...(sums.latest ?? [])];
  const [first] = all;
  if (!first || !sums[ACTING[rule.kind]]) return undefined;
  let [earliest, latest] = [first.moment, first.moment];
  for (const sum of all) {
    if (sum.moment.at < earliest.at) earliest = sum.moment;
    if (sum.moment.at > latest.at) latest = sum.moment;
  }
  const fromEntered = all.some(({ byBuyer }) => byBuyer) ? { fromEntered: true as const } : {};
  const { id, kind, onExpiry, ownFigure } = rule;
  const nominal = (sums.nominal?.[0] ?? first).moment;
  const bounds = { clock: id, kind, earliest, nominal, latest, onExpiry };
  if (ownFigure !== undefined) {
    return { ...bounds, certainty: 'entered', source: { kind: 'figure', days: ownFigure, ...fromEntered } };
  }
  const { sources: names, asOf, confidence } = rule;
  const calendar = all.every(({ calendarKnown }) => calendarKnown) ? {} : { calendarUnknown: true };
  return {
    ...bounds,
    certainty: 'estimated',
    source: { kind: 'rule', names, asOf, confidence, ...fromEntered, ...calendar },
  };
}

/** The ends of some spans; undefined if one of their events is not known. */
function sumsOf(
  spans: readonly Span[],
  marginDays: number,
  rule: Rule,
  known: KnownOrder,
  book: RuleBook,
): readonly Sum[] | undefined {
  const sums: Sum[] = [];
  for (const span of spans) {
    const sum = momentAfter(span, marginDays, rule, known, book);
    if (!sum) return undefined;
    sums.push(sum);
  }
  return sums;
}

/**
 * The end of one span; undefined if its event is not known. `marginDays` are added if a sum of working days leaves the
 * published calendars.
 */
export function momentAfter(
  span: Span,
  marginDays: number,
  rule: Rule,
  { order, dispute }: KnownOrder,
  book: RuleBook,
): Sum | undefined {
  const since = happening(span.after, order, dispute, book);
  if (!since) return undefined;
  const sum = (moment: Moment, calendarKnown = true) => ({
    moment,
    calendarKnown,
    byBuyer: since.byBuyer ?? false,
  });
  if ('hours' in span) return sum(hoursAfter(since, span.hours, rule, book));
  if ('years' in span) return sum(sameTime(since, addYears(since.on, span.years), rule, book));
  const plain = book.addDays(since.on, span.days ?? 0);
  if (!('workingDays' in span)) return sum(sameTime(since, plain, rule, book));
  const { on, calendarKnown } = addWorkingDays(plain, span.workingDays, span.calendar);
  const safe = calendarKnown ? on : book.addDays(on, marginDays);
  return sum(sameTime(since, safe, rule, book), calendarKnown);
}

/** Elapsed hours; from a day without a time, the hours rounded up to whole days. */
function hoursAfter({ on, at }: Happening, hours: number, rule: Rule, book: RuleBook): Moment {
  return at === undefined
    ? book.dayMoment(book.addDays(on, Math.ceil(hours / HOURS_A_DAY)), rule.kind, rule.zone)
    : instant(at + hours * HOUR_MS, book);
}

/** A day, at the event's time of day in the rule's zone if that is known. */
function sameTime(since: Happening, on: Moment['on'], rule: Rule, book: RuleBook): Moment {
  if (since.at === undefined) return book.dayMoment(on, rule.kind, rule.zone);
  const zone = rule.zone === 'buyer' ? book.buyer : book.pacific;
  return instant(zone.sameTimeOn(since.at, on), book);
}

/** An instant as a moment, with its day in the buyer's zone. */
export function instant(at: number, book: RuleBook): Moment {
  return { on: book.buyer.dayOf(at), at, exact: true };
}
