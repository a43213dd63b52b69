import type { Deadline, Disagreement, Moment } from '../records/assessment';
import { shownMoment } from '../records/assessment';
import { DISPUTE_CLOCKS } from '../records/clock';
import type { KnownOrder } from '../records/known-order';
import type { EnteredDay, Fact, Statement } from '../records/order';
import { daysBetween } from '../time/days';
import { DAY_MS } from '../time/durations';
import { disputeNow } from './dispute-now';
import { estimate, instant } from './estimate';
import { plainRow, withFigure } from './own-figure';
import { poundsOf } from './pounds';
import type { Rule } from './rule';
import type { Clocks, RuleBook } from './rule-book';
import { happening, hintsAbout, newerDay, statementsAbout } from './triggers';

/**
 * Every clock that runs on an order. The page outranks what the buyer entered before it was read, and both outrank the rule. If page and
 * rule differ by more than a day, that is reported.
 */
export function clocksOf(known: KnownOrder, book: RuleBook): Clocks {
  const cached = book.clocks.get(known.order);
  if (cached && cached.dispute === known.dispute) return cached.clocks;
  const clocks = findClocks(known, book);
  book.clocks.set(known.order, { dispute: known.dispute, clocks });
  return clocks;
}

function findClocks(known: KnownOrder, book: RuleBook): Clocks {
  const { order } = known;
  const deadlines: Deadline[] = [];
  const disagreements: Disagreement[] = [];
  for (const row of book.rowsFor(known, disputeNow(known))) {
    const { unlessStated, unlessHappened, poundsOver } = row.appliesIf;
    if (poundsOver !== undefined && (poundsOf(order.amount) ?? Number.POSITIVE_INFINITY) <= poundsOver)
      continue;
    if (unlessStated && statementsAbout(order, unlessStated).length > 0) continue;
    if (unlessHappened && happening(unlessHappened, order, known.dispute, book)) continue;
    const rule = withFigure(row, order.entered.figures?.[row.id], plainRow(book.rules, row));
    const own = newerDay(order, row.id) && entered(rule, known, book);
    const given = own ?? stated(rule, known, book) ?? entered(rule, known, book);
    const estimated = mayEstimate(rule, known) ? estimate(rule, known, book) : undefined;
    const deadline = given ?? hinted(rule, known, book, estimated) ?? estimated;
    if (deadline) deadlines.push(deadline);
    if (given && estimated) disagreements.push(...disagreement(given, estimated));
  }
  return { deadlines, disagreements };
}

/**
 * On aliexpress.ru nothing is estimated: its own rules could not be read. Nor is what the terms give to some kinds of
 * order only, for another kind; a figure of the buyer's own counts for any.
 */
function mayEstimate({ appliesIf, ownFigure }: Rule, { order }: KnownOrder): boolean {
  const { estimateIn, estimateKinds } = appliesIf;
  const status = order.status?.value;
  const isKind =
    !estimateKinds || ownFigure !== undefined || estimateKinds.some((kind) => order.kinds?.includes(kind));
  return order.site !== 'ru' && isKind && (!estimateIn || estimateIn.some((one) => one === status));
}

/** The deadline by the page's own sentences, from the earliest to the latest of them. */
function stated(rule: Rule, known: KnownOrder, book: RuleBook): Deadline | undefined {
  return fromPage(statementsAbout(known.order, rule.id), rule, known, book);
}

/**
 * The deadline by what the page probably says. It is an estimate, and its bounds include the rule's: a misread wording
 * must never make a reminder later.
 */
function hinted(
  rule: Rule,
  known: KnownOrder,
  book: RuleBook,
  estimated: Deadline | undefined,
): Deadline | undefined {
  const hint = fromPage(hintsAbout(known.order, rule.id), rule, known, book);
  if (!hint) return undefined;
  const [earliest, latest] = estimated
    ? [
        estimated.earliest.at < hint.earliest.at ? estimated.earliest : hint.earliest,
        estimated.latest.at > hint.latest.at ? estimated.latest : hint.latest,
      ]
    : [hint.earliest, hint.latest];
  return { ...hint, earliest, latest, certainty: 'estimated' };
}

