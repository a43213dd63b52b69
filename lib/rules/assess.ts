import {
  type Assessment,
  type Deadline,
  type Moment,
  shownMoment,
  type Urgency,
} from '../records/assessment';
import { CLOCKS_BEYOND, type ClockId, SEEN_BESIDE, WITHDRAWALS } from '../records/clock';
import { defined } from '../records/defined';
import { type Dispute, disputesByLine } from '../records/dispute';
import type { Order, ReadingProblem } from '../records/order';
import { DAY_MS } from '../time/durations';
import { clocksOf } from './deadlines';
import { isRightHere, itemsWithoutCase, named, ofLine, shortName, together, withOthers } from './lines';
import type { RuleBook } from './rule-book';
import { findStep } from './steps';
import type { Finding } from './steps/finding';
import { clocksOfUnsaidPayment } from './unsaid-payment';
import { byUrgency, PRESSING, SOON_DAYS, URGENT_DAYS, urgencyOf } from './urgency';
import { isWronged } from './wronged';

/**
 * Assesses one order at one instant: the step that applies, whose turn it is, every deadline with its source, and what is
 * not known. With disputes on several lines the most urgent one gives the step, and the items without one keep their
 * clocks. Pure and total: any combination of facts gets an answer. `now` is epoch ms.
 */
export function assess(order: Order, dispute: Dispute | undefined, now: number, book: RuleBook): Assessment {
  const known = book.known(order);
  const cases = assessCases(known, dispute, now, book);
  const others = itemsWithoutCase(known, dispute);
  return others ? withOthers(cases, assessLine(others, undefined, now, book), now) : cases;
}

function assessCases(known: Order, dispute: Dispute | undefined, now: number, book: RuleBook): Assessment {
  const lines = disputesByLine(dispute);
  if (lines.length < 2) {
    const [only] = lines;
    return named(assessLine(known, dispute, now, book), { line: only?.events[0]?.line }); // the same object: its clocks are cached by it
  }
  const assessed = lines.map((one) => {
    const line = one.events[0]?.line;
    return named(assessLine(ofLine(known, line), one, now, book), { line, item: line && shortName(line) });
  });
  return together(assessed, now);
}

function assessLine(order: Order, dispute: Dispute | undefined, now: number, book: RuleBook): Assessment {
  const problems = problemsOf(order);
  const clocks = clocksOf({ order, dispute }, book);
  const { disagreements } = clocks;
  const unsure = problems.some(({ kind }) => kind === 'unsureStatus');
  const statusEntered = order.status?.source === 'buyer';
  const deadlines = clocks.deadlines.map((deadline) => {
    if (deadline.certainty !== 'stated') return deadline;
    if (unsure) return { ...deadline, certainty: 'estimated' as const };
    return statusEntered ? { ...deadline, certainty: 'entered' as const } : deadline;
  });
  const unsaid = () => clocksOfUnsaidPayment({ order, dispute }, book, clocksOf);
  const found = findStep({ order, dispute, now, deadlines, problems, book, unsaid });
  const next = nextOf(deadlines, found, isWronged({ order, dispute }), now);
  const near = urgencyOf(next, found.turn, now); // what has arrived should be tested soon, however far away its dates are
  const nextChangeAt = nextChange(deadlines, found, now);
  return {
    orderId: order.id,
    verdict: next ? 'open' : found.verdict, // something may be missing beside a date
    step: found.step,
    turn: found.turn,
    urgency: urgencyNow(found, next, near),
    deadlines: byUrgency(deadlines, now),
    missing: found.missing ?? [],
    problems,
    disagreements,
    ...defined({ next, arrival: found.arrival, elsewhere: found.elsewhere, nextChangeAt }),
    ...(statusEntered ? { statusEntered } : {}),
  };
}

/** A date that is seen beside a missing fact makes it no less pressing. */
function urgencyNow(
  { urgency, verdict, arrival }: Finding,
  next: Deadline | undefined,
  near: Urgency,
): Urgency {
  if (urgency === undefined) return arrival && near === 'calm' ? 'soon' : near;
  const both = verdict === 'incomplete' && next;
  return both ? (PRESSING.find((one) => one === urgency || one === near) ?? urgency) : urgency;
}

