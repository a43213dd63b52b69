import type { OrderId } from './order-id';

/** The groups of the popup's list, in the order in which they are shown. */
export const GROUPS = ['needsYou', 'soon', 'waiting', 'unknown', 'quiet'] as const;
export type Group = (typeof GROUPS)[number];

/** How many orders the front of the list has. */
export const MAX_IN_FRONT = 12;

/**
 * The beginning of the popup's list, kept in the browser's memory so that it can be drawn before everything is read:
 * which orders to read first, and how many each group has. It holds no assessment; those orders are assessed again.
 */
export interface Front {
  readonly orderIds: readonly OrderId[];
  readonly counts: { readonly [group in Group]?: number };
}
