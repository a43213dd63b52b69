import type { Notice } from '../records/notice';
import type { Reminder } from '../records/reminder';
import { HOUR_MS } from '../time/durations';
import { type AssessedForReminders, type DueReminders, dueReminders } from './due';
import { noticeIdOf, noticesOf } from './notices';
import { type Outbox, type OutboxTools, openOutbox, type Rows } from './outbox';
import { RETRY_MS } from './retry';
import { namesAmong } from './shown-log';

/** Never later than this does the next sweep come, whatever happens to an alarm (ms). */
export const MAX_SLEEP_MS = HOUR_MS;

/**
 * Whether the one alarm is lost, or further ahead than any sweep sets it: the clock was ahead then, and was set right since.
 * `now` is epoch ms.
 */
export function isAstray(alarm: { readonly scheduledTime: number } | undefined, now: number): boolean {
  return !alarm || alarm.scheduledTime > now + MAX_SLEEP_MS;
}

/** What a sweep needs of the outside. Storage, clock and notifications are passed in. */
export interface SweepTools extends Omit<OutboxTools<Reminder, Notice>, 'read' | 'write'> {
  readonly assessAll: (now: number) => Promise<readonly AssessedForReminders[]>;
  readonly readReminders: () => Promise<Rows<Reminder>>;
  readonly writeReminders: (rows: Rows<Reminder>) => Promise<void>;
  /** Sees to it that the one alarm comes by an instant (epoch ms): one that is set for sooner stays. */
  readonly armBy: (at: number) => Promise<void>;
  /** Sets the one alarm (epoch ms). */
  readonly arm: (at: number) => Promise<void>;
  /** How long to wait before what was refused is tried again (ms). */
  readonly retryIn: () => Promise<number>;
}

/**
 * Plans what should be planned, shows what is due, arms the one alarm, and gives back what it assessed. Callers run one
 * sweep at a time. What the browser refused to show stays claimed for the next sweep. Rejects with what the store rejects
 * with, once everything that is due was shown all the same, as far as anything can be read.
 */
export async function sweep(tools: SweepTools): Promise<readonly AssessedForReminders[]> {
  const now = tools.now();
  await tools.armBy(now + RETRY_MS); // a worker that dies on the way is woken again
  const outbox = await openOutbox({ ...tools, read: tools.readReminders, write: tools.writeReminders });
  const { assessed, rows, next, unkept } = await claim(outbox, tools, now);
  const notices = noticesOf(rows, assessed);
  const nextLook = Math.min(next, now + MAX_SLEEP_MS);
  let trouble = unkept;
  const keepShown = async ({ id }: Notice) => {
    if (!trouble) trouble = await troubleOf(mark(id, outbox, tools.now));
  };
  const refused = await outbox.show(notices, unkept ? { idOf: unkeptIdOf } : { onShown: keepShown });
  if (trouble) {
    await tools.arm(nextLook);
    throw trouble.error;
  }
  await outbox.forget(namesAmong(outbox.log, rows));
  await tools.arm(refused.length > 0 ? Math.min(nextLook, now + (await tools.retryIn())) : nextLook);
  return assessed;
}

interface Trouble {
  readonly error: unknown;
}

/** What work rejects with, if it does. */
function troubleOf(work: Promise<void>): Promise<Trouble | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
}

/** What there is to show, claimed in the store or, where that refuses or is not to be had, with the trouble. */
interface Claim extends DueReminders {
  readonly assessed: readonly AssessedForReminders[];
  readonly unkept?: Trouble;
}

async function claim(
  { claim, log }: Outbox<Reminder, Notice>,
  { assessAll, readReminders }: SweepTools,
  now: number,
): Promise<Claim> {
  const plan = async (kept: Rows<Reminder>) => {
    const assessed = await assessAll(now);
    return { assessed, ...dueReminders(assessed, kept, log, now) };
  };
  try {
    return await claim(plan);
  } catch (error) {
    return { ...(await plan(await readReminders())), unkept: { error } }; // readers do without the lock, and fall back to the copy
  }
}

/**
 * What could not be claimed because the store refuses to write is shown all the same: better twice than not at all. A digest has
 * one id then, since the next sweep could not know this one's.
 */
function unkeptIdOf({ kind, id }: Notice): string {
  return kind === 'digest' ? 'digest:unkept' : id;
}

/** Marks the rows of a notice as shown, as soon as it is. */
function mark(noticeId: string, outbox: Outbox<Reminder, Notice>, now: () => number): Promise<void> {
  return outbox.mark((row) =>
    row.state === 'claimed' && noticeIdOf(row) === noticeId
      ? { ...row, state: 'shown', shownAt: now() }
      : row,
  );
}
