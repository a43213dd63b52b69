import type { OrderChange } from '../../records/order-change';
import type { Reminder } from '../../records/reminder';
import type { Snapshot } from '../disk/area';
import { orderChanges, reminders } from './collections';

/** All reminders, by order; from a snapshot of the store where one is at hand. */
export async function readAllReminders(at?: Snapshot): Promise<ReadonlyMap<string, readonly Reminder[]>> {
  return (await reminders.readAll(at)).records;
}

/** Writes the reminders of some orders. Callers hold the lock: see `exclusively`. */
export function writeReminders(rows: ReadonlyMap<string, readonly Reminder[]>): Promise<void> {
  return reminders.write(rows);
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
