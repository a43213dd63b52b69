import { type DeadlineName, type ReminderName, UNKNOWN_LINE } from '../records/reminder';
import { DAY_MS, HOUR_MS } from '../time/durations';

/** So far apart can two readings of one end be (ms): a countdown is rounded down, at each look from another minute. */
const SAME_END_MS = { byHours: HOUR_MS, byDays: DAY_MS };

/**
 * Whether two names mean one deadline: the same clock of the same line of the same order, on the same day or within the hour
 * (within a day, if a page counts down in days). The day alone would part a countdown that ends at midnight, and an instant that a journey moves to another day; the hour
 * alone a day whose first instant depends on the zone. What moved further is a new deadline, and is reminded of anew.
 */
export function isSameDeadline(one: DeadlineName, other: DeadlineName): boolean {
  if (one.orderId !== other.orderId || one.clock !== other.clock) return false;
  const within = one.byDays || other.byDays ? SAME_END_MS.byDays : SAME_END_MS.byHours;
  const isNear = Math.abs(one.endsAt - other.endsAt) <= within;
  if (one.line === UNKNOWN_LINE || other.line === UNKNOWN_LINE) return isNear;
  return one.line === other.line && (isNear || one.endsOn === other.endsOn);
}

/** Whether two names mean one reminder: the same lead of the same deadline, and of the same snooze. */
export function isSameReminder(one: ReminderName, other: ReminderName): boolean {
  return one.lead === other.lead && one.snoozedUntil === other.snoozedUntil && isSameDeadline(one, other);
}
