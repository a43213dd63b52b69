import type * as z from 'zod/mini';
import { unseal } from './envelope';

/** The record under a key; undefined where it is not whole, does not fit its schema or is that of another order. */
export function openRecord<T>(key: string, kept: unknown, schema: z.ZodMiniType<T>): T | undefined {
  const { success, data } = schema.safeParse(unseal(key, kept));
  return success && isAbout(key.slice(key.indexOf(':') + 1), data) ? data : undefined;
}

/** Whether a record names no order, or the one under whose id it stands. */
function isAbout(id: string, record: unknown): boolean {
  if (typeof record !== 'object' || record === null) return true;
  if ('orderId' in record) return record.orderId === id;
  return !('id' in record) || record.id === id;
}
