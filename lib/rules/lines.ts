import {
  type Assessment,
  type Deadline,
  hasPassed,
  isShownReached,
  momentAhead,
  OTHER_ITEMS,
  shownMoment,
} from '../records/assessment';
import { CLOCKS_BEYOND, DISPUTE_CLOCKS, LESSER_CLOCKS, OPENING_WINDOWS } from '../records/clock';
import { defined } from '../records/defined';
import { type Dispute, disputeState, disputesByLine } from '../records/dispute';
import type { Order } from '../records/order';
import { isUnderstood } from './dispute-now';
import { byUrgency, PRESSING, urgencyOf } from './urgency';

/** An order for one of its several disputes: cases of another line, or of no named line, are left out. */
export function ofLine(order: Order, line: string | undefined): Order {
  const { disputes } = order;
  return disputes
    ? { ...order, disputes: disputes.filter(({ value }) => value.line !== undefined && value.line === line) }
    : order;
}

/** A line as it is named to the buyer: the last four digits of a long number. */
export function shortName(line: string): string {
  return line.replace(/^\d+(?=\d{4}$)/, '');
}

/** An assessment whose dispute clocks say which line they belong to. */
export function named(
  assessed: Assessment,
  { line, item }: { readonly line: string | undefined; readonly item?: string | undefined },
): Assessment {
  if (line === undefined) return assessed;
  const name = (deadline: Deadline): Deadline =>
    DISPUTE_CLOCKS.includes(deadline.clock) ? { ...deadline, ...defined({ line, item }) } : deadline;
  return {
    ...assessed,
    deadlines: assessed.deadlines.map(name),
    ...(assessed.next ? { next: name(assessed.next) } : {}),
  };
}

/** Merges the assessments of several lines: the most urgent one, with the clocks of all. */
export function together(lines: readonly Assessment[], now: number): Assessment {
  const time = ({ next }: Assessment) => (next ? shownMoment(next).at : Number.POSITIVE_INFINITY);
  const [worst] = lines.toSorted(
    (a, b) => PRESSING.indexOf(a.urgency) - PRESSING.indexOf(b.urgency) || time(a) - time(b),
  );
  if (!worst) throw new RangeError('no line to assess');
  const all = new Map(
    lines.flatMap(({ deadlines }) => deadlines).map((one) => [`${one.clock} ${one.line ?? ''}`, one]),
  );
  const changes = lines.flatMap(({ nextChangeAt }) => nextChangeAt ?? []);
  return {
    ...worst,
    deadlines: byUrgency([...all.values()], now),
    ...(changes.length > 0 ? { nextChangeAt: Math.min(...changes) } : {}),
  };
}

const others = new WeakMap<Order, Order>();

/**
 * The items of an order of which no dispute, return or refund is known, as an order of their own: whatever becomes of one
 * item, the rights in the others go on. Undefined if there is no such item, or no case. For the same order it is the same object,
 * so that its clocks are cached.
 */
export function itemsWithoutCase(order: Order, dispute: Dispute | undefined): Order | undefined {
  if (order.status?.value === 'canceled') return undefined;
  const cases = linesWithCase(order, dispute);
  if (cases === 0 || cases >= order.items.length) return undefined;
  const known = others.get(order);
  if (known) return known;
  const { complaint: _, ...entered } = order.entered; // it was about what is now in dispute
  const made = { ...order, disputes: [], entered };
  others.set(order, made);
  return made;
}

/** How many lines have a case. Those that nobody named count as one. */
function linesWithCase({ disputes = [] }: Order, dispute: Dispute | undefined): number {
  const told = disputesByLine(dispute).filter((one) => disputeState(one) !== 'withdrawn');
  if (told.length === 0 && !disputes.some(({ value }) => isUnderstood(value))) return 0;
  const toldLines = told.map(({ events }) => events[0]?.line);
  const seenLines = disputes.map(({ value }) => value.line);
  const numbers = [...toldLines, ...seenLines].filter((line) => line !== undefined && line.length > 2); // a place may be any of them
  return Math.max(distinct(toldLines), distinct(seenLines), distinct(numbers));
}

function distinct(lines: readonly (string | undefined)[]): number {
  return Math.max(new Set(lines.filter((line) => line !== undefined)).size, Math.min(lines.length, 1));
}

/**
 * The assessment of an order's cases, with that of its other items. A case that runs keeps the step; a right of the others that
 * closes sooner is the next date. Once the cases are over, the others are what the order is about.
 */
export function withOthers(cases: Assessment, rest: Assessment, now: number): Assessment {
  const shared = new Set(cases.deadlines.map(({ clock }) => clock));
  const own = rest.deadlines.filter(({ clock }) => !shared.has(clock));
  const name = (deadline: Deadline): Deadline =>
    own.includes(deadline) ? { ...deadline, item: OTHER_ITEMS } : deadline;
  const ahead = [cases.nextChangeAt, rest.nextChangeAt].filter((at) => at !== undefined);
  const all = {
    deadlines: byUrgency([...cases.deadlines, ...own.map(name)], now),
    ...(ahead.length > 0 ? { nextChangeAt: Math.min(...ahead) } : {}),
  };
  const isCaseOver = cases.verdict === 'over' || cases.verdict === 'notApplicable';
  if (isCaseOver && (rest.verdict === 'open' || rest.verdict === 'incomplete')) {
    return { ...rest, ...all, ...(rest.next ? { next: name(rest.next) } : {}) };
  }
  const closing = own.find((one) => isRightHere(one, cases.elsewhere) && !isShownReached(one, now));
  if (cases.verdict !== 'open' || !closing) return { ...cases, ...all };
  const near = urgencyOf(closing, 'nobody', now);
  const { next } = cases;
  const isSooner = !next || shownMoment(closing).at < momentAhead(next, now).at;
  if (!isSooner && !(hasPassed(next, now) && near !== 'calm')) return { ...cases, ...all };
  const urgency = PRESSING.indexOf(near) < PRESSING.indexOf(cases.urgency) ? near : cases.urgency;
  return { ...cases, ...all, urgency, next: name(closing) };
}

/** Whether a deadline is of a right on the platform that most buyers use, and that opens no second door while another way is under way. */
export function isRightHere({ kind, clock }: Deadline, elsewhere: boolean | undefined): boolean {
  if (kind !== 'closes' || CLOCKS_BEYOND.includes(clock) || LESSER_CLOCKS.includes(clock)) return false;
  return !(elsewhere && OPENING_WINDOWS.includes(clock));
}
