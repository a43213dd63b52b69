import * as z from 'zod/mini';
import { CLOCKS } from '../../../records/clock';
import {
  HINTS,
  ORDER_DAYS,
  ORDER_KINDS,
  ORDER_STATUSES,
  type Order,
  REASONS,
  REPORTABLE,
  type ReadingProblem,
  STATEMENT_TRIGGERS,
  type Statement,
} from '../../../records/order';
import { PAGE_NAMES, type PageNames } from '../../../records/page-source';
import { MAX_SEEN_AMOUNT } from '../../../records/seen-amount';
import { SEEN_DISPUTE_STATES, type SeenDispute } from '../../../records/seen-dispute';
import { STATEMENT_SUBJECTS } from '../../../records/statement-subjects';
import { schemaOf } from './schema-of';
import { day, figure, instant, leads, orderIdSchema, source, text } from './values';

const days400 = z.int().check(z.gte(1), z.lte(400));

const unsure = z.exactOptional(z.literal(true));
const statement = schemaOf<Statement>()(
  z.union([
    z.strictObject({ about: z.enum(STATEMENT_SUBJECTS), leftMs: instant, text: text(512), unsure }),
    z.strictObject({ about: z.enum(STATEMENT_SUBJECTS), on: day, text: text(512), unsure }),
    z.strictObject({
      about: z.enum(STATEMENT_SUBJECTS),
      days: days400,
      from: z.enum(STATEMENT_TRIGGERS),
      text: text(512),
      unsure,
    }),
  ]),
);

const problem = schemaOf<ReadingProblem>()(
  z.union([
    z.strictObject({ kind: z.literal('noOrderId') }),
    z.strictObject({ kind: z.literal('unknownStatus'), word: text(60) }),
    z.strictObject({
      kind: z.literal('unsureStatus'),
      word: text(60),
      status: z.enum(ORDER_STATUSES),
      by: z.enum(HINTS),
    }),
    z.strictObject({ kind: z.literal('unknownDate'), day: z.enum(ORDER_DAYS), text: text(60) }),
    z.strictObject({ kind: z.literal('unexpectedRows'), count: z.int() }),
  ]),
);

const item = z.strictObject({ title: text(512) });
const kinds = z.array(z.enum(ORDER_KINDS)).check(z.maxLength(ORDER_KINDS.length));
const items = z.array(item).check(z.maxLength(20));
const fact = <T>(value: z.ZodMiniType<T>) => z.strictObject({ value, source, seenAt: instant });
const days = <T>(value: z.ZodMiniType<T>) =>
  z.strictObject({
    placed: z.exactOptional(value),
    paid: z.exactOptional(value),
    shipped: z.exactOptional(value),
    delivered: z.exactOptional(value),
    completed: z.exactOptional(value),
  });

const correction = <T>(value: z.ZodMiniType<T>) =>
  z.strictObject({
    value,
    enteredAt: instant,
    instead: z.exactOptional(value),
    unparsed: z.exactOptional(text(60)),
  });

const seenDispute = schemaOf<SeenDispute>()(
  z.strictObject({
    state: z.exactOptional(z.enum(SEEN_DISPUTE_STATES)),
    unsure,
    amount: z.exactOptional(text(MAX_SEEN_AMOUNT)),
    line: z.exactOptional(text(20)),
    openedOn: z.exactOptional(day),
    since: z.exactOptional(instant),
  }),
);

/** What the page calls its links. */
const namesSchema = schemaOf<PageNames>()(z.partialRecord(z.enum(PAGE_NAMES), text(60)));

const enteredDay = z.strictObject({ on: day, enteredAt: instant, leftMs: z.exactOptional(instant) });

/** An order as it is kept. */
export const orderSchema = schemaOf<Order>()(
  z.strictObject({
    id: orderIdSchema,
    status: z.exactOptional(fact(z.enum(ORDER_STATUSES))),
    days: days(fact(day)),
    stated: z.array(fact(statement)).check(z.maxLength(40)),
    kinds: z.exactOptional(kinds),
    site: z.exactOptional(z.literal('ru')),
    items,
    store: z.exactOptional(text(512)),
    amount: z.exactOptional(text(512)),
    disputes: z.exactOptional(z.array(fact(seenDispute)).check(z.maxLength(40))),
    names: z.exactOptional(namesSchema),
    problems: z.array(fact(problem)).check(z.maxLength(20)),
    entered: z.strictObject({
      days: z.partialRecord(z.enum(CLOCKS), enteredDay),
      figures: z.exactOptional(z.partialRecord(z.enum(CLOCKS), figure)),
      reported: z.exactOptional(z.partialRecord(z.enum(REPORTABLE), instant)),
      payment: z.exactOptional(z.enum(['paypal', 'card', 'other'])),
      seller: z.exactOptional(z.enum(['cn', 'eu', 'br', 'other'])),
      complaint: z.exactOptional(
        z.strictObject({
          reason: z.enum(REASONS),
          contactedAt: z.exactOptional(instant),
          evidenceAt: z.exactOptional(instant),
        }),
      ),
      wellAt: z.exactOptional(instant),
      corrections: z.exactOptional(
        z.strictObject({
          status: z.exactOptional(correction(z.enum(ORDER_STATUSES))),
          ...days(correction(day)).shape,
        }),
      ),
      reminders: z.exactOptional(
        z.strictObject({
          muted: z.exactOptional(z.literal(true)),
          snoozedUntil: z.exactOptional(instant),
          leads: z.exactOptional(leads),
        }),
      ),
    }),
    seenAt: instant,
    pageRead: z.exactOptional(
      z.strictObject({ at: instant, status: z.exactOptional(z.enum(ORDER_STATUSES)) }),
    ),
    seenAgain: z.exactOptional(z.literal(true)),
  }),
);
