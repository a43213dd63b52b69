import * as z from 'zod/mini';
import { DISPUTE_EVENTS, type Dispute, MAX_AMOUNT_LENGTH } from '../../records/dispute';
import type { Ticks } from '../../records/ticks';
import { instant, orderIdSchema, text } from './values';

/** A dispute as it is kept. */
export const disputeSchema: z.ZodMiniType<Dispute> = z.strictObject({
  orderId: orderIdSchema,
  events: z
    .array(
      z.strictObject({
        kind: z.enum(DISPUTE_EVENTS),
        at: instant,
        enteredAt: instant,
        line: z.exactOptional(text(20)),
        amount: z.exactOptional(text(MAX_AMOUNT_LENGTH)),
      }),
    )
    .check(z.maxLength(200)),
});

/** The ticks of an order's checklists. */
export const ticksSchema: z.ZodMiniType<Ticks> = z.array(text(80)).check(z.maxLength(200));
