import * as z from 'zod/mini';
import { CLOCKS } from '../../records/clock';
import { type LearnedWord, MAX_LEARNED_WORDS, ORIGINS } from '../../records/learned-word';
import { ORDER_STATUSES } from '../../records/order';
import { PROFILES, REGIONS, RETENTIONS, type Settings, SILENT_KINDS } from '../../records/settings';
import { figure, instant, leads, wordSchema } from './values';

const minuteOfDay = z.int().check(z.gte(0), z.lt(1_440));

const learntWord: z.ZodMiniType<LearnedWord> = z.strictObject({
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
  leads: z.exactOptional(leads),
  silent: z.exactOptional(z.array(z.enum(SILENT_KINDS)).check(z.maxLength(SILENT_KINDS.length))),
  quietHours: z.exactOptional(z.strictObject({ from: minuteOfDay, to: minuteOfDay })),
  retention: z.exactOptional(z.enum(RETENTIONS)),
  words: z.exactOptional(z.array(learntWord).check(z.maxLength(MAX_LEARNED_WORDS))),
});
