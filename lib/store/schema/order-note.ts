import * as z from 'zod/mini';
import { LONGEST_NOTE, MOST_NOTES, NOTE_KINDS, type OrderNote } from '../../records/order-note';
import { day, instant, text } from './values';

/** The notes on one order. */
export const orderNotesSchema: z.ZodMiniType<readonly OrderNote[]> = z
  .array(
    z.strictObject({
      id: text(40),
      kind: z.enum(NOTE_KINDS),
      on: day,
      text: text(LONGEST_NOTE),
      enteredAt: instant,
    }),
  )
  .check(z.maxLength(MOST_NOTES));
