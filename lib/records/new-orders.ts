import { HOUR_MS } from '../time/durations';

/**
 * How many orders that were never seen before are taken in at once, and then in an hour. The longest list that we heard of has
 * 10,000, and its buyer may show all of them in a minute.
 */
export const NEW_ORDERS_AN_HOUR = 12_000;

/** How many new orders may still be taken in (a fraction counts), as of an instant (epoch ms). */
export interface Allowance {
  readonly left: number;
  readonly at: number;
}

/** What may be taken in at `now` (epoch ms): it grows by the hour's number each hour, up to that number; unknown, all of it. */
export function allowanceAt(known: Allowance | undefined, now: number): Allowance {
  if (!known) return { left: NEW_ORDERS_AN_HOUR, at: now };
  const grown = (NEW_ORDERS_AN_HOUR * Math.max(0, now - known.at)) / HOUR_MS; // a clock set back gives nothing
  return { left: Math.min(NEW_ORDERS_AN_HOUR, known.left + grown), at: now };
}
