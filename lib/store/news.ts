import { MOST_NEWS, type News, withNews } from '../records/order-change';
import type { Snapshot } from './area';
import { type Shelf, shelf } from './records';
import { newsSchema } from './schema';

/** What changed on the pages of each order, a key for each. */
const news: Shelf<readonly News[]> = shelf('news', newsSchema);

/** All news, by order; from a snapshot of the store where one is at hand. */
export async function readAllNews(snapshot?: Snapshot): Promise<ReadonlyMap<string, readonly News[]>> {
  return (await news.readAll(snapshot)).records;
}

/** Writes the news of some orders. Callers hold the lock: see `exclusively`. */
export function writeNews(rows: ReadonlyMap<string, readonly News[]>): Promise<void> {
  return news.write(rows);
}

/** Adds news to those that are kept. Callers hold the lock. */
export async function addNews(fresh: readonly News[]): Promise<void> {
  const ids = [...new Set(fresh.map(({ orderId }) => orderId))];
  const records = await news.readToChange(ids);
  const of = (id: string) => fresh.filter(({ orderId }) => orderId === id);
  await news.write(new Map(ids.map((id) => [id, withNews(records.get(id) ?? [], of(id)).slice(-MOST_NEWS)])));
}
