import * as z from 'zod/mini';
import type { RecoveryNote } from '../../records/recovery-note';
import { instant, text } from './values';

/** Keys are told of up to this length; ours are far shorter. */
export const MAX_KEY_LENGTH = 100;

/** What became of records that were found broken or missing. */
export const recoverySchema: z.ZodMiniType<RecoveryNote> = z.strictObject({
  at: instant,
  recovered: z.array(text(MAX_KEY_LENGTH)),
  lost: z.array(text(MAX_KEY_LENGTH)),
});

/** When finished orders were last looked through (epoch ms). */
export const retentionRunSchema = instant;
