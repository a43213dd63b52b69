import type { Assessment } from '../records/assessment';
import type { KnownOrder } from '../records/known-order';
import type { ShownLog } from '../records/notice';
import type { Lead, Reminder } from '../records/reminder';
import { LEAD_MS } from './leads';
import { DEFAULT_OPTIONS, type ReminderOptions, showAt } from './options';
import { mapRows, type Rows } from './outbox';
import { goesBefore, planReminders, wasShownBy } from './plan';

/** More at once than this become one digest. */
export const MAX_AT_ONCE = 3;

/** An order with its assessment now. */
export interface AssessedForReminders extends Pick<KnownOrder, 'order'> {
  readonly assessment: Assessment;
  /** How the buyer wants to be reminded of it; left out, as usual. */
  readonly options?: ReminderOptions;
}

/** The reminders as they should stand, those that are to be shown claimed. */
export interface DueReminders {
  readonly rows: Rows<Reminder>;
  /** When the next of them is due (epoch ms), infinity where none is. */
  readonly next: number;
}

/** Plans the reminders of orders at an instant (epoch ms), and claims what is due. Pure. */
export function dueReminders(
  assessed: readonly AssessedForReminders[],
  kept: Rows<Reminder>,
  log: ShownLog,
  now: number,
): DueReminders {
  const options = optionsIn(assessed);
  const rows = claimDue(withLog(replan(assessed, withLog(kept, log), now), log), options, now);
  return { rows, next: nextDue(rows, options, now) };
}

function replan(
  assessed: readonly AssessedForReminders[],
  before: Rows<Reminder>,
  now: number,
): Rows<Reminder> {
  return new Map(
    assessed.map(({ order, assessment, options }) => [
      order.id,
      planReminders(assessment, before.get(order.id) ?? [], now, options),
    ]),
  );
}

/** What was shown, although the store could not keep that then, is as good as any other that was shown. */
function withLog(rows: Rows<Reminder>, log: ShownLog): Rows<Reminder> {
  if (log.size === 0) return rows;
  return mapRows(rows, (row) => {
    const shownAt = log.get(row.id);
    const isOpen = row.state === 'planned' || row.state === 'claimed';
    return isOpen && shownAt !== undefined ? { ...row, state: 'shown', shownAt } : row;
  });
}

/** The wishes for each order. */
function optionsIn(assessed: readonly AssessedForReminders[]): (row: Reminder) => ReminderOptions {
  const options = new Map(assessed.map((one) => [one.order.id, one.options ?? DEFAULT_OPTIONS]));
  return ({ orderId }) => options.get(orderId) ?? DEFAULT_OPTIONS;
}

/**
 * Of the reminders of one deadline that are due, or were claimed earlier and could not be shown yet, only the nearest to it is claimed;
 * the others would say the same.
 */
function claimDue(
  planned: Rows<Reminder>,
  options: (row: Reminder) => ReminderOptions,
  now: number,
): Rows<Reminder> {
  const isDue = (row: Reminder) => row.state === 'planned' && showAt(row, options(row), now) <= now;
  const waiting = new Set(
    [...planned.values()].flat().filter((row) => row.state === 'claimed' || isDue(row)),
  );
  const said = new Set(
    nearestOf(waiting).filter((row) => !isStale(row, planned.get(row.orderId) ?? [], now)),
  );
  const fresh = [...said].filter(({ state }) => state === 'planned');
  const digest = fresh.length > MAX_AT_ONCE ? `digest:${now}` : undefined;
  return mapRows(planned, (row) => {
    if (!waiting.has(row)) return row;
    if (!said.has(row)) return { ...row, state: 'dropped' };
    return row.state === 'claimed' ? row : { ...row, state: 'claimed', shownAs: digest ?? row.id };
  });
}

/** The reminder of each deadline that says it for all of them. */
function nearestOf(waiting: Iterable<Reminder>): readonly Reminder[] {
  const nearest = new Map<string, Reminder>();
  for (const row of waiting) {
    const deadline = `${row.orderId}:${row.clock}:${row.endsOn}`;
    const best = nearest.get(deadline);
    if (!best || goesBefore(row, best)) nearest.set(deadline, row);
  }
  return [...nearest.values()];
}

/** Whether a nearer reminder of the same deadline was shown in its time: the clock was set, or the buyer chose other leads. */
function isStale({ clock, endsOn, lead }: Reminder, rows: readonly Reminder[], now: number): boolean {
  const isNearer = (other: Lead) => LEAD_MS[other] > 0 && LEAD_MS[other] < LEAD_MS[lead];
  const shown = rows.filter((row) => row.state === 'shown' && row.clock === clock && row.endsOn === endsOn);
  return lead !== 'look' && shown.some((row) => wasShownBy(row, now) && isNearer(row.lead));
}

function nextDue(rows: Rows<Reminder>, options: (row: Reminder) => ReminderOptions, now: number): number {
  const due = [...rows.values()]
    .flat()
    .flatMap((row) => (row.state === 'planned' ? [showAt(row, options(row), now)] : []));
  return due.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
}
