import { type Deadline, shownMoment } from '../../../lib/records/assessment';
import type { Dispute } from '../../../lib/records/dispute';
import type { Order } from '../../../lib/records/order';
import type { Settings } from '../../../lib/records/settings';
import { LEAD_MS } from '../../../lib/reminders/leads';
import { optionsOf, type ReminderOptions } from '../../../lib/reminders/options';
import { MAX_SLEEP_MS } from '../../../lib/reminders/sweep';
import { assess } from '../../../lib/rules/assess';
import { type RuleBook, ruleBook } from '../../../lib/rules/rule-book';
import { DAY_MS, HOUR_MS } from '../../../lib/time/durations';
import type { MachineState } from './machine-state';

/** What buyer and pages have reported and the store has acknowledged. */
export interface Known {
  readonly orders: Map<string, Order>;
  readonly disputes: Map<string, Dispute>;
  settings: Settings;
}

/** The moment from which the buyer is to be reminded of a right's end, until it is over. */
export interface Call {
  readonly lead: string;
  readonly from: number;
  readonly to: number;
}

/** What a deadline is: whose, which, and when it ends. Its day is only what that instant is called in a zone. */
export interface Name {
  readonly orderId: string;
  readonly clock: string;
  readonly line: string;
  readonly on: string;
  readonly at: number;
  /** Whether a page counted it down in days. */
  readonly byDays: boolean;
}

/** A right that ends, with its reminders. */
export interface Ending {
  readonly order: Order;
  readonly options: ReminderOptions;
  readonly name: Name;
  readonly deadline: Deadline;
  readonly end: number;
  readonly calls: readonly Call[];
}

const books = new Map<string, RuleBook>();

/** The rule book of a zone; what these buyers choose does not change it. */
export function bookOf(zone: string): RuleBook {
  const book = books.get(zone) ?? ruleBook(zone);
  books.set(zone, book);
  return book;
}

/** Every right that ends, of running orders that are not muted. */
export function endingsOf(
  { now, zone }: MachineState,
  { orders, disputes, settings }: Known,
): readonly Ending[] {
  const book = bookOf(zone);
  return [...orders.values()].flatMap((order) => {
    const { verdict, deadlines } = assess(order, disputes.get(order.id), now, book);
    const options = optionsOf(order, settings, book.buyer);
    if (options.muted || (verdict !== 'open' && verdict !== 'incomplete')) return [];
    return deadlines
      .filter(({ kind }) => kind === 'closes')
      .map((deadline) => {
        const { at: end } = shownMoment(deadline);
        const calls = callsOf(deadline, options.leadsOf(deadline));
        return { order, options, name: nameOf(order.id, deadline), deadline, end, calls };
      });
  });
}

/** That a right may have ended is said at the next sweep. */
function callsOf(deadline: Deadline, leads: readonly string[]): readonly Call[] {
  const end = shownMoment(deadline).at;
  const before = leads.map((lead) => ({ lead, from: end - nearness(lead), to: end }));
  const after = { lead: 'on', from: end + MAX_SLEEP_MS, to: deadline.latest.at };
  return leads.length > 0 ? [...before.filter(({ lead }) => lead !== 'on'), after] : [];
}

/** How long before the end a lead comes (ms). */
export function nearness(lead: string): number {
  return Object.entries(LEAD_MS).find(([name]) => name === lead)?.[1] ?? 0;
}

/** The name of an order's deadline. */
export function nameOf(orderId: string, deadline: Deadline): Name {
  const { on, at, byDays = false } = shownMoment(deadline);
  return { orderId, clock: deadline.clock, line: deadline.line ?? '', on, at, byDays };
}

/**
 * Whether two names mean one end: the buyer hears of it once. A day is one wherever it begins; an instant is one whatever its
 * day is called, and however a page's countdown rounds it: to hours, or to days.
 */
export function isOneEnd(one: Name, other: Name): boolean {
  if (one.orderId !== other.orderId || one.clock !== other.clock || one.line !== other.line) return false;
  const within = one.byDays || other.byDays ? DAY_MS : HOUR_MS;
  return one.on === other.on || Math.abs(one.at - other.at) <= within;
}

/** The parts of a reminder's name: its id and the instant of its end. */
export function partsOf(row: string) {
  const [id = '', at = ''] = row.split(/[@,]/);
  const [orderId = '', about = '', lead = '', on = '', snoozed = ''] = id.split(':');
  const [clock = '', line = ''] = about.split('#');
  return {
    orderId,
    clock,
    line,
    lead,
    on,
    at: at === '' ? Number.NaN : Number(at),
    byDays: row.includes(','),
    snoozed,
  };
}
