import {
  type Assessment,
  type Deadline,
  type Missing,
  type Step,
  shownMoment,
  type Turn,
  type Urgency,
} from '../assessment';
import { type Case, caseState } from '../case';
import type { ClockId } from '../clock';
import type { Order, ReadingProblem } from '../order';
import { LATEST_COMPLETION_DAYS } from './catalogue';
import { clocksOf, dayMoment } from './deadlines';
import type { RuleBook } from './rule-book';
import { SOON_DAYS, URGENT_DAYS, urgencyOf } from './urgency';

const DAY_MS = 86_400_000;

/** What a step says about itself: the verdict, whose turn it is, and the clocks it is about, the likeliest first. */
interface Finding {
  readonly verdict: Assessment['verdict'];
  readonly step: Step;
  readonly turn: Turn;
  readonly about: readonly ClockId[];
  readonly missing?: readonly Missing[];
  /** Where nearness alone does not say it. */
  readonly urgency?: Urgency;
  /** An instant (epoch ms), beside those of the deadlines, at which the finding changes. */
  readonly changesAt?: number;
}

/**
 * Judges one order at one instant: the step that applies, whose turn it is, every deadline with its source, and what is
 * not known. Pure and total: any combination of facts gets an answer. `now` is epoch ms.
 */
export function assess(order: Order, dispute: Case | undefined, now: number, book: RuleBook): Assessment {
  const { deadlines, disagreements } = clocksOf({ order, dispute }, book);
  const problems = problemsOf(order);
  const found = find({ order, dispute, now, deadlines, problems, book });
  const next = nextOf(deadlines, found, now);
  const nextChangeAt = nextChange(deadlines, found, now);
  return {
    orderId: order.id,
    verdict: found.verdict,
    step: found.step,
    turn: found.turn,
    urgency: found.urgency ?? urgencyOf(next, found.turn, now),
    deadlines: byUrgency(deadlines, now),
    ...(next ? { next } : {}),
    missing: found.missing ?? [],
    problems,
    disagreements,
    ...(nextChangeAt === undefined ? {} : { nextChangeAt }),
  };
}

interface Situation {
  readonly order: Order;
  readonly dispute: Case | undefined;
  readonly now: number;
  readonly deadlines: readonly Deadline[];
  readonly problems: readonly ReadingProblem[];
  readonly book: RuleBook;
}

function find(situation: Situation): Finding {
  const disputed = findInDispute(situation.dispute);
  if (disputed) return disputed;
  const { order, problems } = situation;
  const unread = problems.some(({ kind }) => kind === 'unknownStatus');
  switch (unread ? undefined : order.status?.value) {
    case 'to-pay':
      return { verdict: 'open', step: 'pay', turn: 'nobody', about: [] };
    case 'processing':
      return order.entered.cancelAskedAt === undefined
        ? { verdict: 'open', step: 'waitShipment', turn: 'seller', about: ['ship.by'] }
        : { verdict: 'open', step: 'waitCancel', turn: 'seller', about: ['cancel.reply'] };
    case 'awaiting-delivery':
      return findUnderWay(situation);
    case 'completed':
      return findCompleted(situation);
    case 'canceled':
      return { verdict: 'over', step: 'checkRefund', turn: 'platform', about: [], urgency: 'over' };
    case 'closed':
    case 'expired':
      return { verdict: 'not-applicable', step: 'nothingLeft', turn: 'nobody', about: [], urgency: 'over' };
    case undefined:
      return {
        verdict: 'incomplete',
        step: 'findOut',
        turn: 'nobody',
        about: [],
        missing: ['status'],
        urgency: 'unknown',
      };
  }
}

function findInDispute(dispute: Case | undefined): Finding | undefined {
  switch (caseState(dispute)) {
    case 'wait-seller':
      return { verdict: 'open', step: 'waitSeller', turn: 'seller', about: ['neg.seller'] };
    case 'wait-buyer':
      return { verdict: 'open', step: 'answerProposal', turn: 'buyer', about: ['neg.buyer'] };
    case 'platform':
      return { verdict: 'open', step: 'waitPlatform', turn: 'platform', about: ['neg.total'] };
    case 'agreed':
      return { verdict: 'over', step: 'checkRefund', turn: 'platform', about: [], urgency: 'over' };
    case 'none':
    case 'withdrawn':
      return undefined;
  }
}

