import type { Dispute, DisputeEvent } from '../records/dispute';
import type { Order, Sighting } from '../records/order';
import { orderChangesOf } from '../records/order-change';
import type { Reminder } from '../records/reminder';
import type { Settings } from '../records/settings';
import type { Ticks } from '../records/ticks';
import type { Snapshot } from './area';
import { exclusively } from './lock';
import { isAhead, mergeSighting, seenByNow } from './merge';
import { addOrderChanges } from './order-changes';
import { readStore } from './read';
import { type Collection, collection } from './records';
import { disputeSchema, orderSchema, remindersSchema, settingsSchema, ticksSchema } from './schema';

/** What is kept, a key for each order. Facts only: judgements are made anew whenever someone looks. */
const orders = collection<Order>('order', orderSchema);
const cases = collection<Dispute>('case', disputeSchema);
const ticks = collection<Ticks>('ticks', ticksSchema);
const settings = collection<Settings>('settings', settingsSchema);
const reminders = collection<readonly Reminder[]>('reminders', remindersSchema);

/** The one record of settings. */
const ALL = 'all';

/** An order with everything kept beside it. */
export interface KeptOrder {
  readonly order: Order;
  readonly dispute: Dispute | undefined;
}

/** The orders with these ids, in the order asked; those not kept are left out. */
export async function readOrders(orderIds: readonly string[]): Promise<readonly KeptOrder[]> {
  return withCases(orderIds, (await orders.read(orderIds)).records);
}

async function withCases(
  orderIds: readonly string[],
  known: ReadonlyMap<string, Order>,
): Promise<readonly KeptOrder[]> {
  const disputes = (await cases.read(orderIds)).records;
  return orderIds.flatMap((id) => {
    const order = known.get(id);
    return order ? [{ order, dispute: disputes.get(id) }] : [];
  });
}

/**
 * Every kept order, and the ids of those whose records are broken; the next check or change mends them. Like the other readers of
 * everything it takes what it reads from a snapshot of the store where one is at hand.
 */
export async function readAllOrders(at?: Snapshot): Promise<{
  readonly kept: readonly KeptOrder[];
  readonly broken: readonly string[];
}> {
  const snapshot = at ?? (await readStore()).snapshot;
  const [all, disputes] = await Promise.all([orders.readAll(snapshot), cases.readAll(snapshot)]);
  const kept = [...all.records.values()].map((order) => ({ order, dispute: disputes.records.get(order.id) }));
  return { kept, broken: [...all.broken, ...disputes.broken] };
}

/**
 * Takes in what was seen at `now` (epoch ms) and gives back the orders as they are known now. Only orders that changed are
 * written, each under its own key. A broken record that cannot be taken back from the copy begins anew with this look.
 */
export function recordSightings(sightings: readonly Sighting[], now: number): Promise<readonly KeptOrder[]> {
  return exclusively(async () => {
    const ids = [...new Set(sightings.map(({ orderId }) => orderId))];
    const records = await orders.readToChange(ids);
    const after = new Map(records);
    for (const seen of sightings) {
      const old = after.get(seen.orderId);
      const truth = old && isAhead(old, now) ? seenByNow(old, now) : old;
      after.set(seen.orderId, mergeSighting(truth, { ...seen, seenAt: Math.min(seen.seenAt, now) }));
    }
    const changed = [...after].filter(([id, order]) => records.get(id) !== order);
    const news = changed.flatMap(([id, order]) => orderChangesOf(records.get(id), order, now));
    if (news.length > 0) await addOrderChanges(news); // first: were the order kept without them, they would be lost
    await orders.write(new Map(changed));
    return withCases(ids, after);
  });
}

/** Changes an order by what the buyer entered. Does nothing for an order that is not kept. */
export function changeEntered(
  orderId: string,
  change: (entered: Order['entered']) => Order['entered'],
): Promise<void> {
  return exclusively(async () => {
    const order = await readOne(orders, orderId);
    if (order) await orders.write(new Map([[orderId, { ...order, entered: change(order.entered) }]]));
  });
}

/** Changes the events of an order's dispute. */
export function changeDispute(
  orderId: string,
  change: (events: readonly DisputeEvent[]) => readonly DisputeEvent[],
): Promise<void> {
  return exclusively(async () => {
    const dispute = await readOne(cases, orderId);
    await cases.write(new Map([[orderId, { orderId, events: change(dispute?.events ?? []) }]]));
  });
}

/** The ticks of every order that has some. */
export async function readAllTicks(at?: Snapshot): Promise<ReadonlyMap<string, Ticks>> {
  return (await ticks.readAll(at)).records;
}

/** Sets or clears one tick (`step.item`) of an order's checklist. */
export function setTick(orderId: string, item: string, done: boolean): Promise<void> {
  return exclusively(async () => {
    const known = (await readOne(ticks, orderId)) ?? [];
    const others = known.filter((tick) => tick !== item);
    await ticks.write(new Map([[orderId, done ? [...others, item] : others]]));
  });
}

/** What the buyer chose for all orders; nothing chosen where the record is missing or broken. */
export async function readSettings(at?: Snapshot): Promise<Settings> {
  return (await (at ? settings.readAll(at) : settings.read([ALL]))).records.get(ALL) ?? {};
}

/** Changes what the buyer chose; writes nothing where that is the very same. */
export function changeSettings(change: (chosen: Settings) => Settings): Promise<void> {
  return exclusively(async () => {
    const chosen = (await readOne(settings, ALL)) ?? {};
    const changed = change(chosen);
    if (changed !== chosen) await settings.write(new Map([[ALL, changed]]));
  });
}

/** All reminders, by order. */
export async function readAllReminders(at?: Snapshot): Promise<ReadonlyMap<string, readonly Reminder[]>> {
  return (await reminders.readAll(at)).records;
}

/** Writes the reminders of some orders. Callers hold the lock: see `exclusively`. */
export function writeReminders(rows: ReadonlyMap<string, readonly Reminder[]>): Promise<void> {
  return reminders.write(rows);
}

/** The record of one order, to be changed. */
async function readOne<T>(kind: Collection<T>, orderId: string): Promise<T | undefined> {
  return (await kind.readToChange([orderId])).get(orderId);
}

export { exclusively } from './lock';
