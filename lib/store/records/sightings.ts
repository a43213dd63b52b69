import { isBelieved } from '../../records/believed';
import { defined } from '../../records/defined';
import type { Fact, FactSource, Order, PageRead, Sighting, Statement } from '../../records/order';
import { ORDER_DAYS } from '../../records/order';
import { MAX_CASES, sized } from '../../records/order-size';
import type { SeenDispute } from '../../records/seen-dispute';
import { DAY_MS, HOUR_MS } from '../../time/durations';

/**
 * What is known of an order after one more sighting. The newer fact wins, but for a day the order's own page outranks
 * the list, which lags behind it (pages.md, 2026-09). Nothing known is forgotten because one sighting did not show it; what
 * the buyer entered is never touched. A sighting that shows nothing new within a day gives back the very same order.
 */
export function mergeSighting(known: Order | undefined, seen: Sighting): Order {
  const base: Order = known ?? {
    id: seen.orderId,
    days: {},
    stated: [],
    items: [],
    problems: [],
    entered: { days: {} },
    seenAt: seen.seenAt,
  };
  const quiet = base.problems.length === 0 && seen.problems.length === 0;
  const newer = <T>(old: Fact<T> | undefined, value: T | undefined) =>
    value === undefined ? old : newerFact(old, { value, source: seen.source, seenAt: seen.seenAt }, quiet);
  const status = newer(base.status, seen.status);
  const kinds = seen.kinds ?? base.kinds;
  const store = seen.store ?? base.store;
  const amount = seen.amount ?? base.amount;
  const names = seen.names || base.names ? { ...base.names, ...seen.names } : undefined;
  const disputes = mergeCases(base, seen);
  const pageRead = newerRead(base.pageRead, seen);
  const merged = sized({
    ...base,
    ...(status ? { status } : {}),
    days: mergeDays(base, seen, newer),
    stated: mergeStated(base, seen),
    ...(kinds ? { kinds } : {}),
    items: seen.items.length > 0 ? seen.items : base.items,
    ...(store === undefined ? {} : { store }),
    ...(amount === undefined ? {} : { amount }),
    ...(disputes ? { disputes } : {}),
    ...(names ? { names } : {}),
    ...(pageRead ? { pageRead } : {}),
    problems: mergeProblems(base, seen),
    seenAt: isRecent(base.seenAt, seen.seenAt) ? base.seenAt : Math.max(base.seenAt, seen.seenAt),
    ...(isRecent(base.seenAt, seen.seenAt) ? {} : { seenAgain: true }),
  });
  return known && JSON.stringify(known) === JSON.stringify(merged) ? known : merged;
}

/**
 * An order as it would be had the clock always been right (`now`, epoch ms): a fact that was seen "later than now" was seen
 * while a clock was ahead, and any sighting is newer than that.
 */
export function seenByNow(order: Order, now: number): Order {
  const past = <T>(fact: Fact<T>): Fact<T> => (fact.seenAt > now ? { ...fact, seenAt: 0 } : fact);
  const days = Object.entries(order.days).map(([name, fact]) => [name, past(fact)]);
  return {
    ...order,
    ...(order.status ? { status: past(order.status) } : {}),
    days: Object.fromEntries(days),
    stated: order.stated.map(past),
    ...(order.disputes ? { disputes: order.disputes.map((fact) => pastCase(past(fact), now)) } : {}),
    problems: order.problems.map(past),
    ...(order.pageRead ? { pageRead: { ...order.pageRead, at: Math.min(order.pageRead.at, now) } } : {}),
    seenAt: Math.min(order.seenAt, now),
  };
}

function pastCase(fact: Fact<SeenDispute>, now: number): Fact<SeenDispute> {
  const { since = now } = fact.value;
  return since > now ? { ...fact, value: { ...fact.value, since: fact.seenAt } } : fact;
}

/** Whether any fact of an order claims to have been seen after `now` (epoch ms). */
export function isAhead(
  { status, days, stated, disputes = [], problems, pageRead, seenAt }: Order,
  now: number,
): boolean {
  const facts = [status, ...Object.values(days), ...stated, ...disputes, ...problems];
  const isReadAhead = pageRead !== undefined && pageRead.at > now;
  return seenAt > now || isReadAhead || facts.some((fact) => fact !== undefined && fact.seenAt > now);
}

/** The newest reading of the order's own page; of two within a day that show the same status, the first. */
function newerRead(known: PageRead | undefined, seen: Sighting): PageRead | undefined {
  const { source, seenAt, status } = seen;
  if (source !== 'order' || !hasLoaded(seen) || (known && seenAt < known.at)) return known;
  const same = known && isRecent(known.at, seenAt) && known.status === status;
  return same ? known : { at: seenAt, ...(status ? { status } : {}) };
}

/** Whether a page has come as far as its dates, understood or not: one that is still loading tells nothing by what it lacks. */
function hasLoaded({ days, problems }: Sighting): boolean {
  return (
    Object.keys(days).length > 0 ||
    problems.some((problem) => problem.kind === 'unknownDate' && problem.text !== '')
  );
}

