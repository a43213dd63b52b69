import type { CalendarDate } from '../time/calendar-date';
import { defined } from './defined';
import type { Fact, FactSource, Order, OrderStatus, Statement, StatementSubject } from './order';
import type { OrderId } from './order-id';
import type { SeenDispute } from './seen-dispute';

/** What changed on the pages of an order: a date that was moved, its status, a line about a return or refund. */
export type Change =
  | {
      readonly kind: 'moved';
      readonly about: StatementSubject;
      readonly from: CalendarDate;
      readonly to: CalendarDate;
    }
  | { readonly kind: 'status'; readonly from: OrderStatus; readonly to: OrderStatus }
  | ({ readonly kind: 'dispute' } & ShownCase);

/** What a line about a return or refund says, as far as it was understood. */
export type ShownCase = Pick<SeenDispute, 'state' | 'unsure' | 'amount'>;

/**
 * A change, and whether the buyer was notified. 'quiet' is what the buyer sees at once anyway: only the popup lists it.
 */
export interface OrderChange {
  /** Made of order, kind and what is new, so that nothing is notified twice. */
  readonly id: string;
  readonly orderId: OrderId;
  readonly change: Change;
  /** When it was seen (epoch ms). */
  readonly seenAt: number;
  /** When a notification showed it (epoch ms). */
  readonly shownAt?: number;
  readonly state: OrderChangeState;
}

export const ORDER_CHANGE_STATES = ['planned', 'claimed', 'shown', 'quiet'] as const;
export type OrderChangeState = (typeof ORDER_CHANGE_STATES)[number];

/** The maximum number of changes kept for an order; the oldest go first. */
export const MAX_ORDER_CHANGES = 20;

/**
 * What a new sighting at `now` (epoch ms) changed in an order that was known before. What a page shows that is in front of the
 * buyer is quiet.
 */
export function orderChangesOf(
  before: Order | undefined,
  after: Order,
  now: number,
  inFront = false,
): readonly OrderChange[] {
  if (!before || before === after) return [];
  return [...movedDates(before, after), ...newStatus(before, after), ...newCases(before, after)].map(
    (change) => ({
      id: `${after.id}:changes:${nameOf(change)}`,
      orderId: after.id,
      change,
      seenAt: now,
      state: inFront || change.kind === 'status' ? ('quiet' as const) : ('planned' as const),
    }),
  );
}

/** The changes of an order with new ones added, each once. What was shown last stays, so that its time is known. */
export function withOrderChanges(
  known: readonly OrderChange[],
  fresh: readonly OrderChange[],
): readonly OrderChange[] {
  const ids = new Set(known.map(({ id }) => id));
  const all = [...known, ...fresh.filter(({ id }) => !ids.has(id))];
  const last = all.reduce<OrderChange | undefined>(
    (best, one) => ((one.shownAt ?? -1) > (best?.shownAt ?? -1) ? one : best),
    undefined,
  );
  const kept = new Set(all.filter((one) => one !== last).slice(-MAX_ORDER_CHANGES + (last ? 1 : 0)));
  return all.filter((one) => one === last || kept.has(one));
}

/** The changes of an order that the buyer looks at: none of them waits to be shown any more. The same array if none did. */
export function lookedAt(changes: readonly OrderChange[]): readonly OrderChange[] {
  if (changes.every(({ state }) => state !== 'planned')) return changes;
  return changes.map((one) => (one.state === 'planned' ? { ...one, state: 'quiet' } : one));
}

function nameOf(change: Change): string {
  switch (change.kind) {
    case 'moved':
      return `moved:${change.about}:${change.from}:${change.to}`;
    case 'status':
      return `status:${change.from}:${change.to}`;
    case 'dispute':
      return `dispute:${change.state ?? 'notUnderstood'}:${change.amount ?? ''}`;
  }
}

/** Dates that differ from what the same kind of page stated before. Two kinds of page may always differ by a day. */
function movedDates(before: Order, after: Order): readonly Change[] {
  const old = firstDays(before.stated);
  return [...firstDays(after.stated)].flatMap(([key, { about, on }]) => {
    const known = old.get(key);
    return known && known.on !== on ? [{ kind: 'moved' as const, about, from: known.on, to: on }] : [];
  });
}

interface FirstDay {
  readonly about: StatementSubject;
  readonly on: CalendarDate;
}

/** For each kind of page and subject, the first day that the page states for sure. */
function firstDays(stated: readonly Fact<Statement>[]): ReadonlyMap<string, FirstDay> {
  const days = new Map<string, FirstDay>();
  for (const { value, source } of stated) {
    if (!('on' in value) || value.unsure) continue;
    const key: `${FactSource} ${StatementSubject}` = `${source} ${value.about}`;
    const known = days.get(key);
    if (!known || value.on < known.on) days.set(key, { about: value.about, on: value.on });
  }
  return days;
}

function newStatus({ status: old }: Order, { status }: Order): readonly Change[] {
  return old && status && old.value !== status.value
    ? [{ kind: 'status', from: old.value, to: status.value }]
    : [];
}

/** Lines about a return or refund that no page of this order showed before. */
function newCases({ disputes: old = [] }: Order, { disputes = [] }: Order): readonly Change[] {
  const cases: ShownCase[] = [];
  for (const { value } of disputes) {
    const isKnown = [...old.map((one) => one.value), ...cases].some((one) => isSameCase(one, value));
    if (!isKnown) cases.push(value);
  }
  return cases.map(({ state, unsure, amount }) => ({
    kind: 'dispute',
    ...defined({ state, unsure, amount }),
  }));
}

/** Whether two lines about a return or refund say the same; one page has the amount, another has not. */
export function isSameCase(one: ShownCase, other: ShownCase): boolean {
  const [a, b] = [one.amount, other.amount];
  return one.state === other.state && (a === b || a === undefined || b === undefined);
}
