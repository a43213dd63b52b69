import { CLOCKS } from '../records/clock';
import type { ShownLog } from '../records/notice';
import { isOrderId } from '../records/order-id';
import { LEADS, type Reminder, type ReminderName } from '../records/reminder';
import { isCalendarDate } from '../time/calendar-date';
import { isSameReminder } from './identity';
import { mapRows, type Rows } from './outbox';

/**
 * The name of a reminder in the log of what was shown: its id, '@' (',' if it was counted in days) and its instant, since a day
 * alone may move on a journey.
 */
export function nameInLog({ id, endsAt, byDays }: Reminder): string {
  return `${id}${byDays ? ',' : '@'}${endsAt}`;
}

/** What was shown, although the store could not keep that then, is as good as any other that was shown. */
export function withLog(rows: Rows<Reminder>, log: ShownLog): Rows<Reminder> {
  if (log.size === 0) return rows;
  const shown = [...log].flatMap(([text, shownAt]) => ({ name: nameOf(text), shownAt }));
  return mapRows(rows, (row) => {
    if (row.state !== 'planned' && row.state !== 'claimed') return row;
    const known = shown.find(({ name }) => name && isSameReminder(name, row));
    return known ? { ...row, state: 'shown', shownAt: known.shownAt } : row;
  });
}

/** The names in the log of reminders that stand among rows: the log may forget them. */
export function namesAmong(log: ShownLog, rows: Rows<Reminder>): ReadonlySet<string> {
  return new Set(
    [...log.keys()].filter((text) => {
      const name = nameOf(text);
      return name && (rows.get(name.orderId) ?? []).some((row) => isSameReminder(name, row));
    }),
  );
}

const NAME = /^([^:]+):([^:#]+)(?:#(.*))?:([^:]+):([^:]+?)(?::(\d+))?([@,])(\d+)$/;

/** A name of the log, read; undefined for any other text. */
function nameOf(text: string): ReminderName | undefined {
  const [, orderId, id, line, called, endsOn = '', snoozed, mark, endsAt] = NAME.exec(text) ?? [];
  const clock = CLOCKS.find((one) => one === id);
  const lead = LEADS.find((one) => one === called);
  if (!isOrderId(orderId) || !clock || !lead || !isCalendarDate(endsOn)) return undefined;
  return {
    ...{ orderId, clock, lead, endsOn, endsAt: Number(endsAt) },
    ...(mark === ',' ? { byDays: true as const } : {}),
    ...(line === undefined ? {} : { line }),
    ...(snoozed === undefined ? {} : { snoozedUntil: Number(snoozed) }),
  };
}
