import * as z from 'zod/mini';
import { isMasked, type KeptReport, PAGE_PROBLEMS, type PageReport } from '../../records/page-report';
import { instant, source } from './values';

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
export const noteSchema: z.ZodMiniType<PageReport> = z.strictObject(note);

/** The same as it is kept. */
export const keptNoteSchema: z.ZodMiniType<KeptReport> = z.strictObject({
  ...note,
  version: z.string().check(z.regex(/^[\d.]{1,20}$/)),
  seenAt: instant,
});

/** The newest note of each problem of one kind of page. */
export const pageReportsSchema: z.ZodMiniType<readonly KeptReport[]> = z
  .array(keptNoteSchema)
  .check(z.maxLength(PAGE_PROBLEMS.length));
