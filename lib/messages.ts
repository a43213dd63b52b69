import * as z from 'zod/mini';
import { MOST_ORDERS_ASKED } from './asking';
import type { Assessment } from './assessment';
import type { Sighting } from './order';
import { orderIdSchema, sightingSchema } from './store/schema';

/** What a content script may say. It can only add what it saw and ask about orders that it names. */
export type Message =
  | { readonly type: 'recordSightings'; readonly sightings: readonly Sighting[] }
  | { readonly type: 'assessOrders'; readonly orderIds: readonly string[] };

/** The answer: a judgement for each order of the question that is known, or why there is none. */
export type Answer =
  | { readonly assessments: readonly Assessment[] }
  | { readonly error: 'not-understood' | 'not-allowed' | 'store-failed' };

const message = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('recordSightings'),
    sightings: z.array(z.unknown()).check(z.maxLength(MOST_ORDERS_ASKED)),
  }),
  z.strictObject({
    type: z.literal('assessOrders'),
    orderIds: z.array(orderIdSchema).check(z.maxLength(MOST_ORDERS_ASKED)),
  }),
]);

/**
 * A message as it came in, or undefined where it is none of ours. Treats it as if an attacker wrote it: a sighting that
 * does not fit is left out, and takes no other with it.
 */
export function parseMessage(data: unknown): Message | undefined {
  const parsed = message.safeParse(data);
  if (!parsed.success) return undefined;
  if (parsed.data.type === 'assessOrders') return parsed.data;
  const sightings = parsed.data.sightings.flatMap((one) => {
    const sighting = sightingSchema.safeParse(one);
    return sighting.success ? [sighting.data] : [];
  });
  return sightings.length > 0 ? { type: 'recordSightings', sightings } : undefined;
}
