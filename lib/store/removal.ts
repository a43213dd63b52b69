import { clearArea } from './area';
import { dropCopy, readCopy } from './copy';
import { makeCurrent } from './current';
import { dropBytes, removeBytesOf } from './evidence-files';
import { keysOfOrder } from './kinds';
import { alone } from './lock';
import { collection } from './records';
import { removeForGood } from './remove';
import { retentionRunSchema } from './schema';

const DAY_MS = 86_400_000;
const runs = collection<number>('retention', retentionRunSchema);
const LAST = 'last';

/**
 * Removes orders with everything kept beside them, their files first: none is left that nobody sees. Callers hold
 * the lock: see `exclusively`.
 */
export async function removeOrders(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await removeBytesOf(ids);
  await removeForGood(ids.flatMap(keysOfOrder));
}

/** Whether finished orders were last looked through more than a day before `now` (epoch ms), or after it. Callers hold the lock. */
export async function isRetentionDue(now: number): Promise<boolean> {
  const last = (await runs.read([LAST])).records.get(LAST);
  return last === undefined || last > now || now - last >= DAY_MS;
}

/** Keeps that finished orders were looked through. Callers hold the lock. */
export function markRetention(now: number): Promise<void> {
  return runs.write(new Map([[LAST, now]]));
}

/** Erases everything, copy and files first. Rejects where one of them does not let go, and then no record is erased. */
export function eraseAll(): Promise<void> {
  return alone(async () => {
    await dropCopy();
    const left = await readCopy();
    if (left && Object.keys(left).length > 0) throw new Error('The second copy could not be erased.');
    await dropBytes();
    await clearArea();
    await makeCurrent();
  });
}
