import * as z from 'zod/mini';
import { EVIDENCE_ITEMS } from '../../records/evidence';
import {
  type EvidenceFile,
  LONGEST_CAPTION,
  LONGEST_FILE_NAME,
  LONGEST_TYPE,
} from '../../records/evidence-file';
import { day, instant, orderIdSchema, text } from './values';

const evidenceFileSchema: z.ZodMiniType<EvidenceFile> = z.strictObject({
  id: text(40),
  orderId: orderIdSchema,
  name: text(LONGEST_FILE_NAME),
  type: text(LONGEST_TYPE),
  size: z.int().check(z.gte(0)),
  addedAt: instant,
  on: day,
  evidence: z.exactOptional(z.enum(EVIDENCE_ITEMS)),
  caption: text(LONGEST_CAPTION),
});

/** What is kept of an order's files beside their bytes. */
export const evidenceFilesSchema: z.ZodMiniType<readonly EvidenceFile[]> = z.array(evidenceFileSchema);
