import * as z from 'zod/mini';
import { CLOCKS } from '../../records/clock';
import { ORDER_STATUSES, STATEMENT_SUBJECTS } from '../../records/order';
import {
  type Change,
  MAX_ORDER_CHANGES,
  ORDER_CHANGE_STATES,
  type OrderChange,
} from '../../records/order-change';
import { LEADS, REMINDER_STATES, type Reminder } from '../../records/reminder';
import { day, instant, orderIdSchema, text } from './values';

const change: z.ZodMiniType<Change> = z.union([
  z.strictObject({ kind: z.literal('moved'), about: z.enum(STATEMENT_SUBJECTS), from: day, to: day }),
  z.strictObject({ kind: z.literal('status'), from: z.enum(ORDER_STATUSES), to: z.enum(ORDER_STATUSES) }),
  z.strictObject({ kind: z.literal('case'), text: text(512) }),
]);

/** What changed on the pages of an order. */
export const orderChangesSchema: z.ZodMiniType<readonly OrderChange[]> = z
  .array(
    z.strictObject({
      id: text(200),
      orderId: orderIdSchema,
      change,
      seenAt: instant,
      state: z.enum(ORDER_CHANGE_STATES),
    }),
  )
  .check(z.maxLength(MAX_ORDER_CHANGES));

/** The reminders of an order. */
export const remindersSchema: z.ZodMiniType<readonly Reminder[]> = z
  .array(
    z.strictObject({
      id: text(200),
      orderId: orderIdSchema,
      clock: z.enum(CLOCKS),
      lead: z.enum(LEADS),
      endsOn: day,
      dueAt: instant,
      endsAt: z.exactOptional(instant),
      state: z.enum(REMINDER_STATES),
      shownAs: z.exactOptional(text(200)),
      shownAt: z.exactOptional(instant),
    }),
  )
  .check(z.maxLength(500));
