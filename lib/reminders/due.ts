import type { Assessment } from '../records/assessment';
import type { KnownOrder } from '../records/known-order';
import type { ShownLog } from '../records/notice';
import type { Lead, Reminder } from '../records/reminder';
import { isSameDeadline } from './identity';
import { LEAD_MS } from './leads';
import { DEFAULT_OPTIONS, type ReminderOptions, showAt } from './options';
import { mapRows, type Rows } from './outbox';
import { goesBefore, planReminders, wasShownBy } from './plan';
import { withLog } from './shown-log';

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
    [...planned.values()].flatMap((rows) =>
      nearestOf(rows.filter((row) => waiting.has(row))).filter((row) => !isStale(row, rows, now)),
    ),
  );
  const fresh = [...said].filter(({ state }) => state === 'planned');
  const digest = fresh.length > MAX_AT_ONCE ? `digest:${now}` : undefined;
  return mapRows(planned, (row) => {
    if (!waiting.has(row)) return row;
    if (!said.has(row)) return { ...row, state: 'dropped' };
    if (row.state === 'claimed') return row;
    return { ...row, state: 'claimed', ...(digest === undefined ? {} : { shownAs: digest }) };
  });
}

/** The reminder of each deadline that says it for all of them. */
function nearestOf(waiting: readonly Reminder[]): readonly Reminder[] {
  const nearest: Reminder[] = [];
  for (const row of waiting) {
    const place = nearest.findIndex((other) => isSameDeadline(other, row));
    const best = nearest[place];
    if (!best) nearest.push(row);
    else if (goesBefore(row, best)) nearest[place] = row;
  }
  return nearest;
}

/** Whether a nearer reminder of the same deadline was shown in its time: the clock was set, or the buyer chose other leads. */
function isStale(row: Reminder, rows: readonly Reminder[], now: number): boolean {
  const { lead } = row;
  const isNearer = (other: Lead) => LEAD_MS[other] > 0 && LEAD_MS[other] < LEAD_MS[lead];
  const shown = rows.filter((other) => other.state === 'shown' && isSameDeadline(other, row));
  return lead !== 'look' && shown.some((other) => wasShownBy(other, now) && isNearer(other.lead));
}

function nextDue(rows: Rows<Reminder>, options: (row: Reminder) => ReminderOptions, now: number): number {
  const due = [...rows.values()]
    .flat()
    .flatMap((row) => (row.state === 'planned' ? [showAt(row, options(row), now)] : []));
  return due.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
}
