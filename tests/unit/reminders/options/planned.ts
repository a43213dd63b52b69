import type { Reminder } from '../../../../lib/records/reminder';
import { DEFAULT_OPTIONS, type ReminderOptions } from '../../../../lib/reminders/options';
import { planReminders } from '../../../../lib/reminders/plan';
import { assess } from '../../../../lib/rules/assess';
import { ruleBook } from '../../../../lib/rules/rule-book';
import { zone } from '../../../../lib/time/zone';
import { day } from '../../rules/orders';
import { claim, END } from '../claim';

export const book = ruleBook('UTC');
export const utc = zone('UTC');

/** What is planned for the claim by options, at a moment, where nothing was before. */
export const rowsAt = (now: number, options: ReminderOptions = DEFAULT_OPTIONS) =>
  planReminders(assess(claim(), undefined, now, book), [], now, options);

/** A reminder of the end of the claim, due at a moment. */
export const row = (dueAt: number, more: Partial<Reminder> = {}): Reminder => ({
  id: 'x',
  orderId: claim().id,
  clock: 'dispute.notreceived',
  lead: '1d',
  endsOn: day('2026-07-25'),
  dueAt,
  endsAt: END,
  closes: true,
  state: 'planned',
  ...more,
});
