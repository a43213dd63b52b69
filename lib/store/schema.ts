import * as z from 'zod/mini';
import { type CalendarDate, FIRST_DAY, isCalendarDate, LAST_DAY } from '../calendar-date';
import { CASE_EVENTS, type Case } from '../case';
import { CLOCKS } from '../clock';
import { type LearntWord, MOST_LEARNT, ORIGINS } from '../learnt-word';
import { type Change, MOST_NEWS, NEWS_STATES, type News } from '../news';
import {
  HINTS,
  ORDER_DAYS,
  ORDER_KINDS,
  ORDER_STATUSES,
  type Order,
  PAGE_SOURCES,
  REASONS,
  type ReadingProblem,
  SEEN_CASE_STATES,
  type SeenCase,
  STATEMENT_SUBJECTS,
  STATEMENT_TRIGGERS,
  type Statement,
  TOLD,
} from '../order';
import { isMasked, type KeptNote, PAGE_PROBLEMS, type PageNote } from '../page-note';
import { PAGE_NAMES, type PageNames } from '../raw-order';
import type { RecoveryNote } from '../recovery-note';
import { LEADS, REMINDER_STATES, type Reminder } from '../reminder';
import { CHOOSABLE_LEADS, PROFILES, REGIONS, RETENTIONS, type Settings } from '../settings';
import type { Ticks } from '../ticks';

/**
 * What may come through a door: from the store, or in a message. Everything is strict and capped, so that neither a
 * broken store nor a hostile page puts anything else in.
 */

const text = (longest: number) => z.string().check(z.maxLength(longest));
const instant = z.int().check(z.gte(0), z.lte(Date.parse(LAST_DAY)));
const day = z.custom<CalendarDate>(
  (value) => typeof value === 'string' && isCalendarDate(value) && value >= FIRST_DAY && value <= LAST_DAY,
);
const source = z.enum(PAGE_SOURCES);
const orderId = z.string().check(z.regex(/^\d{12,20}$/));

const days400 = z.int().check(z.gte(1), z.lte(400));
const minuteOfDay = z.int().check(z.gte(0), z.lt(1_440));
const figure = z.int().check(z.gte(0), z.lte(3_650));

const unsure = z.exactOptional(z.literal(true));
const statement: z.ZodMiniType<Statement> = z.union([
  z.strictObject({ about: z.enum(STATEMENT_SUBJECTS), leftMs: instant, text: text(512), unsure }),
  z.strictObject({ about: z.enum(STATEMENT_SUBJECTS), on: day, text: text(512), unsure }),
  z.strictObject({
    about: z.enum(STATEMENT_SUBJECTS),
    days: days400,
    from: z.enum(STATEMENT_TRIGGERS),
    text: text(512),
    unsure,
  }),
]);

const problem: z.ZodMiniType<ReadingProblem> = z.union([
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
]);

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

const seenCase: z.ZodMiniType<SeenCase> = z.strictObject({
  text: text(512),
  state: z.exactOptional(z.enum(SEEN_CASE_STATES)),
  line: z.exactOptional(text(20)),
  openedOn: z.exactOptional(day),
});

/** What the page calls its links. */
export const namesSchema: z.ZodMiniType<PageNames> = z.partialRecord(z.enum(PAGE_NAMES), text(60));

/** An order's id: digits only. */
export const orderIdSchema = orderId;

/** A status word of a page that was not understood. */
export const wordSchema = z.string().check(z.minLength(1), z.maxLength(60));

const enteredDay = z.strictObject({ on: day, enteredAt: instant });

/** An order as it is kept. */
export const orderSchema: z.ZodMiniType<Order> = z.strictObject({
  id: orderId,
  status: z.exactOptional(fact(z.enum(ORDER_STATUSES))),
  days: days(fact(day)),
  stated: z.array(fact(statement)).check(z.maxLength(40)),
  kinds: z.exactOptional(kinds),
  site: z.exactOptional(z.literal('ru')),
  items,
  store: z.exactOptional(text(512)),
  amount: z.exactOptional(text(512)),
  cases: z.exactOptional(z.array(fact(seenCase)).check(z.maxLength(40))),
  names: z.exactOptional(namesSchema),
  problems: z.array(fact(problem)).check(z.maxLength(20)),
  entered: z.strictObject({
    days: z.partialRecord(z.enum(CLOCKS), enteredDay),
    figures: z.exactOptional(z.partialRecord(z.enum(CLOCKS), figure)),
    told: z.exactOptional(z.partialRecord(z.enum(TOLD), instant)),
    payment: z.exactOptional(z.enum(['paypal', 'card', 'other'])),
    seller: z.exactOptional(z.enum(['cn', 'eu', 'br', 'other'])),
    complaint: z.exactOptional(
      z.strictObject({
        reason: z.enum(REASONS),
        contactedAt: z.exactOptional(instant),
        evidenceAt: z.exactOptional(instant),
      }),
    ),
    reminders: z.exactOptional(
      z.strictObject({ muted: z.exactOptional(z.literal(true)), snoozedUntil: z.exactOptional(instant) }),
    ),
  }),
  seenAt: instant,
});

