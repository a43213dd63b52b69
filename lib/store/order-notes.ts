import { MAX_NOTES, type OrderNote, withNote } from '../records/order-note';
import { exclusively } from './lock';
import { type Collection, collection } from './records';
import { orderNotesSchema } from './schema';

/** What the buyer wrote down about each order, a key for each. */
const shelves: Collection<readonly OrderNote[]> = collection('notes', orderNotesSchema);

/** The notes on one order, as they were written. */
export async function readOrderNotes(orderId: string): Promise<readonly OrderNote[]> {
  return (await shelves.read([orderId])).records.get(orderId) ?? [];
}

/** Keeps a note, in place of the one with its id. Rejects where an order has as many as can be kept. */
export function keepOrderNote(orderId: string, note: OrderNote): Promise<void> {
  return change(orderId, (notes) => {
    const kept = withNote(notes, note);
    if (kept.length > MAX_NOTES) throw new RangeError('too many notes');
    return kept;
  });
}

/** Takes a note away; one that is not there costs nothing. */
export function removeOrderNote(orderId: string, id: string): Promise<void> {
  return change(orderId, (notes) => notes.filter((note) => note.id !== id));
}

function change(orderId: string, how: (notes: readonly OrderNote[]) => readonly OrderNote[]): Promise<void> {
  return exclusively(async () => {
    const notes = (await shelves.readToChange([orderId])).get(orderId) ?? [];
    await shelves.write(new Map([[orderId, how(notes)]]));
  });
}
