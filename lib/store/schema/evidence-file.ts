import * as z from 'zod/mini';
import { EVIDENCE_ITEMS } from '../../records/evidence';
import {
  type EvidenceFile,
  MAX_CAPTION_LENGTH,
  MAX_FILE_NAME_LENGTH,
  MAX_TYPE_LENGTH,
} from '../../records/evidence-file';
import { day, instant, orderIdSchema, text } from './values';

const evidenceFileSchema: z.ZodMiniType<EvidenceFile> = z.strictObject({
  id: text(40),
  orderId: orderIdSchema,
  name: text(MAX_FILE_NAME_LENGTH),
  type: text(MAX_TYPE_LENGTH),
  size: z.int().check(z.gte(0)),
  addedAt: instant,
  on: day,
  evidence: z.exactOptional(z.enum(EVIDENCE_ITEMS)),
  caption: text(MAX_CAPTION_LENGTH),
});

/** What is kept of an order's files beside their bytes. */
export const evidenceFilesSchema: z.ZodMiniType<readonly EvidenceFile[]> = z.array(evidenceFileSchema);
