import { expendable } from '../../lib/overview/expendable';
import { allowanceAt } from '../../lib/records/new-orders';
import type { Order } from '../../lib/records/order';
import type { OrderId } from '../../lib/records/order-id';
import { bytesOf } from '../../lib/records/order-size';
import {
  bytesOfOrder,
  exclusively,
  hasMore,
  keepAllowance,
  noteRefused,
  noteRemoved,
  readAllOrderChanges,
  readAllOrders,
  readAllowance,
  readAllReminders,
  readSpace,
  readStore,
  removeOrders,
  type Space,
} from '../../lib/store';
import type { assessAll } from './assess-all';

/** Who assesses what may go. */
export interface Assessing {
  readonly assess: typeof assessAll;
}

/** Up to this share of the store new orders are taken in. The rest is for those that are kept: their looks, reminders, notes. */
const FULL_FOR_NEW = 0.85;

/** Down to this share room is made, so that it is not made for each order. */
const ENOUGH = 0.82;

/** From this share on room is made although nothing new came. */
const TOO_FULL = 0.9;

/** How much is counted for a new order beside itself (bytes): its reminders are written by the next sweep. */
const BESIDE_BYTES = 1_024;

/**
 * Which of the orders that a page shows for the first time, at `now` (epoch ms), may be kept; the buyer is told of the others.
 * Makes room where there is none. `seenIds` are all orders of the page, which stay. Callers hold the lock.
 */
export async function admit(
  fresh: readonly Order[],
  seenIds: readonly string[],
  now: number,
  by: Assessing,
): Promise<readonly Order[]> {
  const allowance = allowanceAt(await readAllowance(), now);
  const wanted = fresh.slice(0, Math.floor(allowance.left));
  const bytes = wanted.reduce((sum, order) => sum + bytesOf(order) + BESIDE_BYTES, 0);
  const admitted = (await hasRoom(bytes, seenIds, now, by)) ? wanted : [];
  await keepAllowance({ ...allowance, left: allowance.left - admitted.length });
  if (admitted.length < fresh.length) await noteRefused(now).catch(console.error); // a full store has no room for that either
  return admitted;
}

/** Makes room in a store that is nearly full although nothing new came, at `now` (epoch ms). */
export async function keepRoom(now: number, by: Assessing): Promise<void> {
  const space = await readSpace();
  if (!space || space.used < TOO_FULL * space.most) return;
  const need = beyond(space, TOO_FULL);
  await exclusively(() => makeRoom({ need, wish: beyond(space, ENOUGH) }, [], now, by));
}

async function hasRoom(
  bytes: number,
  seenIds: readonly string[],
  now: number,
  by: Assessing,
): Promise<boolean> {
  const space = await readSpace();
  if (!space) return true;
  const need = beyond(space, FULL_FOR_NEW) + bytes;
  return need <= 0 || makeRoom({ need, wish: beyond(space, ENOUGH) + bytes }, seenIds, now, by);
}

/** How many bytes of the store are beyond a share of its quota; negative if there is still room. */
function beyond({ used, most }: Space, share: number): number {
  return used - share * most;
}

/**
 * Removes orders that the store can do without, until as many bytes are free as are wished for. Where not even as many as are
 * needed can be had, it removes none and gives false.
 */
async function makeRoom(
  { need, wish }: { readonly need: number; readonly wish: number },
  seenIds: readonly string[],
  now: number,
  { assess }: Assessing,
): Promise<boolean> {
  const { snapshot } = await readStore();
  const [{ kept }, reminders, changes] = await Promise.all([
    readAllOrders(snapshot),
    readAllReminders(snapshot),
    readAllOrderChanges(snapshot),
  ]);
  const weighed = (await assess(kept, now)).map((one) => ({
    ...one,
    reminders: reminders.get(one.order.id) ?? [],
    changes: changes.get(one.order.id) ?? [],
    hasMore: hasMore(snapshot, one.order.id),
  }));
  const gone: OrderId[] = [];
  let free = 0;
  for (const id of expendable(weighed, now)) {
    if (free >= wish) break;
    if (seenIds.includes(id)) continue;
    gone.push(id);
    free += bytesOfOrder(snapshot, id);
  }
  if (free < need || gone.length === 0) return false;
  await removeOrders(gone);
  await noteRemoved(gone.length, now);
  return true;
}
