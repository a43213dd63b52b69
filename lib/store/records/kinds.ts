import type * as z from 'zod/mini';
import type { OrderId } from '../../records/order-id';
import { PAGE_SOURCES } from '../../records/page-source';
import { unseal } from '../disk/envelope';
import {
  pageReportsSchema,
  recoverySchema,
  retentionRunSchema,
  roomNoteSchema,
  settingsSchema,
} from './schema/beside-orders';
import {
  disputeSchema,
  evidenceFilesSchema,
  orderChangesSchema,
  orderNotesSchema,
  remindersSchema,
  ticksSchema,
} from './schema/of-order';
import { orderSchema } from './schema/order';

/** One kind of record. Each record has an envelope and a second copy. */
export interface Kind<T, Id extends string = string> {
  /** The beginning of its keys. */
  readonly name: string;
  readonly schema: z.ZodMiniType<T>;
  /** The ends of its keys. Left out, there is one record for each order, under the order's id, removed with the order. */
  readonly ids?: readonly Id[];
  /** Whether a change of one of its records starts a sweep of the background. */
  readonly startsSweep: boolean;
  /** Whether it is read together with the orders shown. */
  readonly isShown: boolean;
}

const ofOrder = <T>(name: string, schema: z.ZodMiniType<T>, { startsSweep = false } = {}): Kind<T> => ({
  ...{ name, schema, startsSweep },
  isShown: true,
});

const besideOrders = <T, Id extends string>(
  name: string,
  ids: readonly Id[],
  schema: z.ZodMiniType<T>,
  { startsSweep = false, isShown = true } = {},
): Kind<T, Id> & { readonly ids: readonly Id[] } => ({ name, ids, schema, startsSweep, isShown });

/** Every kind of record that is kept. */
export const KINDS = {
  orders: ofOrder('order', orderSchema, { startsSweep: true }),
  disputes: ofOrder('dispute', disputeSchema, { startsSweep: true }),
  ticks: ofOrder('ticks', ticksSchema),
  notes: ofOrder('notes', orderNotesSchema),
  files: ofOrder('files', evidenceFilesSchema),
  reminders: ofOrder('reminders', remindersSchema),
  changes: ofOrder('changes', orderChangesSchema, { startsSweep: true }),
  settings: besideOrders('settings', ['all'], settingsSchema, { startsSweep: true }),
  pageReports: besideOrders('report', PAGE_SOURCES, pageReportsSchema),
  recovery: besideOrders('recovery', ['last'], recoverySchema),
  room: besideOrders('room', ['last'], roomNoteSchema),
  retention: besideOrders('retention', ['last'], retentionRunSchema, { isShown: false }),
};

const ALL: readonly Kind<unknown>[] = Object.values(KINDS);
const BY_NAME: ReadonlyMap<string, Kind<unknown>> = new Map(ALL.map((kind) => [kind.name, kind]));

/** The key of a record, by the id of its order or one of the kind's own ids. */
export function keyOf<Id extends string>({ name }: Kind<unknown, Id>, id: Id): string {
  return `${name}:${id}`;
}

/** The keys of everything kept for an order. */
export function keysOfOrder(orderId: OrderId): readonly string[] {
  return ALL.filter(({ ids }) => ids === undefined).map((kind) => keyOf(kind, orderId));
}

/** The keys of what is kept beside the orders and read with them. */
export const BESIDE_ORDERS: readonly string[] = ALL.filter(({ isShown }) => isShown).flatMap((kind) =>
  (kind.ids ?? []).map((id) => keyOf(kind, id)),
);

/** Whether a change under a key starts a sweep of the background. */
export function startsSweep(key: string): boolean {
  return kindOf(key)?.startsSweep ?? false;
}

/** Whether a key belongs to a record. Anything under another key is left alone. */
export function isRecordKey(key: string): boolean {
  return kindOf(key) !== undefined;
}

/** Whether the value under a key is a valid record of its kind with the right checksum. */
export function isSound(key: string, kept: unknown): boolean {
  const kind = kindOf(key);
  return kind !== undefined && openRecord(kind, key, kept) !== undefined;
}

/** The record under a key; undefined if it is damaged, does not fit its schema or belongs to another order. */
export function openRecord<T>({ schema }: Kind<T>, key: string, kept: unknown): T | undefined {
  const { success, data } = schema.safeParse(unseal(key, kept));
  return success && isAbout(idIn(key), data) ? data : undefined;
}

/** Whether what is written under a key can be read again as a record of its kind. */
export function isOf<T>({ schema }: Kind<T>, key: string, form: unknown): boolean {
  const { success, data } = schema.safeParse(form);
  return success && isAbout(idIn(key), data);
}

/** Whether a record names no order, or the one of its key. */
function isAbout(id: string, record: unknown): boolean {
  if (typeof record !== 'object' || record === null) return true;
  if ('orderId' in record) return record.orderId === id;
  return !('id' in record) || record.id === id;
}

function kindOf(key: string): Kind<unknown> | undefined {
  return BY_NAME.get(key.slice(0, Math.max(0, key.indexOf(':'))));
}

function idIn(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
