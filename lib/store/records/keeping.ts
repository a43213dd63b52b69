import type { OrderId } from '../../records/order-id';
import type { RecoveryNote } from '../../records/recovery-note';
import { DAY_MS } from '../../time/durations';
import type { Snapshot } from '../disk/area';
import { removeForGood } from '../disk/copy';
import { removeBytesOf } from '../disk/file-bytes';
import { exclusively, retentionRuns } from './collections';
import { KINDS, keyOf, keysOfOrder, openRecord } from './kinds';

const LAST = 'last';
const RECOVERY = keyOf(KINDS.recovery, LAST);

/**
 * Removes orders with everything kept beside them, their files first: none is left that nobody sees. Callers hold
 * the lock: see `exclusively`.
 */
export async function removeOrders(ids: readonly OrderId[]): Promise<void> {
  if (ids.length === 0) return;
  await removeBytesOf(ids);
  await removeForGood(ids.flatMap(keysOfOrder));
}

/** Whether finished orders were last looked through more than a day before `now` (epoch ms), or after it. Callers hold the lock. */
export async function isRetentionDue(now: number): Promise<boolean> {
  const last = (await retentionRuns.read([LAST])).records.get(LAST);
  return last === undefined || last > now || now - last >= DAY_MS;
}

/** Keeps that finished orders were looked through. Callers hold the lock. */
export function markRetention(now: number): Promise<void> {
  return retentionRuns.write(new Map([[LAST, now]]));
}

/** What became of broken records, where the buyer has not read of it yet. */
export function recoveryIn(snapshot: Snapshot): RecoveryNote | undefined {
  return openRecord(KINDS.recovery, RECOVERY, snapshot[RECOVERY]);
}

/** The buyer has read of it. What was put aside stays. */
export function forgetRecovery(): Promise<void> {
  return exclusively(() => removeForGood([RECOVERY]));
}
