import * as z from 'zod/mini';
import {
  DISPUTE_EVENTS,
  type Dispute,
  MAX_AMOUNT_LENGTH,
  MAX_DISPUTE_EVENTS,
} from '../../../records/dispute';
import { EVIDENCE_ITEMS } from '../../../records/evidence';
import {
  type EvidenceFile,
  MAX_CAPTION_LENGTH,
  MAX_FILE_NAME_LENGTH,
  MAX_TYPE_LENGTH,
} from '../../../records/evidence-file';
import { ORDER_STATUSES } from '../../../records/order';
import {
  type Change,
  MAX_ORDER_CHANGES,
  ORDER_CHANGE_STATES,
  type OrderChange,
} from '../../../records/order-change';
import { MAX_NOTE_LENGTH, MAX_NOTES, NOTE_KINDS, type OrderNote } from '../../../records/order-note';
import { unpackReminders } from '../../../records/packed-reminders';
import type { Reminder } from '../../../records/reminder';
import { MAX_SEEN_AMOUNT } from '../../../records/seen-amount';
import { SEEN_DISPUTE_STATES } from '../../../records/seen-dispute';
import { STATEMENT_SUBJECTS } from '../../../records/statement-subjects';
import type { Ticks } from '../../../records/ticks';
import { schemaOf } from './schema-of';
import { day, instant, orderIdSchema, text } from './values';

/** A dispute as it is kept. */
export const disputeSchema = schemaOf<Dispute>()(
  z.strictObject({
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
      .check(z.maxLength(MAX_DISPUTE_EVENTS)),
  }),
);

/** The ticks of an order's checklists. */
export const ticksSchema = schemaOf<Ticks>()(z.array(text(80)).check(z.maxLength(200)));

/** The notes on one order. */
export const orderNotesSchema = schemaOf<readonly OrderNote[]>()(
  z
    .array(
      z.strictObject({
        id: text(40),
        kind: z.enum(NOTE_KINDS),
        on: day,
        text: text(MAX_NOTE_LENGTH),
        enteredAt: instant,
      }),
    )
    .check(z.maxLength(MAX_NOTES)),
);

const evidenceFileSchema = schemaOf<EvidenceFile>()(
  z.strictObject({
    id: text(40),
    orderId: orderIdSchema,
    name: text(MAX_FILE_NAME_LENGTH),
    type: text(MAX_TYPE_LENGTH),
    size: z.int().check(z.gte(0)),
    addedAt: instant,
    on: day,
    evidence: z.exactOptional(z.enum(EVIDENCE_ITEMS)),
    caption: text(MAX_CAPTION_LENGTH),
  }),
);

/** What is kept of an order's files beside their bytes. */
export const evidenceFilesSchema = schemaOf<readonly EvidenceFile[]>()(z.array(evidenceFileSchema));

const change = schemaOf<Change>()(
  z.union([
    z.strictObject({ kind: z.literal('moved'), about: z.enum(STATEMENT_SUBJECTS), from: day, to: day }),
    z.strictObject({ kind: z.literal('status'), from: z.enum(ORDER_STATUSES), to: z.enum(ORDER_STATUSES) }),
    z.strictObject({
      kind: z.literal('dispute'),
      state: z.exactOptional(z.enum(SEEN_DISPUTE_STATES)),
      unsure: z.exactOptional(z.literal(true)),
      amount: z.exactOptional(text(MAX_SEEN_AMOUNT)),
    }),
  ]),
);

/** What changed on the pages of an order. */
export const orderChangesSchema = schemaOf<readonly OrderChange[]>()(
  z
    .array(
      z.strictObject({
        id: text(200),
        orderId: orderIdSchema,
        change,
        seenAt: instant,
        shownAt: z.exactOptional(instant),
        state: z.enum(ORDER_CHANGE_STATES),
      }),
    )
    .check(z.maxLength(MAX_ORDER_CHANGES)),
);

const MAX_REMINDERS_LENGTH = 100_000;

/** The reminders of an order: packed in the store, rows in the program. */
export const remindersSchema: z.ZodMiniType<readonly Reminder[]> = z.pipe(
  text(MAX_REMINDERS_LENGTH),
  z.transform((packed, { issues }) => {
    const rows = unpackReminders(packed);
    if (rows) return rows;
    issues.push({ code: 'custom', input: packed });
    return z.NEVER;
  }),
);
