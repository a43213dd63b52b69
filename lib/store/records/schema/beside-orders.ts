import * as z from 'zod/mini';
import { CLOCKS } from '../../../records/clock';
import { type LearnedWord, MAX_LEARNED_WORDS, ORIGINS } from '../../../records/learned-word';
import { isMasked, wasMasked } from '../../../records/masked';
import { ORDER_STATUSES } from '../../../records/order';
import { type KeptReport, PAGE_PROBLEMS, type PageReport } from '../../../records/page-report';
import { MAX_KEY_LENGTH, type RecoveryNote } from '../../../records/recovery-note';
import type { RoomNote } from '../../../records/room-note';
import { PROFILES, REGIONS, RETENTIONS, type Settings, SILENT_KINDS } from '../../../records/settings';
import { schemaOf } from './schema-of';
import { figure, instant, leads, source, text, wordSchema } from './values';

const minuteOfDay = z.int().check(z.gte(0), z.lt(1_440));

const learnedWord = schemaOf<LearnedWord>()(
  z.strictObject({
    word: wordSchema,
    status: z.enum([...ORDER_STATUSES, 'several']),
    origin: z.enum(ORIGINS),
    learnedAt: instant,
  }),
);

/** What the buyer chose for all orders. */
export const settingsSchema = schemaOf<Settings>()(
  z.strictObject({
    profile: z.exactOptional(z.enum(PROFILES)),
    region: z.exactOptional(z.enum(REGIONS)),
    figures: z.exactOptional(z.partialRecord(z.enum(CLOCKS), figure)),
    leads: z.exactOptional(leads),
    silent: z.exactOptional(z.array(z.enum(SILENT_KINDS)).check(z.maxLength(SILENT_KINDS.length))),
    quietHours: z.exactOptional(z.strictObject({ from: minuteOfDay, to: minuteOfDay })),
    retention: z.exactOptional(z.enum(RETENTIONS)),
    words: z.exactOptional(z.array(learnedWord).check(z.maxLength(MAX_LEARNED_WORDS))),
  }),
);

const count = z.int().check(z.gte(0), z.lte(10_000));
const reportFields = {
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
};

/** A page that could not be read, as a content script tells of it. Its skeleton must be masked. */
export const pageReportSchema = schemaOf<PageReport>()(
  z.strictObject({ ...reportFields, skeleton: z.string().check(z.refine(isMasked)) }),
);

/** The same as it is kept. */
export const keptReportSchema = schemaOf<KeptReport>()(
  z.strictObject({
    ...reportFields,
    skeleton: z.string().check(z.refine(wasMasked)),
    version: z.string().check(z.regex(/^[\d.]{1,20}$/)),
    seenAt: instant,
  }),
);

/** The newest report of each problem of one kind of page. */
export const pageReportsSchema = schemaOf<readonly KeptReport[]>()(
  z.array(keptReportSchema).check(z.maxLength(PAGE_PROBLEMS.length)),
);

/** What became of records that were found broken or missing. */
export const recoverySchema = schemaOf<RecoveryNote>()(
  z.strictObject({
    at: instant,
    recovered: z.array(text(MAX_KEY_LENGTH)),
    lost: z.array(text(MAX_KEY_LENGTH)),
    refused: z.exactOptional(z.array(text(MAX_KEY_LENGTH))),
  }),
);

/** What was not kept for lack of room. */
export const roomNoteSchema = schemaOf<RoomNote>()(
  z.strictObject({ at: instant, removed: z.int().check(z.gte(0)), refusedAt: z.exactOptional(instant) }),
);

/** When finished orders were last looked through (epoch ms). */
export const retentionRunSchema = instant;
