import { type Deadline, shownMoment } from '../../../lib/records/assessment';
import type { Order } from '../../../lib/records/order';
import type { Settings } from '../../../lib/records/settings';
import { LEAD_MS } from '../../../lib/reminders/leads';
import { optionsOf, type ReminderOptions } from '../../../lib/reminders/options';
import { MAX_SLEEP_MS } from '../../../lib/reminders/sweep';
import { assess } from '../../../lib/rules/assess';
import { type RuleBook, ruleBook } from '../../../lib/rules/rule-book';
import type { MachineState } from './machine-state';

/** What buyer and pages have reported and the store has acknowledged. */
export interface Known {
  readonly orders: Map<string, Order>;
  settings: Settings;
}

/** The moment from which the buyer is to be reminded of a right's end, until it is over. */
export interface Call {
  readonly lead: string;
  readonly from: number;
  readonly to: number;
}

/** A right that ends, with its reminders. */
export interface Ending {
  readonly order: Order;
  readonly options: ReminderOptions;
  /** The key of a right as in reminder ids: order, clock and day. */
  readonly name: string;
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
export function endingsOf({ now, zone }: MachineState, { orders, settings }: Known): readonly Ending[] {
  const book = bookOf(zone);
  return [...orders.values()].flatMap((order) => {
    const { verdict, deadlines } = assess(order, undefined, now, book);
    const options = optionsOf(order, settings, book.buyer);
    if (options.muted || (verdict !== 'open' && verdict !== 'incomplete')) return [];
    return deadlines
      .filter(({ kind }) => kind === 'closes')
      .map((deadline) => {
        const { at: end, on } = shownMoment(deadline);
        const name = `${order.id}:${deadline.clock}:${on}`;
        return { order, options, name, deadline, end, calls: callsOf(deadline, options.leadsOf(deadline)) };
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

/** The parts of a reminder's id. */
export function partsOf(row: string) {
  const [orderId = '', clock = '', lead = '', endsOn = '', snoozed = ''] = row.split(':');
  return { name: `${orderId}:${clock}:${endsOn}`, orderId, clock, lead, endsOn, snoozed };
}
