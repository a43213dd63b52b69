import type { OrderId } from '../../records/order-id';
import { removeForGood } from '../disk/copy';
import { removeBytesOf } from '../disk/file-bytes';
import { keysOfOrder } from './kinds';

/**
 * Removes orders with everything kept beside them, their files first: none is left that nobody sees. Callers hold
 * the lock: see `exclusively`.
 */
export async function removeOrders(ids: readonly OrderId[]): Promise<void> {
  if (ids.length === 0) return;
  await removeBytesOf(ids);
  await removeForGood(ids.flatMap(keysOfOrder));
}
