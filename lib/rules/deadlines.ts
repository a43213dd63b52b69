import type { Deadline, Disagreement, Moment } from '../assessment';
import { shownMoment } from '../assessment';
import { type CalendarDate, daysBetween } from '../calendar-date';
import { type Case, caseState } from '../case';
import type { ClockId, ClockKind } from '../clock';
import type { Fact, Order, Statement, StatementSubject } from '../order';
import { STATEMENT_SUBJECTS } from '../order';
import type { Rule, Span } from './rule';
import type { RuleBook } from './rule-book';
import { type Happening, happening, statementsAbout } from './triggers';
import { addWorkingDays, LONGEST_HOLIDAY_DAYS } from './working-days';

const HOUR_MS = 3_600_000;

/** An order with its dispute: what the clocks run on. */
export interface Matter {
  readonly order: Order;
  readonly dispute: Case | undefined;
}

/** The clocks of an order and where they contradict each other. */
export interface Clocks {
  readonly deadlines: readonly Deadline[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Every clock that runs on an order. What the page states outranks what the buyer entered, and that outranks the rule;
 * a disagreement of more than a day between the first and the last is told.
 */
export function clocksOf(matter: Matter, book: RuleBook): Clocks {
  const deadlines: Deadline[] = [];
  const disagreements: Disagreement[] = [];
  for (const rule of book.rules.filter((row) => runs(row, matter))) {
    const estimated = estimate(rule, matter, book);
    const given = stated(rule, matter, book) ?? entered(rule, matter, book);
    const deadline = given ?? (mayEstimate(rule, matter) ? estimated : undefined);
    if (deadline) deadlines.push(deadline);
    if (given && estimated) disagreements.push(...disagreement(given, estimated));
  }
  return { deadlines, disagreements };
}

function runs({ appliesIf }: Rule, { order, dispute }: Matter): boolean {
  const state = caseState(dispute);
  const cases = appliesIf.cases ?? ['none', 'withdrawn'];
  if (!cases.includes(state)) return false;
  const status = order.status?.value;
  if (appliesIf.statuses && !(status && appliesIf.statuses.includes(status))) return false;
  return !(appliesIf.unlessStated && statementsAbout(order, appliesIf.unlessStated).length > 0);
}

function mayEstimate({ appliesIf }: Rule, { order }: Matter): boolean {
  const status = order.status?.value;
  return !appliesIf.estimateIn || (!!status && appliesIf.estimateIn.includes(status));
}

/** The deadline that the page's own sentences give, by the earliest and the latest of them. */
function stated(rule: Rule, matter: Matter, book: RuleBook): Deadline | undefined {
  if (!isSubject(rule.id)) return undefined;
  const facts = statementsAbout(matter.order, rule.id);
  const dated = facts
    .flatMap((fact) => {
      const on = dayOfStatement(fact, matter, book);
      return on ? [{ on, fact }] : [];
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const [first] = dated;
  const last = dated.at(-1);
  if (!first || !last) return undefined;
  return {
    clock: rule.id,
    kind: rule.kind,
    earliest: dayMoment(first.on, rule.kind, book),
    nominal: dayMoment(first.on, rule.kind, book),
    latest: dayMoment(last.on, rule.kind, book),
    certainty: 'stated',
    source: {
      kind: 'page',
      texts: dated.map(({ fact }) => fact.value.text),
      seenAt: Math.max(...dated.map(({ fact }) => fact.seenAt)),
    },
  };
}

function isSubject(clock: ClockId): clock is ClockId & StatementSubject {
  return STATEMENT_SUBJECTS.some((subject) => subject === clock);
}

function dayOfStatement({ value }: Fact<Statement>, { order, dispute }: Matter, book: RuleBook) {
  if ('on' in value) return value.on;
  const since = happening(value.from, order, dispute, book.pacific.dayOf);
  return since && book.addDays(since.on, value.days);
}

function entered(rule: Rule, { order }: Matter, book: RuleBook): Deadline | undefined {
  const day = order.entered.days[rule.id];
  if (!day) return undefined;
  const moment = dayMoment(day.on, rule.kind, book);
  return {
    clock: rule.id,
    kind: rule.kind,
    earliest: moment,
    nominal: moment,
    latest: moment,
    certainty: 'entered',
    source: { kind: 'buyer', enteredAt: day.enteredAt },
  };
}

/** The deadline that the rule computes, or undefined where one of its events is not known. */
function estimate(rule: Rule, matter: Matter, book: RuleBook): Deadline | undefined {
  const end = (span: Span) => momentAfter(span, rule.kind, matter, book);
  const [early, middle, late] = [rule.earliest.map(end), rule.nominal.map(end), rule.latest.map(end)];
  const all = [...early, ...middle, ...late];
  const known = all.filter((sum) => sum !== undefined);
  const [nominal] = middle.filter((sum) => sum !== undefined);
  if (known.length < all.length || !nominal) return undefined;
  const byTime = known.map(({ moment }) => moment).toSorted((a, b) => a.at - b.at);
  const earliest = byTime[0];
  const latest = byTime.at(-1);
  if (!earliest || !latest) return undefined;
  return {
    clock: rule.id,
    kind: rule.kind,
    earliest,
    nominal: nominal.moment,
    latest,
    certainty: 'estimated',
    source: {
      kind: 'rule',
      names: rule.sources,
      asOf: rule.asOf,
      confidence: rule.confidence,
      ...(known.every(({ calendarKnown }) => calendarKnown) ? {} : { calendarUnknown: true }),
    },
  };
}

interface Sum {
  readonly moment: Moment;
  readonly calendarKnown: boolean;
}

function momentAfter(
  span: Span,
  kind: ClockKind,
  { order, dispute }: Matter,
  book: RuleBook,
): Sum | undefined {
  const since = happening(span.after, order, dispute, book.pacific.dayOf);
  if (!since) return undefined;
  if ('hours' in span) {
    return since.at === undefined
      ? undefined
      : { moment: instant(since.at + span.hours * HOUR_MS, book), calendarKnown: true };
  }
  if ('days' in span) {
    return { moment: atSameTime(since, book.addDays(since.on, span.days), kind, book), calendarKnown: true };
  }
  const { on, calendarKnown } = addWorkingDays(since.on, span.workingDays, span.calendar);
  const margin = calendarKnown ? 0 : LONGEST_HOLIDAY_DAYS;
  return { moment: atSameTime(since, book.addDays(on, margin), kind, book), calendarKnown };
}

/** A day as a moment; at the event's time of day in Pacific time where that is known. */
function atSameTime(since: Happening, on: CalendarDate, kind: ClockKind, book: RuleBook): Moment {
  return since.at === undefined
    ? dayMoment(on, kind, book)
    : instant(book.pacific.sameTimeOn(since.at, on), book);
}

function instant(at: number, book: RuleBook): Moment {
  return { on: book.buyer.dayOf(at), at, exact: true };
}

/**
 * The instant at which a day without a time counts. A right that closes is safe only until the day begins, in the
 * buyer's zone or in Pacific time, whichever is earlier; a right that opens and a duty of others wait until it is over
 * in Pacific time.
 */
export function dayMoment(on: CalendarDate, kind: ClockKind, book: RuleBook): Moment {
  const at =
    kind === 'closes' || kind === 'advice'
      ? Math.min(book.buyer.startOf(on), book.pacific.startOf(on))
      : book.pacific.startOf(book.addDays(on, 1));
  return { on, at, exact: false };
}

function disagreement(given: Deadline, estimated: Deadline): readonly Disagreement[] {
  const [page, rule] = [shownMoment(given).on, shownMoment(estimated).on];
  return Math.abs(daysBetween(page, rule)) > 1 ? [{ clock: given.clock, stated: page, estimated: rule }] : [];
}
