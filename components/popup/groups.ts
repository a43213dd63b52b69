import type { Assessment } from '../../lib/assessment';
import type { JudgedOrder } from './judged-order';
import { momentAhead } from './moment-ahead';

/** The groups of the list, in the order in which they are shown. */
export const GROUPS = ['needsYou', 'soon', 'waiting', 'unknown', 'quiet'] as const;
export type Group = (typeof GROUPS)[number];

/** The orders of each group that has some, the most urgent first. */
export function grouped(
  orders: readonly JudgedOrder[],
  now: number,
): readonly { readonly group: Group; readonly orders: readonly JudgedOrder[] }[] {
  const sorted = orders.toSorted((a, b) => endOf(a, now) - endOf(b, now) || newestFirst(a, b));
  return GROUPS.flatMap((group) => {
    const members = sorted.filter(({ assessment }) => groupOf(assessment) === group);
    return members.length > 0 ? [{ group, orders: members }] : [];
  });
}

/** What is over is quiet, whoever had the last turn. */
function groupOf({ urgency, turn }: Assessment): Group {
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

/** A number beyond every date, so that orders without one come last. */
const NEVER = Number.MAX_SAFE_INTEGER;

function endOf({ assessment: { next } }: JudgedOrder, now: number): number {
  return next ? momentAhead(next, now).at : NEVER;
}

function newestFirst(a: JudgedOrder, b: JudgedOrder): number {
  const [one, other] = [placedOn(a), placedOn(b)];
  if (one !== other) return one < other ? 1 : -1;
  return b.order.seenAt - a.order.seenAt;
}

function placedOn({ order }: JudgedOrder): string {
  return order.days.placed?.value ?? '';
}
