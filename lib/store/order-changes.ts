import { MAX_ORDER_CHANGES, type OrderChange, withOrderChanges } from '../records/order-change';
import type { Snapshot } from './area';
import { type Collection, collection } from './records';
import { orderChangesSchema } from './schema';

/** What changed on the pages of each order, a key for each. */
const news: Collection<readonly OrderChange[]> = collection('news', orderChangesSchema);

/** All news, by order; from a snapshot of the store where one is at hand. */
export async function readAllOrderChanges(
  snapshot?: Snapshot,
): Promise<ReadonlyMap<string, readonly OrderChange[]>> {
  return (await news.readAll(snapshot)).records;
}

/** Writes the news of some orders. Callers hold the lock: see `exclusively`. */
export function writeOrderChanges(rows: ReadonlyMap<string, readonly OrderChange[]>): Promise<void> {
  return news.write(rows);
}

/** Adds news to those that are kept. Callers hold the lock. */
export async function addOrderChanges(fresh: readonly OrderChange[]): Promise<void> {
  const ids = [...new Set(fresh.map(({ orderId }) => orderId))];
  const records = await news.readToChange(ids);
  const of = (id: string) => fresh.filter(({ orderId }) => orderId === id);
  await news.write(
    new Map(ids.map((id) => [id, withOrderChanges(records.get(id) ?? [], of(id)).slice(-MAX_ORDER_CHANGES)])),
  );
}
