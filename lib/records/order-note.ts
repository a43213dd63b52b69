import type { CalendarDate } from '../time/calendar-date';

/** What a note is: the buyer's own words, or a piece of a chat, copied as it is. */
export const NOTE_KINDS = ['note', 'chat'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** A note of the buyer's about an order, with the day it belongs to. */
export interface OrderNote {
  readonly id: string;
  readonly kind: NoteKind;
  readonly on: CalendarDate;
  readonly text: string;
  /** When it was written (epoch ms). */
  readonly enteredAt: number;
}

export const MAX_NOTE_LENGTH = 10_000;
export const MAX_NOTES = 200;

/** The notes with one added, or replaced if the id is known. */
export function withNote(notes: readonly OrderNote[], note: OrderNote): readonly OrderNote[] {
  const known = notes.some(({ id }) => id === note.id);
  return known ? notes.map((one) => (one.id === note.id ? note : one)) : [...notes, note];
}
