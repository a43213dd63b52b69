import { type Assessment, type Deadline, type Moment, shownMoment } from '../records/assessment';
import type { OrderId } from '../records/order-id';
import { type Lead, type Reminder, reminderId } from '../records/reminder';
import { DAY_MS } from '../time/durations';
import { isSameDeadline, isSameReminder } from './identity';
import { LEAD_MS, LEADS_OF } from './leads';
import { DEFAULT_OPTIONS, LAST_CALL_MS, MIN_LEADS, type ReminderOptions } from './options';

/**
 * An order not seen for this long is stale; that matters this near to an end, and is too late to say this near (ms).
 */
const STILL_MS = 5 * DAY_MS;
const NEAR_MS = 7 * DAY_MS;
const LATEST_LOOK_MS = DAY_MS;

/**
 * The reminders that an order should have at an instant (epoch ms), with the state of those that exist. Pure: the same
 * facts give the same rows. A page that is not understood today removes no reminder of a known date. A row that is no
 * longer wanted is removed, so that it can come back; one that was shown stays, so that it is never shown again.
 */
export function planReminders(
  assessment: Assessment,
  existing: readonly Reminder[],
  now: number,
  options: ReminderOptions = DEFAULT_OPTIONS,
): readonly Reminder[] {
  const runs = assessment.verdict === 'open' || assessment.verdict === 'incomplete';
  const wanted =
    runs && !options.muted
      ? [
          ...assessment.deadlines.flatMap((deadline) => rowsOf(assessment, deadline, now, options)),
          ...onceMore(assessment, existing, options),
          ...planLook(assessment, now, options),
        ]
      : [];
  const unsaid = existing.filter((row) => row.state === 'claimed' && !findSame(row, wanted));
  const kept = existing.filter(
    (row) =>
      !isPlanned(row) && !unsaid.includes(row) && !gaveWay(row, unsaid) && !isAheadAgain(row, existing, now),
  );
  const planned = existing.filter(isPlanned);
  return [
    ...kept,
    ...wanted.filter((row) => !findSame(row, kept)).map((row) => earlier(row, findSame(row, planned))),
  ];
}

function findSame(row: Reminder, among: readonly Reminder[]): Reminder | undefined {
  return among.find((other) => isSameReminder(row, other));
}

function isPlanned({ state }: Reminder): boolean {
  return state === 'planned';
}

/**
 * Whether a dropped reminder counts again: it is still ahead, or no nearer one has been shown by now. That happens when
 * the clock was ahead and has been set back, or when a date has come back.
 */
function isAheadAgain(row: Reminder, existing: readonly Reminder[], now: number): boolean {
  if (row.state !== 'dropped') return false;
  const wasSaid = existing.some(
    (other) =>
      isSameDeadline(other, row) &&
      (other.state === 'claimed' || (other.state === 'shown' && wasShownBy(other, now))) &&
      goesBefore(other, row),
  );
  return !wasSaid || row.dueAt > now;
}

/**
 * Whether the first of two reminders of a deadline covers the second. The nearer one does, and any covers 'look'. A
 * snooze that has ended covers all that were due by then, but none that fell due since: that one may have been shown by
 * a sweep that could not store it.
 */
export function goesBefore(row: Reminder, other: Reminder): boolean {
  if (row.lead === 'look' || other.lead === 'look') return other.lead === 'look';
  const isSnooze = row.lead === 'again';
  if (isSnooze !== (other.lead === 'again')) {
    return row.dueAt === other.dueAt ? isSnooze : row.dueAt > other.dueAt;
  }
  return LEAD_MS[row.lead] < LEAD_MS[other.lead];
}

/**
 * Whether a shown reminder was shown by an instant (epoch ms) of the present clock. Quiet hours may have brought it
 * forward.
 */
export function wasShownBy({ dueAt, shownAt = dueAt }: Reminder, now: number): boolean {
  return Math.min(dueAt, shownAt) <= now;
}

