import type { CalendarDate } from '../time/calendar-date';
import type { ClockId } from './clock';

/**
 * How long before a deadline a reminder comes; 'on' at the moment itself, 'overdue' once it has passed, 'again' when the
 * buyer wanted to be reminded once more, 'look' when nobody has looked at the order for days while its end comes near.
 */
export const LEADS = ['7d', '3d', '1d', '6h', 'on', 'overdue', 'again', 'look'] as const;
export type Lead = (typeof LEADS)[number];

/** The leads that a buyer can choose from for a right that ends. */
export const CHOOSABLE_LEADS = ['7d', '3d', '1d', '6h'] as const;
export type ChoosableLead = (typeof CHOOSABLE_LEADS)[number];

/**
 * A reminder's life: planned, claimed (about to be shown), shown; or dropped, because one nearer to the same deadline
 * was shown in its place.
 */
export const REMINDER_STATES = ['planned', 'claimed', 'shown', 'dropped'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/** One reminder: a row in the store. The id names order, clock, lead and day, so that nothing comes twice. */
export interface Reminder {
  readonly id: string;
  readonly orderId: string;
  readonly clock: ClockId;
  readonly lead: Lead;
  /** The day the deadline ended on when this was planned. */
  readonly endsOn: CalendarDate;
  /** When it is due (epoch ms); quiet hours and a snooze may show it at another moment. */
  readonly dueAt: number;
  /** When the deadline ends (epoch ms); left out in rows of the first version, and where nothing is lost then. */
  readonly endsAt?: number;
  readonly state: ReminderState;
  /** The notification that shows it, once claimed. */
  readonly shownAs?: string;
  /** When it was shown (epoch ms). */
  readonly shownAt?: number;
}

/** The name of the one alarm: it wakes the background for a sweep. */
export const SWEEP_ALARM = 'sweep';
