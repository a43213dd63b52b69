import type { OrderId } from '../../records/order-id';
import { readArea, type Snapshot, writeArea } from '../disk/area';
import { writeCopy } from '../disk/copy';
import { hasDatabases } from '../disk/database';
import { sealNext, unseal } from '../disk/envelope';
import { putBytes, readBytesOf } from '../disk/file-bytes';
import { exclusively, mend, orders } from './collections';
import { keysOfOrder } from './kinds';
import { removeOrders } from './remove-orders';

/** An order that was taken out of the store, with everything that was kept of it. */
export interface TakenOrder {
  readonly orderId: OrderId;
  readonly records: Snapshot;
  /** The bytes of its files, by their ids. */
  readonly bytes: ReadonlyMap<string, Blob>;
}

/** Takes an order out of the store with everything kept of it. Rejects if it cannot be removed: then all of it stays. */
export function takeOrder(orderId: OrderId): Promise<TakenOrder> {
  return exclusively(async () => {
    const records = await mend(keysOfOrder(orderId));
    const bytes = hasDatabases() ? await readBytesOf(orderId) : new Map<string, Blob>();
    await removeOrders([orderId]);
    return { orderId, records, bytes };
  });
}

/**
 * Puts an order back as it was taken, its files first. Where a page has shown it in the meantime, what that said stays and what the
 * buyer entered comes back. Rejects if it does not fit any more.
 */
export function putBack({ orderId, records, bytes }: TakenOrder): Promise<void> {
  return exclusively(async () => {
    for (const [id, blob] of bytes) await putBytes({ orderId, id }, blob);
    const keys = Object.keys(records);
    const before = await readArea(keys);
    const sealed = Object.fromEntries(
      keys.flatMap((key) => {
        const record = unseal(key, records[key]);
        return record === undefined ? [] : [[key, sealNext(key, record, before[key])]];
      }),
    );
    const seenSince = (await orders.read([orderId])).records.get(orderId);
    await writeArea(sealed);
    await writeCopy(sealed);
    const taken = (await orders.read([orderId])).records.get(orderId);
    if (seenSince && taken) {
      await orders.write(new Map([[orderId, { ...seenSince, entered: taken.entered }]]));
    }
  });
}
