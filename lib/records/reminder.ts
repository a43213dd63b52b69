import type { CalendarDate } from '../time/calendar-date';
import type { ClockId } from './clock';

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

/** One reminder: a row in the store. Its id is made of order, clock, lead and day, so that nothing is shown twice. */
export interface Reminder {
  readonly id: string;
  readonly orderId: string;
  readonly clock: ClockId;
  readonly lead: Lead;
  /** The day of the deadline when this was planned. */
  readonly endsOn: CalendarDate;
  /** When it is due (epoch ms); quiet hours and a snooze may show it at another moment. */
  readonly dueAt: number;
  /** When the deadline ends (epoch ms). Left out in rows of version 1, and if nothing is lost then. */
  readonly endsAt?: number;
  readonly state: ReminderState;
  /** The id of the notification that shows it, once claimed. */
  readonly shownAs?: string;
  /** When it was shown (epoch ms). */
  readonly shownAt?: number;
}

/** The most reminders of an order. */
export const MAX_REMINDERS = 500;

/** The name of the one alarm: it wakes the background for a sweep. */
export const SWEEP_ALARM = 'sweep';
