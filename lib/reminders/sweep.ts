import { type Assessment, type Deadline, shownMoment } from '../records/assessment';
import type { Order } from '../records/order';
import type { Lead, Reminder } from '../records/reminder';
import { LEAD_MS } from './leads';
import { DEFAULT_OPTIONS, type ReminderOptions, showAt } from './options';
import { goesBefore, planReminders, wasShownBy } from './plan';
import { RETRY_MS } from './retry';

/** Never later than this does the next look come, whatever happens to an alarm (ms). */
export const MAX_SLEEP_MS = 3_600_000;

/** More reminders at once than this become one digest. */
export const MAX_AT_ONCE = 3;

/** An order with its judgement now. */
export interface AssessedForReminders {
  readonly order: Order;
  readonly assessment: Assessment;
  /** How the buyer wants to be reminded of it; left out, as usual. */
  readonly options?: ReminderOptions;
}

/** A deadline that a reminder is about, with its order. */
export interface Due {
  readonly assessed: AssessedForReminders;
  readonly deadline: Deadline;
  /** Which of its reminders it is. */
  readonly lead: Lead;
}

/**
 * One notification to show: of one deadline, or a digest of several orders, each with its soonest, the soonest first. It stands for some
 * reminders, by their ids.
 */
export type Notice = {
  readonly id: string;
  readonly rows: readonly string[];
} & (({ readonly kind: 'deadline' } & Due) | { readonly kind: 'digest'; readonly due: readonly Due[] });

/** When reminders and news were shown (epoch ms), by their ids. */
export type ShownLog = ReadonlyMap<string, number>;

/** What a sweep needs of the outside. Storage, clock and notifications are passed in. */
export interface SweepTools {
  readonly now: () => number;
  /** Runs work while no other writer writes to the store. */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  readonly assessAll: (now: number) => Promise<readonly AssessedForReminders[]>;
  readonly readReminders: () => Promise<ReadonlyMap<string, readonly Reminder[]>>;
  readonly writeReminders: (rows: ReadonlyMap<string, readonly Reminder[]>) => Promise<void>;
  /** Shows a notification; the same id shown twice is one notification. False where the browser refused. */
  readonly show: (notice: Notice) => Promise<boolean>;
  /** Whether a notification is still on the screen, as far as the browser tells. */
  readonly isShown?: (id: string) => Promise<boolean>;
  /** What was shown and may not be kept as shown, in a memory that outlives a worker. */
  readonly readShownLog: () => Promise<ShownLog>;
  readonly keepShownLog: (told: ShownLog) => Promise<void>;
  /** Waits between two notifications: Firefox may show nothing of two that follow at once (MDN, notifications.create). */
  readonly pause: () => Promise<void>;
  /** Sees to it that the one alarm comes by an instant (epoch ms): one that is set for sooner stays. */
  readonly armBy: (at: number) => Promise<void>;
  /** Sets the one alarm (epoch ms). */
  readonly arm: (at: number) => Promise<void>;
  /** How long to wait before what was refused is tried again (ms). */
  readonly retryIn: () => Promise<number>;
}

type Rows = ReadonlyMap<string, readonly Reminder[]>;

/**
 * Plans what should be planned, shows what is due, arms the one alarm, and gives back what it judged. Callers run one
 * sweep at a time. Rows are claimed in the store before anything is shown and marked after: a worker killed in between
 * shows the same notification id again, and no other. What the browser refused to show stays claimed for the next sweep.
 * Rejects with what the store rejects with, once everything that is due was shown all the same, as far as anything can be read.
 */
export async function sweep(tools: SweepTools): Promise<readonly AssessedForReminders[]> {
  const now = tools.now();
  await tools.armBy(now + RETRY_MS); // a worker that dies on the way is woken again
  const told = new Map(await tools.readShownLog());
  const { assessed, claimed, next, trouble } = await claim(tools, told, now);
  if (trouble) {
    await showUnkept(noticesOf(claimed, assessed), told, tools);
    await tools.arm(next);
    throw trouble.error;
  }
  let refused = false;
  for (const [index, notice] of noticesOf(claimed, assessed).entries()) {
    if (index > 0) await tools.pause();
    if (await tell(notice, notice.id, told, tools)) await mark(notice, tools);
    else refused = true;
  }
  if (told.size > 0) await tools.keepShownLog(without(told, claimed)); // of these the store knows by now
  await tools.arm(refused ? Math.min(next, now + (await tools.retryIn())) : next);
  return assessed;
}

