import type { CalendarDate } from '../time/calendar-date';
import type { ClockId } from './clock';
import type { OrderId } from './order-id';

/**
 * How long before a deadline a reminder comes. 'on': at the moment itself; 'overdue': once it has passed; 'again':
 * after a snooze; 'look': the order's page was not opened for days although an end is near.
 */
export const LEADS = ['7d', '3d', '1d', '6h', 'on', 'overdue', 'again', 'look'] as const;
export type Lead = (typeof LEADS)[number];

/** The leads that a buyer can choose for a right that ends. */
export const CHOOSABLE_LEADS = ['7d', '3d', '1d', '6h'] as const;
export type ChoosableLead = (typeof CHOOSABLE_LEADS)[number];

/**
 * A reminder's states: planned, claimed (about to be shown), shown; or dropped, because a nearer reminder of the same
 * deadline was shown instead.
 */
export const REMINDER_STATES = ['planned', 'claimed', 'shown', 'dropped'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/** The line of reminders that version 4 kept of an order with disputes on several lines: it did not say which. */
export const UNKNOWN_LINE = '?';

/** A deadline as a reminder names it. Whether two name the same is for lib/reminders/identity.ts to say. */
export interface DeadlineName {
  readonly orderId: OrderId;
  readonly clock: ClockId;
  /** The order line whose dispute it belongs to, if the buyer named one. */
  readonly line?: string;
  /** The day and the instant (epoch ms) of its end, as they were known when this was written. */
  readonly endsOn: CalendarDate;
  readonly endsAt: number;
  /** Whether that was read of a countdown in whole days. */
  readonly byDays?: true;
}

/** A reminder as it is named: one of a deadline, or the one that a snooze asked for. */
export interface ReminderName extends DeadlineName {
  readonly lead: Lead;
  /** Of 'again': until when the buyer had put it off (epoch ms). */
  readonly snoozedUntil?: number;
}

/** One reminder: a row in the store. */
export interface Reminder extends ReminderName {
  /** What `reminderId` makes of its name. Its notification has it too. */
  readonly id: string;
  /** Whether a right is lost at the end, so that nothing may put it off until then. */
  readonly closes?: true;
  /** When it is due (epoch ms); quiet hours and a snooze may show it at another moment. */
  readonly dueAt: number;
  readonly state: ReminderState;
  /** The id of the notification that shows it, once claimed, if it is not its own. */
  readonly shownAs?: string;
  /** When it was shown (epoch ms). */
  readonly shownAt?: number;
}

/** The most reminders of an order. */
export const MAX_REMINDERS = 500;

/** A reminder's id: order, clock, line, lead and day, and the snooze that asked for it. */
export function reminderId({ orderId, clock, line, lead, endsOn, snoozedUntil }: ReminderName): string {
  const own = line === undefined ? clock : `${clock}#${line}`;
  return [orderId, own, lead, endsOn, ...(snoozedUntil === undefined ? [] : [snoozedUntil])].join(':');
}

/** The name of the one alarm: it wakes the background for a sweep. */
export const SWEEP_ALARM = 'sweep';
