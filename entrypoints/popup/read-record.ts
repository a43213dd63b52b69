import type { RecordTally } from '../../components/popup/facts/popup-facts';
import type { OrderId } from '../../lib/records/order-id';
import { readFiles, readOrderNotes } from '../../lib/store';

/** The files and notes of an order; undefined if they cannot be read, since nothing else in the popup needs them. */
export async function readRecord(orderId: OrderId): Promise<RecordTally | undefined> {
  try {
    const [files, notes] = await Promise.all([readFiles(orderId), readOrderNotes(orderId)]);
    return { files, notes: notes.length };
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
