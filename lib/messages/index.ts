import * as z from 'zod/mini';
import type { Assessment } from '../records/assessment';
import { ORDER_STATUSES, type OrderStatus } from '../records/order';
import type { OrderId } from '../records/order-id';
import type { PageReport } from '../records/page-report';
import { PAGE_NAMES, PAGE_SOURCES } from '../records/page-source';
import { MAX_READ, type RawOrder } from '../records/raw-order';
import { pageReportSchema } from '../store/records/schema/beside-orders';
import { schemaOf } from '../store/records/schema/schema-of';
import { orderIdSchema, wordSchema } from '../store/records/schema/values';
import { cleanText, MAX_TEXT_LENGTH } from '../text/clean-text';
import { MAX_CHARACTERS, MAX_ORDERS_ASKED } from './limits';

/**
 * What a content script may send: what it saw, orders to assess, the buyer's answer about an order's word, that a page
 * can no longer be read, and that the buyer wants to see an order in the popup.
 */
export type Message =
  | { readonly type: 'recordSeen'; readonly seen: readonly RawOrder[] }
  | { readonly type: 'assessOrders'; readonly orderIds: readonly OrderId[] }
  | {
      readonly type: 'teachWord';
      readonly orderId: OrderId;
      readonly word: string;
      readonly status: OrderStatus;
    }
  | { readonly type: 'reportPage'; readonly report: PageReport }
  | { readonly type: 'showOrder'; readonly orderId: OrderId };

/** The answer: an assessment for each known order of the message, or why there is none. `notes` are words on what is wrong with the computer. */
export type Answer = { readonly notes?: readonly string[] } & (
  | { readonly assessments: readonly Assessment[] }
  | { readonly error: 'not-understood' | 'not-allowed' | 'store-failed' | 'clock-wrong' | 'busy' }
);

/** A text of a page of at most so many characters, cleaned: only our own script has done that, and this may not be it. */
const cleaned = (longest: number) =>
  z.pipe(
    z.string().check(z.maxLength(longest)),
    z.transform((text: string) => cleanText(text).slice(0, longest)),
  );
const text = cleaned(MAX_TEXT_LENGTH);
const list = <T>(one: z.ZodMiniType<T>, most: number) => z.array(one).check(z.maxLength(most));

/** One order as strings of a page. Strict and capped: whatever a page does, nothing else gets in. */
const rawOrder = schemaOf<RawOrder>()(
  z.strictObject({
    source: z.enum(PAGE_SOURCES),
    orderId: orderIdSchema,
    status: text,
    days: list(z.strictObject({ label: text, date: text }), MAX_READ.days),
    nodes: list(z.strictObject({ text, date: text }), MAX_READ.nodes),
    sentences: list(text, MAX_READ.sentences),
    tags: list(text, MAX_READ.tags),
    titles: list(text, MAX_READ.titles),
    store: text,
    amount: text,
    events: list(z.strictObject({ name: text, text, time: text }), MAX_READ.events),
    disputes: list(
      z.strictObject({
        text,
        line: z.exactOptional(orderIdSchema),
        date: z.exactOptional(text),
        left: z.exactOptional(text),
      }),
      MAX_READ.disputes,
    ),
    signs: z.strictObject({
      tab: z.exactOptional(z.int().check(z.gte(0), z.lte(4))),
      underWay: z.exactOptional(z.literal(true)),
      choice: z.exactOptional(z.literal(true)),
    }),
    names: z.partialRecord(z.enum(PAGE_NAMES), cleaned(60)),
  }),
);

/** What was seen, its orders still unread: one that does not fit takes no other with it. */
const sightings = z.strictObject({
  type: z.literal('recordSeen'),
  seen: z.array(z.unknown()).check(z.maxLength(MAX_ORDERS_ASKED)),
});

const others = schemaOf<Exclude<Message, { readonly type: 'recordSeen' }>>()(
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('assessOrders'),
      orderIds: z.array(orderIdSchema).check(z.maxLength(MAX_ORDERS_ASKED)),
    }),
    z.strictObject({
      type: z.literal('teachWord'),
      orderId: orderIdSchema,
      word: wordSchema,
      status: z.enum(ORDER_STATUSES),
    }),
    z.strictObject({ type: z.literal('reportPage'), report: pageReportSchema }),
    z.strictObject({ type: z.literal('showOrder'), orderId: orderIdSchema }),
  ]),
);

const message = z.union([sightings, others]);

/**
 * Parses a message; undefined if it is none of ours. It is treated as an attacker's: an order that does not fit is left
 * out, without affecting the others.
 */
export function parseMessage(data: unknown): Message | undefined {
  const parsed = message.safeParse(data);
  if (!parsed.success) return undefined;
  if (parsed.data.type !== 'recordSeen') return parsed.data;
  let characters = 0;
  const seen = parsed.data.seen.flatMap((one) => {
    const raw = rawOrder.safeParse(one);
    if (raw.success) characters += JSON.stringify(raw.data).length;
    return raw.success && characters <= MAX_CHARACTERS ? [raw.data] : [];
  });
  return seen.length > 0 ? { type: 'recordSeen', seen } : undefined;
}