function fromPage(
  facts: readonly Fact<Statement>[],
  rule: Rule,
  known: KnownOrder,
  book: RuleBook,
): Deadline | undefined {
  if (facts.length === 0) return undefined;
  const read = facts
    .flatMap((fact) => {
      const found = momentOf(fact, rule, known, book);
      return found ? [{ ...found, fact }] : [];
    })
    .toSorted((a, b) => a.moment.at - b.moment.at);
  const [first] = read;
  const last = read.at(-1);
  if (!first || !last) return undefined;
  const fromEntered = read.some(({ byBuyer }) => byBuyer);
  return {
    clock: rule.id,
    kind: rule.kind,
    earliest: first.moment,
    nominal: first.moment,
    latest: last.moment,
    certainty: fromEntered ? 'entered' : 'stated',
    source: {
      kind: 'page',
      texts: read.map(({ fact }) => fact.value.text),
      seenAt: Math.max(...read.map(({ fact }) => fact.seenAt)),
      ...(fromEntered ? { fromEntered } : {}),
    },
    onExpiry: rule.onExpiry,
  };
}

/** A countdown is the time left when it was seen. The page rounds it down to its smallest unit, and so do we. */
function momentOf(
  { value, seenAt }: Fact<Statement>,
  rule: Rule,
  known: KnownOrder,
  book: RuleBook,
): { readonly moment: Moment; readonly byBuyer?: true } | undefined {
  if ('leftMs' in value) {
    return { moment: leftMoment(seenAt, value.leftMs, book) };
  }
  if ('on' in value) return { moment: book.dayMoment(value.on, rule.kind, rule.zone) };
  const since = happening(value.from, known.order, known.dispute, book);
  if (!since) return undefined;
  const moment = book.dayMoment(book.addDays(since.on, value.days), rule.kind, rule.zone);
  return { moment, ...(since.byBuyer ? { byBuyer: true } : {}) };
}

function leftMoment(readAt: number, leftMs: number, book: RuleBook): Moment {
  const moment = instant(readAt + leftMs, book);
  return leftMs % DAY_MS === 0 ? { ...moment, byDays: true } : moment;
}

/** The deadline by what the buyer read on AliExpress: a day, or the time that was left then. */
function entered(rule: Rule, known: KnownOrder, book: RuleBook): Deadline | undefined {
  const day = known.order.entered.days[rule.id];
  if (!day || isOfFormerRound(day, rule, known, book)) return undefined;
  const moment =
    day.leftMs === undefined
      ? book.dayMoment(day.on, rule.kind, rule.zone)
      : leftMoment(day.enteredAt, day.leftMs, book);
  return {
    clock: rule.id,
    kind: rule.kind,
    earliest: moment,
    nominal: moment,
    latest: moment,
    certainty: 'entered',
    source: { kind: 'buyer', enteredAt: day.enteredAt },
    onExpiry: rule.onExpiry,
  };
}

/** Whether what a dispute's clock counts from has happened again since: a second proposal has a time of its own. */
function isOfFormerRound(day: EnteredDay, rule: Rule, known: KnownOrder, book: RuleBook): boolean {
  const [from] = rule.nominal;
  if (!from || from.after === 'received' || !DISPUTE_CLOCKS.includes(rule.id)) return false;
  const since = happening(from.after, known.order, known.dispute, book);
  return since?.at !== undefined && since.at > day.enteredAt;
}

function disagreement(given: Deadline, estimated: Deadline): readonly Disagreement[] {
  const [page, rule] = [shownMoment(given).on, shownMoment(estimated).on];
  return Math.abs(daysBetween(page, rule)) > 1 ? [{ clock: given.clock, stated: page, estimated: rule }] : [];
}
