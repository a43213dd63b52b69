import { type Assessment, momentAhead, shownMoment } from '../records/assessment';
import { type Front, GROUPS, type Group, MAX_IN_FRONT } from '../records/front';
import type { AssessedOrder } from './assessed-order';

/** What an order's position in the list depends on. */
type Listed = Pick<AssessedOrder, 'order' | 'assessment'>;

/** The orders of one group, sorted. */
export interface GroupOf<T> {
  readonly group: Group;
  readonly orders: readonly T[];
}

/** Orders as the list shows them: by group, within a group by nearest date, then newest first. `now` is epoch ms. */
export function inListOrder<T extends Listed>(orders: readonly T[], now: number): readonly T[] {
  return orders
    .map((one) => ({
      one,
      group: GROUPS.indexOf(groupOf(one.assessment)),
      end: endOf(one.assessment, now),
      placedOn: one.order.days.placed?.value ?? '',
    }))
    .toSorted(
      (a, b) =>
        a.group - b.group ||
        a.end - b.end ||
        Number(a.placedOn < b.placedOn) - Number(a.placedOn > b.placedOn) ||
        b.one.order.seenAt - a.one.order.seenAt,
    )
    .map(({ one }) => one);
}

/** The groups that have orders. The order within the list is kept. */
export function grouped<T extends Listed>(orders: readonly T[]): readonly GroupOf<T>[] {
  return GROUPS.flatMap((group) => {
    const members = orders.filter(({ assessment }) => groupOf(assessment) === group);
    return members.length > 0 ? [{ group, orders: members }] : [];
  });
}

/** Which of these orders the popup reads and draws first. */
export function frontOf(orders: readonly Listed[], now: number): Front {
  const listed = inListOrder(orders, now);
  return {
    orderIds: listed.slice(0, MAX_IN_FRONT).map(({ order }) => order.id),
    counts: Object.fromEntries(grouped(listed).map(({ group, orders: { length } }) => [group, length])),
  };
}

/** An order that is over is quiet, whoever had the last turn. */
export function groupOf({ urgency, turn }: Assessment): Group {
  switch (urgency) {
    case 'urgent':
      return 'needsYou';
    case 'soon':
      return 'soon';
    case 'unknown':
      return 'unknown';
    case 'over':
      return 'quiet';
    case 'calm':
      return turn === 'buyer' || turn === 'nobody' ? 'quiet' : 'waiting';
  }
}

/** A number greater than every date, so that orders without one come last. */
const NEVER = Number.MAX_SAFE_INTEGER;

/** Where an order stands by its date: a right that may have ended comes before those that are safe. */
function endOf({ next }: Assessment, now: number): number {
  if (!next) return NEVER;
  return (next.kind === 'closes' ? shownMoment(next) : momentAhead(next, now)).at;
}
