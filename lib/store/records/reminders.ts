import type { OrderChange } from '../../records/order-change';
import { MAX_REMINDERS, type Reminder } from '../../records/reminder';
import type { Snapshot } from '../disk/area';
import { orderChanges, reminders } from './collections';

/** All reminders, by order; from a snapshot of the store where one is at hand. */
export async function readAllReminders(at?: Snapshot): Promise<ReadonlyMap<string, readonly Reminder[]>> {
  return (await reminders.readAll(at)).records;
}

/**
 * Writes the reminders of some orders; of more than an order can have, those that were over first go. Callers hold the lock:
 * see `exclusively`.
 */
export function writeReminders(rows: ReadonlyMap<string, readonly Reminder[]>): Promise<void> {
  return reminders.write(new Map([...rows].map(([orderId, all]) => [orderId, mostUseful(all)])));
}

function mostUseful(all: readonly Reminder[]): readonly Reminder[] {
  if (all.length <= MAX_REMINDERS) return all;
  const isOver = ({ state }: Reminder) => state === 'shown' || state === 'dropped';
  const open = all.filter((row) => !isOver(row)).toSorted((a, b) => a.dueAt - b.dueAt);
  const over = all.filter(isOver).toSorted((a, b) => b.dueAt - a.dueAt);
  const kept = new Set([...open, ...over].slice(0, MAX_REMINDERS));
  return all.filter((row) => kept.has(row));
}

/** All that changed on the pages of each order, by order; from a snapshot of the store where one is at hand. */
export async function readAllOrderChanges(
  at?: Snapshot,
): Promise<ReadonlyMap<string, readonly OrderChange[]>> {
  return (await orderChanges.readAll(at)).records;
}

/** Writes the changes of some orders. Callers hold the lock. */
export function writeOrderChanges(rows: ReadonlyMap<string, readonly OrderChange[]>): Promise<void> {
  return orderChanges.write(rows);
}