/** Only the newest reading counts as not understood: a status read since then is understood again. */
function problemsOf({ problems, status }: Order): readonly ReadingProblem[] {
  return problems
    .filter(({ value, seenAt }) => !isOfStatus(value) || seenAt >= (status?.seenAt ?? 0))
    .map(({ value }) => (isEmptyDate(value) ? { kind: 'unexpectedRows', count: 1 } : value));
}

/** A date of which the page shows not even a text has nothing to be quoted. */
function isEmptyDate(problem: ReadingProblem): boolean {
  return problem.kind === 'unknownDate' && problem.text === '';
}

function isOfStatus({ kind }: ReadingProblem): boolean {
  return kind === 'unknownStatus' || kind === 'unsureStatus';
}

/** The deadline of the step, unless a right that matters beside it closes sooner. */
function nextOf(
  deadlines: readonly Deadline[],
  found: Finding,
  wronged: boolean,
  now: number,
): Deadline | undefined {
  if (found.verdict !== 'open' && found.verdict !== 'incomplete') return undefined;
  const momentOf = found.latestCounts ? ({ latest }: Deadline) => latest : shownMoment;
  const about = withLaw(found.about);
  let next = headlineOf(deadlines, { ...found, about }, now, momentOf);
  for (const deadline of deadlines) {
    const { at } = shownMoment(deadline);
    if (now >= at || !mayGoBefore(deadline, { ...found, about }, wronged, at - now)) continue;
    const nextAt = next && momentOf(next).at;
    if (nextAt === undefined || at < nextAt || now >= nextAt) next = deadline;
  }
  return next;
}

/** Where a step is about changing one's mind, the law may give that longer than AliExpress does. */
function withLaw(about: readonly ClockId[]): readonly ClockId[] {
  return about.flatMap((clock) => (clock === 'return.nofault' ? [clock, ...WITHDRAWALS] : [clock]));
}

/**
 * Whether a right may stand before the step's own date, with `left` ms until its end: one on the platform, unless PayPal
 * or the law has the case and it would open a second door; one of a buyer who was wronged in the last days that PayPal or a bank
 * gives; and any that the step is about.
 */
function mayGoBefore(
  deadline: Deadline,
  { about, verdict, elsewhere, aside = [] }: Finding,
  wronged: boolean,
  left: number,
): boolean {
  const { clock, kind } = deadline;
  if (kind !== 'closes') return false;
  if (about.includes(clock)) return true;
  if (CLOCKS_BEYOND.includes(clock)) {
    return wronged && SEEN_BESIDE.includes(clock) && left <= SOON_DAYS * DAY_MS;
  }
  if (verdict === 'incomplete' || aside.includes(clock)) return false;
  return isRightHere(deadline, elsewhere);
}

/**
 * The first of the step's clocks that is still ahead; else the first that is overdue, that may have ended, or in which
 * the buyer had to act.
 */
function headlineOf(
  deadlines: readonly Deadline[],
  { about, turn }: Pick<Finding, 'about' | 'turn'>,
  now: number,
  momentOf: (deadline: Deadline) => Moment,
): Deadline | undefined {
  let overdue: Deadline | undefined;
  for (const clock of about) {
    const deadline = deadlines.find((one) => one.clock === clock);
    if (!deadline) continue;
    if (now < momentOf(deadline).at) return deadline;
    const mayStand = deadline.kind === 'closes' && (turn === 'buyer' || now < deadline.latest.at);
    const stands = deadline.kind === 'theirs' || mayStand;
    if (stands) overdue ??= deadline;
  }
  return overdue;
}

/** The next instant at which a deadline passes, or comes near enough to look different. */
function nextChange(deadlines: readonly Deadline[], { changesAt }: Finding, now: number): number | undefined {
  let next = changesAt ?? Number.POSITIVE_INFINITY;
  const consider = (at: number) => {
    if (at > now && at < next) next = at;
  };
  for (const deadline of deadlines) {
    const { at } = shownMoment(deadline);
    consider(deadline.earliest.at);
    consider(deadline.nominal.at);
    consider(deadline.latest.at);
    consider(at - URGENT_DAYS * DAY_MS);
    consider(at - SOON_DAYS * DAY_MS);
  }
  return Number.isFinite(next) ? next : undefined;
}
