import type * as z from 'zod/mini';
import { PAGE_SOURCES } from '../records/page-source';
import { openRecord } from './open-record';
import {
  disputeSchema,
  evidenceFilesSchema,
  orderChangesSchema,
  orderNotesSchema,
  orderSchema,
  pageReportsSchema,
  recoverySchema,
  remindersSchema,
  retentionRunSchema,
  settingsSchema,
  ticksSchema,
} from './schema';

/** Every kind of record that is kept, by the beginning of its keys. */
const SCHEMAS: ReadonlyMap<string, z.ZodMiniType<unknown>> = new Map<string, z.ZodMiniType<unknown>>([
  ['order', orderSchema],
  ['case', disputeSchema],
  ['ticks', ticksSchema],
  ['notes', orderNotesSchema],
  ['files', evidenceFilesSchema],
  ['reminders', remindersSchema],
  ['settings', settingsSchema],
  ['page', pageReportsSchema],
  ['news', orderChangesSchema],
  ['recovery', recoverySchema],
  ['retention', retentionRunSchema],
]);

/** The kinds of record that are kept under an order's id. */
const KINDS_OF_ORDER = ['order', 'case', 'ticks', 'notes', 'files', 'reminders', 'news'] as const;

/** The keys of everything that is kept of an order. */
export function keysOfOrder(id: string): readonly string[] {
  return KINDS_OF_ORDER.map((kind) => `${kind}:${id}`);
}

/** The keys of what is kept beside the orders and shown with them. */
export const BESIDE_ORDERS: readonly string[] = [
  'settings:all',
  'recovery:last',
  ...PAGE_SOURCES.map((source) => `page:${source}`),
];

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
