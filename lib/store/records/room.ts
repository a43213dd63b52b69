import type { OrderId } from '../../records/order-id';
import type { RoomNote } from '../../records/room-note';
import { HOUR_MS } from '../../time/durations';
import type { Snapshot } from '../disk/area';
import { removeForGood } from '../disk/copy';
import { exclusively, roomNotes } from './collections';
import { KINDS, keyOf, keysOfOrder, openRecord } from './kinds';

const LAST = 'last';
const ROOM = keyOf(KINDS.room, LAST);

/** How many bytes everything kept of an order takes in a snapshot of the store, about. */
export function bytesOfOrder(snapshot: Snapshot, orderId: OrderId): number {
  return keysOfOrder(orderId)
    .filter((key) => key in snapshot)
    .reduce((sum, key) => sum + key.length + JSON.stringify(snapshot[key]).length, 0);
}

/** Whether anything is kept of an order besides what pages and reminders say: a dispute, ticks, notes, files. */
export function hasMore(snapshot: Snapshot, orderId: OrderId): boolean {
  return [KINDS.disputes, KINDS.ticks, KINDS.notes, KINDS.files].some(
    (kind) => keyOf(kind, orderId) in snapshot,
  );
}

/** Notes that orders were removed at `now` (epoch ms). Callers hold the lock. */
export function noteRemoved(count: number, now: number): Promise<void> {
  return change((note) => ({ ...note, at: now, removed: (note?.removed ?? 0) + count }));
}

/** Notes that an order could not be kept at `now` (epoch ms); says so again after an hour. Callers hold the lock. */
export function noteRefused(now: number): Promise<void> {
  return change((note) =>
    note?.refusedAt !== undefined && Math.abs(now - note.refusedAt) < HOUR_MS
      ? note
      : { removed: 0, ...note, at: now, refusedAt: now },
  );
}

/** What was not kept for lack of room, where the buyer has not read of it yet. */
export function roomNoteIn(snapshot: Snapshot): RoomNote | undefined {
  return openRecord(KINDS.room, ROOM, snapshot[ROOM]);
}

/** The buyer has read of it. */
export function forgetRoomNote(): Promise<void> {
  return exclusively(() => removeForGood([ROOM]));
}

async function change(how: (note: RoomNote | undefined) => RoomNote): Promise<void> {
  const known = (await roomNotes.readToChange([LAST])).get(LAST);
  const note = how(known);
  if (note !== known) await roomNotes.write(new Map([[LAST, note]]));
}
