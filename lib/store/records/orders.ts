import { type DisputeEvent, MAX_DISPUTE_EVENTS } from '../../records/dispute';
import type { KnownOrder } from '../../records/known-order';
import type { Order, Sighting } from '../../records/order';
import { lookedAt, type OrderChange, orderChangesOf, withOrderChanges } from '../../records/order-change';
import type { OrderId } from '../../records/order-id';
import type { Ticks } from '../../records/ticks';
import type { Snapshot } from '../disk/area';
import { disputes, exclusively, orderChanges, orders, readStore, ticks } from './collections';
import { isAhead, mergeSighting, seenByNow } from './sightings';

/** The orders with these ids, in the order asked; those not kept are left out. */
export async function readOrders(orderIds: readonly OrderId[]): Promise<readonly KnownOrder[]> {
  return withDisputes(orderIds, (await orders.read(orderIds)).records);
}

async function withDisputes(
  orderIds: readonly OrderId[],
  known: ReadonlyMap<string, Order>,
): Promise<readonly KnownOrder[]> {
  const { records } = await disputes.read(orderIds);
  return orderIds.flatMap((id) => {
    const order = known.get(id);
    return order ? [{ order, dispute: records.get(id) }] : [];
  });
}

/**
 * Every kept order, and the ids of those whose records are broken; the next check or change mends them. Like the other readers of
 * everything it takes what it reads from a snapshot of the store where one is at hand.
 */
export async function readAllOrders(at?: Snapshot): Promise<{
  readonly kept: readonly KnownOrder[];
  readonly broken: readonly string[];
}> {
  const snapshot = at ?? (await readStore()).snapshot;
  const [all, beside] = await Promise.all([orders.readAll(snapshot), disputes.readAll(snapshot)]);
  const kept = [...all.records.values()].map((order) => ({ order, dispute: beside.records.get(order.id) }));
  return { kept, broken: [...all.broken, ...beside.broken] };
}

/**
 * Chooses, of the orders that were never seen before, those that may be kept; `seenIds` are all that were seen. It runs under the
 * lock.
 */
export type Admit = (fresh: readonly Order[], seenIds: readonly string[]) => Promise<readonly Order[]>;

const everyone: Admit = async (fresh) => fresh;

/**
 * Takes in what was seen at `now` (epoch ms), in front of the buyer or not, and gives back the orders as they are known now. Only orders that
 * changed are written, each under its own key. A broken record that cannot be taken back from the copy begins anew with this sighting. New orders
 * that `admit` leaves out are neither kept nor given back.
 */
export function recordSightings(
  sightings: readonly Sighting[],
  now: number,
  { inFront = false, admit = everyone }: { readonly inFront?: boolean; readonly admit?: Admit } = {},
): Promise<readonly KnownOrder[]> {
  return exclusively(async () => {
    const ids = [...new Set(sightings.map(({ orderId }) => orderId))];
    const records = await orders.readToChange(ids);
    const after = new Map(records);
    for (const seen of sightings) {
      const old = after.get(seen.orderId);
      const truth = old && isAhead(old, now) ? seenByNow(old, now) : old;
      after.set(seen.orderId, mergeSighting(truth, { ...seen, seenAt: Math.min(seen.seenAt, now) }));
    }
    await leaveOut(after, records, admit);
    const changed = [...after].filter(([id, order]) => records.get(id) !== order);
    const changes = changed.flatMap(([id, order]) => orderChangesOf(records.get(id), order, now, inFront));
    if (inFront) await quieten(ids);
    if (changes.length > 0) await addOrderChanges(changes); // first: were the order kept without them, they would be lost
    await orders.write(new Map(changed));
    return withDisputes(ids, after);
  });
}

/** Takes back what waits to be shown of orders that the buyer looks at. */
async function quieten(ids: readonly OrderId[]): Promise<void> {
  const { records } = await orderChanges.read(ids);
  const waiting = [...records].filter(([, changes]) => lookedAt(changes) !== changes);
  if (waiting.length === 0) return;
  const kept = await orderChanges.readToChange(waiting.map(([id]) => id));
  await orderChanges.write(new Map([...kept].map(([id, changes]) => [id, lookedAt(changes)])));
}

/** Takes the new orders that are not admitted from those that are to be written. */
async function leaveOut(
  after: Map<string, Order>,
  before: ReadonlyMap<string, Order>,
  admit: Admit,
): Promise<void> {
  const fresh = [...after.values()].filter(({ id }) => !before.has(id));
  if (fresh.length === 0) return;
  const admitted = new Set(await admit(fresh, [...after.keys()]));
  for (const order of fresh) if (!admitted.has(order)) after.delete(order.id);
}

/** Adds changes to those that are kept. */
async function addOrderChanges(fresh: readonly OrderChange[]): Promise<void> {
  const ids = [...new Set(fresh.map(({ orderId }) => orderId))];
  const records = await orderChanges.readToChange(ids);
  const of = (id: OrderId) => fresh.filter(({ orderId }) => orderId === id);
  await orderChanges.write(new Map(ids.map((id) => [id, withOrderChanges(records.get(id) ?? [], of(id))])));
}

/** Changes an order by what the buyer entered. Does nothing for an order that is not kept. */
export function changeEntered(
  orderId: OrderId,
  change: (entered: Order['entered']) => Order['entered'],
): Promise<void> {
  return exclusively(async () => {
    const order = (await orders.readToChange([orderId])).get(orderId);
    if (order) await orders.write(new Map([[orderId, { ...order, entered: change(order.entered) }]]));
  });
}

/** Changes the events of an order's dispute. */
export function changeDispute(
  orderId: OrderId,
  change: (events: readonly DisputeEvent[]) => readonly DisputeEvent[],
): Promise<void> {
  return exclusively(async () => {
    const dispute = (await disputes.readToChange([orderId])).get(orderId);
    const events = change(dispute?.events ?? []);
    if (events.length > MAX_DISPUTE_EVENTS) throw new RangeError('More events than a dispute can have.');
    await disputes.write(new Map([[orderId, { orderId, events }]]));
  });
}

/** The ticks of every order that has some. */
export async function readAllTicks(at?: Snapshot): Promise<ReadonlyMap<string, Ticks>> {
  return (await ticks.readAll(at)).records;
}

/** Sets or clears one tick (`step.item`) of an order's checklist. */
export function setTick(orderId: OrderId, item: string, done: boolean): Promise<void> {
  return exclusively(async () => {
    const known = (await ticks.readToChange([orderId])).get(orderId) ?? [];
    const others = known.filter((tick) => tick !== item);
    await ticks.write(new Map([[orderId, done ? [...others, item] : others]]));
  });
}