/** A dispute as it is kept. */
export const caseSchema: z.ZodMiniType<Case> = z.strictObject({
  orderId,
  events: z
    .array(
      z.strictObject({
        kind: z.enum(CASE_EVENTS),
        at: instant,
        enteredAt: instant,
        line: z.exactOptional(text(20)),
      }),
    )
    .check(z.maxLength(200)),
});

const learntWord: z.ZodMiniType<LearntWord> = z.strictObject({
  word: wordSchema,
  status: z.enum([...ORDER_STATUSES, 'several']),
  origin: z.enum(ORIGINS),
  learntAt: instant,
});

/** What the buyer chose for all orders. */
export const settingsSchema: z.ZodMiniType<Settings> = z.strictObject({
  profile: z.exactOptional(z.enum(PROFILES)),
  region: z.exactOptional(z.enum(REGIONS)),
  figures: z.exactOptional(z.partialRecord(z.enum(CLOCKS), figure)),
  leads: z.exactOptional(z.array(z.enum(CHOOSABLE_LEADS)).check(z.maxLength(CHOOSABLE_LEADS.length))),
  quietHours: z.exactOptional(z.strictObject({ from: minuteOfDay, to: minuteOfDay })),
  retention: z.exactOptional(z.enum(RETENTIONS)),
  words: z.exactOptional(z.array(learntWord).check(z.maxLength(MOST_LEARNT))),
});

const count = z.int().check(z.gte(0), z.lte(10_000));
const note = {
  source,
  problem: z.enum(PAGE_PROBLEMS),
  cards: count,
  wrong: count,
  hits: z
    .array(
      z.strictObject({
        field: z.string().check(z.regex(/^[a-z]{1,20}$/)),
        hits: z.array(count).check(z.maxLength(10)),
        misses: count,
      }),
    )
    .check(z.maxLength(20)),
  language: z.string().check(z.regex(/^[\w-]{0,10}$/)),
  skeleton: z.string().check(z.refine(isMasked)),
};

/** A page that could not be read, as a content script tells of it. Its skeleton must be masked. */
export const noteSchema: z.ZodMiniType<PageNote> = z.strictObject(note);

/** The same as it is kept. */
export const keptNoteSchema: z.ZodMiniType<KeptNote> = z.strictObject({
  ...note,
  version: z.string().check(z.regex(/^[\d.]{1,20}$/)),
  seenAt: instant,
});

/** The newest note of each problem of one kind of page. */
export const notesSchema: z.ZodMiniType<readonly KeptNote[]> = z
  .array(keptNoteSchema)
  .check(z.maxLength(PAGE_PROBLEMS.length));

const change: z.ZodMiniType<Change> = z.union([
  z.strictObject({ kind: z.literal('moved'), about: z.enum(STATEMENT_SUBJECTS), from: day, to: day }),
  z.strictObject({ kind: z.literal('status'), from: z.enum(ORDER_STATUSES), to: z.enum(ORDER_STATUSES) }),
  z.strictObject({ kind: z.literal('case'), text: text(512) }),
]);

/** What changed on the pages of an order. */
export const newsSchema: z.ZodMiniType<readonly News[]> = z
  .array(z.strictObject({ id: text(200), orderId, change, seenAt: instant, state: z.enum(NEWS_STATES) }))
  .check(z.maxLength(MOST_NEWS));

/** The ticks of an order's checklists. */
export const ticksSchema: z.ZodMiniType<Ticks> = z.array(text(80)).check(z.maxLength(200));

/** The reminders of an order. */
export const remindersSchema: z.ZodMiniType<readonly Reminder[]> = z
  .array(
    z.strictObject({
      id: text(200),
      orderId,
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

/** Keys are told of up to this length; ours are far shorter. */
export const LONGEST_KEY = 100;

/** What became of records that were found broken or missing. */
export const recoverySchema: z.ZodMiniType<RecoveryNote> = z.strictObject({
  at: instant,
  recovered: z.array(text(LONGEST_KEY)),
  lost: z.array(text(LONGEST_KEY)),
});

/** When finished orders were last looked through (epoch ms). */
export const retentionRunSchema = instant;
