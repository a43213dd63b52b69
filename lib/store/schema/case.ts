import * as z from 'zod/mini';
import { CASE_EVENTS, type Case, LONGEST_AMOUNT } from '../../records/dispute';
import type { Ticks } from '../../records/ticks';
import { instant, orderIdSchema, text } from './values';

/** A dispute as it is kept. */
export const caseSchema: z.ZodMiniType<Case> = z.strictObject({
  orderId: orderIdSchema,
  events: z
    .array(
      z.strictObject({
        kind: z.enum(CASE_EVENTS),
        at: instant,
        enteredAt: instant,
        line: z.exactOptional(text(20)),
        amount: z.exactOptional(text(LONGEST_AMOUNT)),
      }),
    )
    .check(z.maxLength(200)),
});

/** The ticks of an order's checklists. */
export const ticksSchema: z.ZodMiniType<Ticks> = z.array(text(80)).check(z.maxLength(200));