function newerFact<T>(old: Fact<T> | undefined, fresh: Fact<T>, quiet: boolean): Fact<T> {
  if (!old) return fresh;
  if (fresh.seenAt < old.seenAt) return old;
  const recent = isRecent(old.seenAt, fresh.seenAt);
  if (recent && rank(fresh.source) < rank(old.source)) return old;
  return recent && quiet && old.value === fresh.value && old.source === fresh.source ? old : fresh;
}

function mergeDays(
  base: Order,
  seen: Sighting,
  newer: <T>(old: Fact<T> | undefined, value: T | undefined) => Fact<T> | undefined,
): Order['days'] {
  return Object.fromEntries(
    ORDER_DAYS.flatMap((day) => {
      const fact = newer(base.days[day], seen.days[day]);
      return fact ? [[day, fact]] : [];
    }),
  );
}

/**
 * New sentences replace the old ones about the same thing; what this sighting did not show stays, with its age. Two kinds of
 * page that differ within a day are both kept: the same promise was a day apart on an order's page and its tracking (2026-08).
 * What a kind of page says no more, although it was read well, is only probable from then on. A day that an order cannot have
 * is never kept.
 */
function mergeStated({ stated: known, days }: Order, seen: Sighting): Order['stated'] {
  const placed = seen.days.placed ?? days.placed?.value;
  const stated = known.map((fact) => (isUnsaid(fact, seen) ? unsure(fact) : fact));
  return retold(stated, seen).filter(({ value }) => isBelieved(value, placed));
}

/** Whether a sentence is not on the page any more that said it: the sighting is newer, was read well, and has none about it. */
function isUnsaid({ value, source, seenAt }: Fact<Statement>, seen: Sighting): boolean {
  const isToldAgain = seen.stated.some(({ about }) => about === value.about);
  return seen.readWell === true && source === seen.source && seenAt <= seen.seenAt && !isToldAgain;
}

function unsure(fact: Fact<Statement>): Fact<Statement> {
  return fact.value.unsure ? fact : { ...fact, value: { ...fact.value, unsure: true } };
}

function retold(stated: Order['stated'], seen: Sighting): Order['stated'] {
  if (seen.stated.length === 0) return stated;
  const old = new Map(stated.map((fact) => [factKey(fact), fact]));
  const about = new Set(seen.stated.map((one) => one.about));
  const rivals = stated.filter(({ value }) => about.has(value.about));
  if (rivals.some(({ seenAt }) => seenAt > seen.seenAt)) return stated;
  const fresh = seen.stated.map((value) => {
    const fact = { value, source: seen.source, seenAt: seen.seenAt };
    const known = old.get(factKey(fact)) ?? stated.find((one) => isSameCountdown(one, fact));
    return known && isRecent(known.seenAt, seen.seenAt) ? known : fact;
  });
  const kept = stated.filter(
    ({ value, source, seenAt }) =>
      !about.has(value.about) || (source !== seen.source && isRecent(seenAt, seen.seenAt)),
  );
  return [...kept, ...fresh].slice(-40);
}

/** Whether two countdowns of one kind of page end at the same time: each look shows another time that is left. */
function isSameCountdown(one: Fact<Statement>, other: Fact<Statement>): boolean {
  const [a, b] = [one.value, other.value];
  if (!('leftMs' in a && 'leftMs' in b) || one.source !== other.source) return false;
  const ends = one.seenAt + a.leftMs - (other.seenAt + b.leftMs);
  return a.about === b.about && a.unsure === b.unsure && Math.abs(ends) < HOUR_MS;
}

function factKey({ value, source }: Fact<Statement>): string {
  return `${source} ${JSON.stringify(value)}`;
}

/** What a kind of page shows of returns and refunds replaces what it showed before; a page without any takes its own back. */
function mergeCases({ disputes = [] }: Order, seen: Sighting): Order['disputes'] {
  if (seen.disputes === undefined) return disputes.length > 0 ? disputes : undefined;
  const own = disputes.filter(({ source }) => source === seen.source);
  if (own.some(({ seenAt }) => seenAt > seen.seenAt)) return disputes;
  const known = new Map(own.map((fact) => [caseKey(fact.value), fact]));
  const fresh = seen.disputes.map((value) => {
    const old = known.get(caseKey(value));
    if (old && isRecent(old.seenAt, seen.seenAt)) return old;
    const before = own.find(
      ({ value: { state, line } }) => state !== undefined && state === value.state && line === value.line,
    );
    const since = before && (before.value.since ?? before.seenAt);
    return { value: { ...value, ...defined({ since }) }, source: seen.source, seenAt: seen.seenAt };
  });
  const all = [...disputes.filter(({ source }) => source !== seen.source), ...fresh].slice(-MAX_CASES);
  return all.length > 0 ? all : undefined;
}

function caseKey({ since: _, ...value }: SeenDispute): string {
  return JSON.stringify(value);
}

/** A sighting replaces what earlier ones of the same page could not read. */
function mergeProblems({ problems }: Order, seen: Sighting): Order['problems'] {
  const others = problems.filter(({ source }) => source !== seen.source);
  return [
    ...others,
    ...seen.problems.map((value) => ({ value, source: seen.source, seenAt: seen.seenAt })),
  ].slice(-20);
}

function rank(source: FactSource): number {
  return source === 'order' ? 1 : 0;
}

function isRecent(old: number, fresh: number): boolean {
  return Math.abs(fresh - old) < DAY_MS;
}