function findUnderWay({ deadlines, now }: Situation): Finding {
  const claim = deadlines.find(({ clock }) => clock === 'refund.nodelivery');
  const claimEnd = deadlines.find(({ clock }) => clock === 'dispute.notreceived');
  const protection = deadlines.find(({ clock }) => clock === 'bp.end');
  if (claimEnd && now >= claimEnd.latest.at) {
    return { verdict: 'over', step: 'nothingLeft', turn: 'nobody', about: [], urgency: 'over' };
  }
  if (claim && now >= shownMoment(claim).at) {
    return { verdict: 'open', step: 'claimNondelivery', turn: 'buyer', about: ['dispute.notreceived'] };
  }
  if (protection && now >= protection.earliest.at) {
    const urgency = now < protection.latest.at ? 'urgent' : 'unknown';
    return {
      verdict: 'incomplete',
      step: 'findOut',
      turn: 'nobody',
      about: [],
      missing: ['orderPage'],
      urgency,
    };
  }
  if (!claim && !protection) {
    return {
      verdict: 'incomplete',
      step: 'findOut',
      turn: 'nobody',
      about: [],
      missing: ['placedDay'],
      urgency: 'unknown',
    };
  }
  return { verdict: 'open', step: 'waitDelivery', turn: 'carrier', about: ['refund.nodelivery', 'bp.end'] };
}

function findCompleted({ order, deadlines, now, book }: Situation): Finding {
  const closing = deadlines.filter(({ kind }) => kind === 'closes');
  if (closing.some((deadline) => now < deadline.latest.at)) {
    return {
      verdict: 'open',
      step: 'checkItem',
      turn: 'nobody',
      about: ['return.nofault', 'dispute.defect'],
    };
  }
  const goneAt = lastWindowEndsAt(order, book);
  if (closing.length > 0 || (goneAt !== undefined && now >= goneAt)) {
    return { verdict: 'over', step: 'nothingLeft', turn: 'nobody', about: [], urgency: 'over' };
  }
  return {
    verdict: 'incomplete',
    step: 'findOut',
    turn: 'nobody',
    about: [],
    missing: [order.days.placed ? 'orderPage' : 'placedDay'],
    urgency: 'unknown',
    ...(goneAt === undefined ? {} : { changesAt: goneAt }),
  };
}

/** When even the latest thinkable completion leaves no window open (epoch ms): an old order needs no visit to its page. */
function lastWindowEndsAt(order: Order, book: RuleBook): number | undefined {
  const placed = order.days.placed?.value;
  if (!placed) return undefined;
  const windows = book.rules.filter(
    ({ appliesIf, kind }) => kind === 'closes' && appliesIf.statuses?.includes('completed'),
  );
  const days = windows.flatMap(({ latest }) =>
    latest.flatMap((span) => ('days' in span && span.after === 'completed' ? [span.days] : [])),
  );
  const last = book.addDays(placed, LATEST_COMPLETION_DAYS + Math.max(0, ...days));
  return dayMoment(last, 'opens', book).at;
}

/** The newest look decides what is not understood: a status read since is understood again. */
function problemsOf(order: Order): readonly ReadingProblem[] {
  return order.problems
    .filter(({ value, seenAt }) => value.kind !== 'unknownStatus' || seenAt >= (order.status?.seenAt ?? 0))
    .map(({ value }) => value);
}

/** The deadline of the step; a right that closes sooner goes before it. */
function nextOf(
  deadlines: readonly Deadline[],
  { about, verdict }: Finding,
  now: number,
): Deadline | undefined {
  if (verdict !== 'open') return undefined;
  const ahead = deadlines.filter((deadline) => now < shownMoment(deadline).at);
  const named = about.flatMap((clock) => ahead.filter((deadline) => deadline.clock === clock));
  const overdue = about.flatMap((clock) => deadlines.filter((d) => d.clock === clock && d.kind === 'theirs'));
  const closing = ahead.filter(({ kind }) => kind === 'closes');
  const headline = named[0] ?? overdue[0];
  const soonest = byUrgency(closing, now)[0];
  if (!headline) return soonest;
  return soonest && shownMoment(soonest).at < shownMoment(headline).at ? soonest : headline;
}

/** Those ahead by time, then those gone by, the newest first. */
function byUrgency(deadlines: readonly Deadline[], now: number): readonly Deadline[] {
  const ahead = deadlines.filter((deadline) => shownMoment(deadline).at > now);
  const gone = deadlines.filter((deadline) => shownMoment(deadline).at <= now);
  return [
    ...ahead.toSorted((a, b) => shownMoment(a).at - shownMoment(b).at),
    ...gone.toSorted((a, b) => shownMoment(b).at - shownMoment(a).at),
  ];
}

/** The next instant at which a deadline passes, or comes near enough to be shown otherwise. */
function nextChange(deadlines: readonly Deadline[], { changesAt }: Finding, now: number): number | undefined {
  const instants = deadlines.flatMap((deadline) => {
    const shown = shownMoment(deadline).at;
    const nearer = [URGENT_DAYS, SOON_DAYS].map((days) => shown - days * DAY_MS);
    return [deadline.earliest.at, deadline.nominal.at, deadline.latest.at, ...nearer];
  });
  const ahead = [...instants, ...(changesAt === undefined ? [] : [changesAt])].filter((at) => at > now);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
