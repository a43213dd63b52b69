import type * as z from 'zod/mini';
import { openRecord } from './open-record';
import {
  caseSchema,
  newsSchema,
  notesSchema,
  orderNotesSchema,
  orderSchema,
  recoverySchema,
  remindersSchema,
  retentionRunSchema,
  settingsSchema,
  ticksSchema,
} from './schema';

/** Every kind of record that is kept, by the beginning of its keys. */
const SCHEMAS: ReadonlyMap<string, z.ZodMiniType<unknown>> = new Map<string, z.ZodMiniType<unknown>>([
  ['order', orderSchema],
  ['case', caseSchema],
  ['ticks', ticksSchema],
  ['notes', orderNotesSchema],
  ['reminders', remindersSchema],
  ['settings', settingsSchema],
  ['page', notesSchema],
  ['news', newsSchema],
  ['recovery', recoverySchema],
  ['retention', retentionRunSchema],
]);

/** Whether a key is that of a record. What stands under any other key is left alone. */
export function isRecordKey(key: string): boolean {
  return SCHEMAS.has(kindOf(key));
}

/** Whether what stands under a key is a whole record of its kind, with the checksum it was written with. */
export function isSound(key: string, kept: unknown): boolean {
  const schema = SCHEMAS.get(kindOf(key));
  return schema !== undefined && openRecord(key, kept, schema) !== undefined;
}

function kindOf(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf(':')));
}
