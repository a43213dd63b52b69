import type { Deadline } from '../records/assessment';
import type { Order } from '../records/order';
import type { Lead, Reminder } from '../records/reminder';
import type { QuietHours, Settings } from '../records/settings';
import { DAY_MS, HOUR_MS } from '../time/durations';
import type { Zone } from '../time/zone';
import { LEADS_OF } from './leads';
import { quietAround } from './quiet-hours';

/** How the buyer wants to be reminded of one order. */
export interface ReminderOptions {
  readonly muted: boolean;
  /** When to remind of a deadline. */
  readonly leadsOf: (deadline: Deadline) => readonly Lead[];
  /** Nothing before this instant, and then once more (epoch ms). */
  readonly snoozedUntil?: number;
  /** When a page last showed the order (epoch ms). */
  readonly seenAt?: number;
  readonly quietHours?: { readonly hours: QuietHours; readonly zone: Zone };
}

/** The defaults. */
export const DEFAULT_OPTIONS: ReminderOptions = { muted: false, leadsOf: ({ clock }) => LEADS_OF[clock] };

/**
 * A right with fewer leads by default is one that most buyers let pass: the choice for all orders does not apply to it.
 */
export const MIN_LEADS = 2;

/** The preferences for an order, of a buyer in a zone. */
export function optionsOf(
  { entered: { reminders }, seenAt }: Order,
  settings: Settings,
  buyer: Zone,
): ReminderOptions {
  const { quietHours } = settings;
  const { muted = false, snoozedUntil, leads } = reminders ?? {};
  return {
    muted,
    leadsOf: (deadline) => leadsOf(deadline, leads, settings),
    ...(snoozedUntil === undefined ? {} : { snoozedUntil }),
    seenAt,
    ...(quietHours ? { quietHours: { hours: quietHours, zone: buyer } } : {}),
  };
}

/**
 * When to remind of a deadline. The buyer's choice for the order applies to each of its rights that has reminders at
 * all. An empty choice counts as none: only muting the order silences a right that ends.
 */
function leadsOf(
  { clock, kind }: Deadline,
  ofOrder: readonly Lead[] = [],
  { leads: ofAll = [], silent = [] }: Settings,
): readonly Lead[] {
  const usual = LEADS_OF[clock];
  if (kind !== 'closes') return silent.includes(kind) ? [] : usual;
  if (usual.length > 0 && ofOrder.length > 0) return ofOrder;
  return usual.length >= MIN_LEADS && ofAll.length > 0 ? ofAll : usual;
}

/** However late a reminder is wanted, it comes at least this long before its right ends (ms). */
export const LAST_CALL_MS = HOUR_MS;

/** Nothing waits longer than this for quiet hours to end: a computer may be on in them only (ms). */
const MAX_QUIET_MS = DAY_MS;

/**
 * When a reminder is to be shown (epoch ms). A snooze moves it later, quiet hours to their end. If its right would have
 * ended by then, it comes an hour before the end at the latest, or before the quiet hours begin. It is never lost. A
 * late one also waits for the end of the quiet hours around `now`, but for no more than a day after its time.
 */
export function showAt(
  { dueAt, closes, endsAt, lead }: Reminder,
  { snoozedUntil, quietHours }: ReminderOptions,
  now = dueAt,
): number {
  const last = closes ? Math.max(dueAt, endsAt - LAST_CALL_MS) : Number.POSITIVE_INFINITY;
  const snoozed = lead !== 'again' && snoozedUntil !== undefined && snoozedUntil > dueAt;
  const at = snoozed ? Math.min(snoozedUntil, last) : dueAt;
  const quiet = quietHours && quietAround(Math.max(at, now), quietHours.hours, quietHours.zone);
  if (!quiet) return at;
  return quiet.to <= last ? Math.min(quiet.to, at + MAX_QUIET_MS) : Math.min(at, quiet.from);
}
