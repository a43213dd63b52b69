import { clearArea } from './area';
import { dropCopy, readCopy } from './copy';
import { makeCurrent } from './current';
import { alone } from './lock';
import { shelf } from './records';
import { removeForGood } from './remove';
import { retentionRunSchema } from './schema';

/** The kinds of record that are kept under an order's id. */
const KINDS_OF_ORDER = ['order', 'case', 'ticks', 'reminders', 'news'] as const;

const DAY_MS = 86_400_000;
const runs = shelf<number>('retention', retentionRunSchema);
const LAST = 'last';

/** Removes orders with everything kept beside them. Callers hold the lock: see `exclusively`. */
export async function removeOrders(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await removeForGood(ids.flatMap((id) => KINDS_OF_ORDER.map((kind) => `${kind}:${id}`)));
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

/** Erases everything, the copy first. Rejects where the copy does not let go, and then nothing is erased. */
export function eraseAll(): Promise<void> {
  return alone(async () => {
    await dropCopy();
    const left = await readCopy();
    if (left && Object.keys(left).length > 0) throw new Error('The second copy could not be erased.');
    await clearArea();
    await makeCurrent();
  });
}
