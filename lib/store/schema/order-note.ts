import * as z from 'zod/mini';
import { MAX_NOTE_LENGTH, MAX_NOTES, NOTE_KINDS, type OrderNote } from '../../records/order-note';
import { day, instant, text } from './values';

/** The notes on one order. */
export const orderNotesSchema: z.ZodMiniType<readonly OrderNote[]> = z
  .array(
    z.strictObject({
      id: text(40),
      kind: z.enum(NOTE_KINDS),
      on: day,
      text: text(MAX_NOTE_LENGTH),
      enteredAt: instant,
    }),
  )
  .check(z.maxLength(MAX_NOTES));