/** What there is to show, claimed in the store or, where that refuses, with the trouble; and when the next look is due. */
interface Claim {
  readonly assessed: readonly AssessedForReminders[];
  readonly claimed: Rows;
  readonly next: number;
  readonly trouble?: { readonly error: unknown };
}

async function claim(tools: SweepTools, told: ShownLog, now: number): Promise<Claim> {
  const read = async () => {
    const assessed = await tools.assessAll(now);
    const before = await tools.readReminders();
    const planned = withLog(replan(assessed, withLog(before, told), now), told);
    const claimed = claimDue(planned, optionsIn(assessed), now);
    const next = Math.min(nextDue(claimed, optionsIn(assessed), now), now + MAX_SLEEP_MS);
    return { assessed, claimed, next, changes: changed(before, claimed) };
  };
  try {
    return await tools.exclusively(async () => {
      const seen = await read();
      await tools.writeReminders(seen.changes);
      return seen;
    });
  } catch (error) {
    return { ...(await read()), trouble: { error } }; // readers do without the lock, and fall back to the copy
  }
}

/**
 * Shows what could not be claimed because the store refuses to write: better twice than not at all. A digest has one id, since the
 * next sweep could not know this one's.
 */
async function showUnkept(
  notices: readonly Notice[],
  told: Map<string, number>,
  tools: SweepTools,
): Promise<void> {
  for (const notice of notices) {
    await tell(notice, notice.kind === 'digest' ? 'digest:unkept' : notice.id, told, tools);
    await tools.pause();
  }
}

/** Shows a notice, unless it is on the screen: a killed worker may have shown it. False where the browser refused. */
async function tell(
  notice: Notice,
  id: string,
  told: Map<string, number>,
  { now, isShown, show, keepShownLog }: SweepTools,
): Promise<boolean> {
  if (await isShown?.(notice.id)) return true;
  if (!(await show({ ...notice, id }))) return false;
  for (const row of notice.rows) told.set(row, now());
  await keepShownLog(told);
  return true;
}

/** Marks the rows of a notice as shown, as soon as it is. */
function mark(notice: Notice, tools: SweepTools): Promise<void> {
  return tools.exclusively(async () => {
    const before = await tools.readReminders();
    await tools.writeReminders(changed(before, markShown(before, notice.id, tools.now())));
  });
}

function replan(assessed: readonly AssessedForReminders[], before: Rows, now: number): Rows {
  return new Map(
    assessed.map(({ order, assessment, options }) => [
      order.id,
      planReminders(assessment, before.get(order.id) ?? [], now, options),
    ]),
  );
}

/** What was shown, although the store could not be told so then, is as good as any other that was shown. */
function withLog(rows: Rows, told: ShownLog): Rows {
  if (told.size === 0) return rows;
  const mark = (row: Reminder): Reminder => {
    const shownAt = told.get(row.id);
    const isOpen = row.state === 'planned' || row.state === 'claimed';
    return isOpen && shownAt !== undefined ? { ...row, state: 'shown', shownAt } : row;
  };
  return new Map([...rows].map(([id, all]) => [id, all.map(mark)]));
}

/** What was shown of reminders that are not among these: not planned now, because the clock was set back, say. */
function without(told: ShownLog, rows: Rows): ShownLog {
  const ids = new Set([...rows.values()].flat().map(({ id }) => id));
  return new Map([...told].filter(([id]) => !ids.has(id)));
}

/** The wishes for each order. */
function optionsIn(assessed: readonly AssessedForReminders[]): (row: Reminder) => ReminderOptions {
  const options = new Map(assessed.map((one) => [one.order.id, one.options ?? DEFAULT_OPTIONS]));
  return ({ orderId }) => options.get(orderId) ?? DEFAULT_OPTIONS;
}

function deadlineOf({ orderId, clock, endsOn }: Reminder): string {
  return `${orderId}:${clock}:${endsOn}`;
}

/**
 * Of the reminders of one deadline that are due, or were claimed earlier and could not be shown yet, only the nearest to it is claimed;
 * the others would say the same.
 */
