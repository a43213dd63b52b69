import type { CalendarDate } from '../time/calendar-date';

/**
 * What was understood of a line about a return, refund or dispute. The line itself is not kept: it may hold anything
 * (docs/decisions.md, D59). Without `state` it was not understood.
 */
export interface SeenDispute {
  readonly state?: SeenDisputeState;
  /** Whether its words were never seen on a page: then `state` is shown as "probably", and moves nothing. */
  readonly unsure?: true;
  /** The amount of money at its end, as the page writes it: "₩11,110". */
  readonly amount?: string;
  readonly line?: string;
  /** The day on which it was asked for. */
  readonly openedOn?: CalendarDate;
  /** When this kind of page first showed it in this state (epoch ms); left out while it was seen on one day. */
  readonly since?: number;
}

/** The states of a case that a page can show. */
export const SEEN_DISPUTE_STATES = [
  'waitSeller',
  'waitBuyer',
  'platform',
  'returnShip',
  'returnTransit',
  'refunding',
  'finished',
] as const;
export type SeenDisputeState = (typeof SEEN_DISPUTE_STATES)[number];
