import type { OrderId } from '../../records/order-id';
import { MAX_NOTES, type OrderNote, withNote } from '../../records/order-note';
import { exclusively, notes } from './collections';

/** The notes on one order, as they were written. */
export async function readOrderNotes(orderId: OrderId): Promise<readonly OrderNote[]> {
  return (await notes.read([orderId])).records.get(orderId) ?? [];
}

/** Keeps a note, in place of the one with its id. Rejects where an order has as many as can be kept. */
export function keepOrderNote(orderId: OrderId, note: OrderNote): Promise<void> {
  return change(orderId, (known) => {
    const kept = withNote(known, note);
    if (kept.length > MAX_NOTES) throw new RangeError('too many notes');
    return kept;
  });
}

/** Takes a note away; one that is not there costs nothing. */
export function removeOrderNote(orderId: OrderId, id: string): Promise<void> {
  return change(orderId, (known) => known.filter((note) => note.id !== id));
}

function change(orderId: OrderId, how: (known: readonly OrderNote[]) => readonly OrderNote[]): Promise<void> {
  return exclusively(async () => {
    const known = (await notes.readToChange([orderId])).get(orderId) ?? [];
    await notes.write(new Map([[orderId, how(known)]]));
  });
}