function claimDue(planned: Rows, options: (row: Reminder) => ReminderOptions, now: number): Rows {
  const isDue = (row: Reminder) => row.state === 'planned' && showAt(row, options(row), now) <= now;
  const waiting = new Set(
    [...planned.values()].flat().filter((row) => row.state === 'claimed' || isDue(row)),
  );
  const nearest = new Map<string, Reminder>();
  for (const row of waiting) {
    const best = nearest.get(deadlineOf(row));
    if (!best || goesBefore(row, best)) nearest.set(deadlineOf(row), row);
  }
  const said = new Set(
    [...nearest.values()].filter((row) => !isStale(row, planned.get(row.orderId) ?? [], now)),
  );
  const fresh = [...said].filter(({ state }) => state === 'planned');
  const digest = fresh.length > MAX_AT_ONCE ? `digest:${now}` : undefined;
  const claim = (row: Reminder): Reminder => {
    if (!waiting.has(row)) return row;
    if (!said.has(row)) return { ...row, state: 'dropped' };
    return row.state === 'claimed' ? row : { ...row, state: 'claimed', shownAs: digest ?? row.id };
  };
  return new Map([...planned].map(([id, rows]) => [id, rows.map(claim)]));
}

/** Whether a nearer reminder of the same deadline was told in its time: the clock was set, or the buyer chose other leads. */
function isStale({ clock, endsOn, lead }: Reminder, rows: readonly Reminder[], now: number): boolean {
  const isNearer = (other: Lead) => LEAD_MS[other] > 0 && LEAD_MS[other] < LEAD_MS[lead];
  const told = rows.filter((row) => row.state === 'shown' && row.clock === clock && row.endsOn === endsOn);
  return lead !== 'look' && told.some((row) => wasShownBy(row, now) && isNearer(row.lead));
}

/** One notice for each notification id among the claimed rows, those of an interrupted sweep included. */
function noticesOf(rows: Rows, assessed: readonly AssessedForReminders[]): readonly Notice[] {
  const byOrder = new Map(assessed.map((one) => [one.order.id, one]));
  const byId = new Map<string, Reminder[]>();
  for (const row of [...rows.values()].flat()) {
    if (row.state !== 'claimed') continue;
    const id = row.shownAs ?? row.id;
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  return [...byId].flatMap(([id, claimed]): readonly Notice[] => {
    const due = claimed
      .flatMap((row): readonly Due[] => {
        const assessed = byOrder.get(row.orderId);
        const deadline = assessed && subjectOf(row, assessed.assessment);
        return assessed && deadline ? [{ assessed, deadline, lead: row.lead }] : [];
      })
      .toSorted((a, b) => shownMoment(a.deadline).at - shownMoment(b.deadline).at)
      .filter((one, index, all) => all.findIndex(({ assessed }) => assessed === one.assessed) === index);
    const [first, ...others] = due;
    if (!first) return [];
    const rows = claimed.map((row) => row.id);
    return others.length > 0
      ? [{ id, rows, kind: 'digest', due }]
      : [{ id, rows, kind: 'deadline', ...first }];
  });
}

/** What a reminder is about: each item's dispute has clocks of its own, and a date may have moved since. */
function subjectOf({ clock, endsOn }: Reminder, { deadlines }: Assessment): Deadline | undefined {
  const own = deadlines.filter((one) => one.clock === clock);
  return own.find((one) => shownMoment(one).on === endsOn || one.latest.on === endsOn) ?? own[0];
}

function markShown(rows: Rows, notice: string, shownAt: number): Rows {
  const shown = (row: Reminder): Reminder =>
    row.state === 'claimed' && (row.shownAs ?? row.id) === notice ? { ...row, state: 'shown', shownAt } : row;
  return new Map([...rows].map(([id, all]) => [id, all.map(shown)]));
}

function nextDue(rows: Rows, options: (row: Reminder) => ReminderOptions, now: number): number {
  const due = [...rows.values()]
    .flat()
    .flatMap((row) => (row.state === 'planned' ? [showAt(row, options(row), now)] : []));
  return due.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
}

/** The orders whose rows are not the same as before. */
function changed(before: Rows, after: Rows): Rows {
  return new Map(
    [...after].filter(([id, rows]) => JSON.stringify(rows) !== JSON.stringify(before.get(id) ?? [])),
  );
}