/** Whether it was dropped for one that was never shown: it counts again if it is wanted. */
function gaveWay(row: Reminder, unsaid: readonly Reminder[]): boolean {
  return row.state === 'dropped' && unsaid.some((one) => isSameDeadline(one, row));
}

/**
 * An existing row keeps its moment unless the new one is earlier: a journey east must not make it late. 'look' starts
 * again each time the order is seen.
 */
function earlier(row: Reminder, known: Reminder | undefined): Reminder {
  return known && row.lead !== 'look' ? { ...row, dueAt: Math.min(known.dueAt, row.dueAt) } : row;
}

/** The reminder of a stale order: a right ends within a week, and no page has shown the order for days. */
function planLook(
  { orderId, next }: Assessment,
  now: number,
  { seenAt }: ReminderOptions,
): readonly Reminder[] {
  if (next?.kind !== 'closes' || seenAt === undefined) return [];
  if (LEADS_OF[next.clock].length < MIN_LEADS) return [];
  const end = shownMoment(next);
  const dueAt = Math.max(seenAt + STILL_MS, end.at - NEAR_MS);
  if (dueAt > end.at - LATEST_LOOK_MS || now >= end.at) return [];
  return [planned(orderId, next, end, 'look', dueAt)];
}

/**
 * The reminder that the buyer snoozed: about the next deadline, before it ends. It comes once, whatever the next
 * deadline is by then.
 */
function onceMore(
  { orderId, next }: Assessment,
  existing: readonly Reminder[],
  { snoozedUntil }: ReminderOptions,
): readonly Reminder[] {
  if (!next || snoozedUntil === undefined) return [];
  const isReported = (row: Reminder) =>
    row.lead === 'again' && row.state === 'shown' && row.snoozedUntil === snoozedUntil;
  if (existing.some(isReported)) return [];
  const end = shownMoment(next);
  const dueAt = next.kind === 'closes' ? Math.min(snoozedUntil, end.at - LAST_CALL_MS) : snoozedUntil;
  return [planned(orderId, next, end, 'again', dueAt, snoozedUntil)];
}

function rowsOf(
  { orderId, deadlines }: Assessment,
  deadline: Deadline,
  now: number,
  { leadsOf }: ReminderOptions,
): readonly Reminder[] {
  if (!concerns(deadline, deadlines)) return [];
  const shown = shownMoment(deadline);
  const leads = leadsOf(deadline);
  const mayHaveEnded = deadline.kind === 'closes' && now >= shown.at && now < deadline.latest.at;
  return (mayHaveEnded && leads.length > 0 ? (['on'] as const) : leads).flatMap(
    (lead): readonly Reminder[] => {
      const end = lead === 'overdue' ? deadline.latest : shown;
      const missed = lead !== 'on' && lead !== 'overdue' && now >= end.at;
      return missed ? [] : [planned(orderId, deadline, end, lead, end.at - LEAD_MS[lead])];
    },
  );
}

/** A reminder of a deadline that ends at a moment, planned for an instant (epoch ms). */
function planned(
  orderId: OrderId,
  { clock, kind, line }: Deadline,
  { on, at, byDays }: Moment,
  lead: Lead,
  dueAt: number,
  snoozedUntil?: number,
): Reminder {
  const name = {
    ...{ orderId, clock, lead, endsOn: on, endsAt: at },
    ...(byDays ? { byDays } : {}),
    ...(line === undefined ? {} : { line }),
    ...(snoozedUntil === undefined ? {} : { snoozedUntil }),
  };
  const closes = kind === 'closes' && lead !== 'on' ? { closes: true as const } : {};
  return { id: reminderId(name), ...name, ...closes, dueAt, state: 'planned' };
}

/** A claim for a missing parcel does not matter once the order is completed and other windows run. */
function concerns({ clock }: Deadline, deadlines: readonly Deadline[]): boolean {
  return clock !== 'refund.nodelivery' || !deadlines.some((other) => other.clock === 'return.nofault');
}
