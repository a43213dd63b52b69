import { CLOCKS, DISPUTE_CLOCKS } from '../../records/clock';
import { isOrderId } from '../../records/order-id';
import { packReminders, usualDue } from '../../records/packed-reminders';
import { LEADS, REMINDER_STATES, type Reminder, reminderId, UNKNOWN_LINE } from '../../records/reminder';
import { isCalendarDate } from '../../time/calendar-date';
import type { Snapshot } from '../disk/area';
import { isEnvelope, seal, unseal } from '../disk/envelope';

const KIND = 'reminders:';

/**
 * The reminders of version 4 with line and instant, and packed. What was only planned is left out: the next sweep plans it anew.
 * What was said stays said, and what was about to be shown keeps its notification. A broken record stays as it is.
 */
export function namedReminders(store: Snapshot): Snapshot {
  return Object.fromEntries(
    Object.entries(store).map(([key, kept]) => {
      const rows = key.startsWith(KIND) && isEnvelope(kept) ? unseal(key, kept) : undefined;
      if (!Array.isArray(rows) || !isEnvelope(kept)) return [key, kept];
      const dispute = `dispute:${key.slice(KIND.length)}`;
      const line = lineIn(unseal(dispute, store[dispute]));
      const known = rows.flatMap((row) => named(row, line) ?? []);
      if (known.length < rows.length) return [key, kept];
      return [key, seal(key, packReminders(said(known)), kept.writtenAt)];
    }),
  );
}

/** The line that an order's dispute clocks were about; several give the one that stands for any of them. */
function lineIn(dispute: unknown): string | undefined {
  const events: unknown = Object(dispute).events;
  const lines = new Set(Array.isArray(events) ? events.map((event) => Object(event).line) : []);
  const [line] = lines;
  return lines.size > 1 ? UNKNOWN_LINE : typeof line === 'string' ? line : undefined;
}

/** A row of version 4 under its new name; undefined for anything else. */
function named(row: unknown, lineOfOrder: string | undefined): Reminder | undefined {
  const { id, orderId, endsOn, dueAt, endsAt, shownAt, shownAs, ...one } = Object(row);
  const clock = CLOCKS.find((known) => known === one.clock);
  const lead = LEADS.find((known) => known === one.lead);
  const state = REMINDER_STATES.find((known) => known === one.state);
  if (!clock || !lead || !state || typeof id !== 'string' || !isOrderId(orderId)) return undefined;
  if (typeof endsOn !== 'string' || !isCalendarDate(endsOn) || !Number.isSafeInteger(dueAt)) return undefined;
  const line = DISPUTE_CLOCKS.includes(clock) ? lineOfOrder : undefined;
  const name = {
    ...{ orderId, clock, lead, endsOn },
    endsAt: Number.isSafeInteger(endsAt) ? endsAt : dueAt + (dueAt - usualDue(lead, dueAt)),
    ...(line === undefined ? {} : { line }),
    ...(lead === 'again' ? { snoozedUntil: Number(id.split(':').at(-1)) } : {}),
  };
  const newId = reminderId(name);
  const notification = shownAs ?? id;
  const isOther = notification !== newId && (state === 'claimed' || notification !== id);
  return {
    ...{ id: newId, ...name },
    ...(Number.isSafeInteger(endsAt) ? { closes: true as const } : {}),
    ...{ dueAt, state },
    ...(isOther ? { shownAs: notification } : {}),
    ...(Number.isSafeInteger(shownAt) ? { shownAt } : {}),
  };
}

/** What was said, each once: two disputes of one order wrote the same row twice. */
function said(rows: readonly Reminder[]): readonly Reminder[] {
  const states = ['dropped', 'claimed', 'shown'] as const;
  const byId = new Map(
    states.flatMap((state) => rows.filter((row) => row.state === state).map((row) => [row.id, row] as const)),
  );
  return rows.filter((row) => byId.get(row.id) === row);
}
