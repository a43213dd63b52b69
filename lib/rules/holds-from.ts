import type { KnownOrder } from '../records/known-order';
import type { CalendarDate } from '../time/calendar-date';
import type { Zone } from '../time/zone';
import type { Rule } from './rule';

/** From which day on something holds, and of what: of orders placed, or of disputes opened, on that day or later. */
export interface HoldsFrom {
  readonly from: CalendarDate;
  readonly of: 'placed' | 'dispute.opened';
}

/**
 * Whether it holds for an order and its dispute; undefined if that day is not known. What was seen before the day happened
 * before it. Instants have their day in `zone`.
 */
export function doesHold({ from, of }: HoldsFrom, known: KnownOrder, zone: Zone): boolean | undefined {
  const { on, by } = of === 'placed' ? placed(known, zone) : opened(known, zone);
  if (on !== undefined) return on >= from;
  return by !== undefined && by < from ? false : undefined;
}

interface Since {
  /** The day on which it happened. */
  readonly on?: CalendarDate | undefined;
  /** Else the day by which it had happened. */
  readonly by?: CalendarDate | undefined;
}

function placed({ order: { days, seenAt } }: KnownOrder, zone: Zone): Since {
  return { on: days.placed?.value, by: zone.dayOf(seenAt) };
}

function opened({ order, dispute }: KnownOrder, zone: Zone): Since {
  const events = dispute?.events ?? [];
  const told = first(events.filter(({ kind }) => kind === 'opened').map(({ at }) => at));
  const by = first([...events.map(({ at }) => at), ...(order.disputes ?? []).map(({ seenAt }) => seenAt)]);
  return { on: dayOf(told, zone), by: dayOf(by, zone) };
}

function first(instants: readonly number[]): number | undefined {
  return instants.length > 0 ? Math.min(...instants) : undefined;
}

function dayOf(at: number | undefined, zone: Zone): CalendarDate | undefined {
  return at === undefined ? undefined : zone.dayOf(at);
}

/** A row of which it is not known whether a change holds for an order: it reaches from the earlier of both to the later. */
export function perhaps(rule: Rule, change: Partial<Rule>): Rule {
  return {
    ...rule,
    ...change,
    earliest: [...rule.earliest, ...(change.earliest ?? [])],
    latest: [...rule.latest, ...(change.latest ?? [])],
  };
}
