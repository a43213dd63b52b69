import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Front, GROUPS, MAX_IN_FRONT } from '../../records/front';
import type { Allowance } from '../../records/new-orders';
import { FILTERS, type PopupLocation, REMEMBERED_MS } from '../../records/popup-location';
import { schemaOf } from './schema/schema-of';
import { instant, orderIdSchema, text } from './schema/values';

/**
 * What is kept while the browser runs: in memory, never on disk, and closed to content scripts. Losing it costs only time, so
 * neither reading nor writing ever fails.
 */
const count = z.int().check(z.gte(0));
const FRONT = 'front';
const LOCATION = 'location';
const FAILING = 'failing';
const SHOWN = 'shown';
const ALLOWANCE = 'allowance';

const frontSchema = schemaOf<Front>()(
  z.strictObject({
    orderIds: z.array(orderIdSchema).check(z.maxLength(MAX_IN_FRONT)),
    counts: z.partialRecord(z.enum(GROUPS), count),
  }),
);

const locationSchema = schemaOf<PopupLocation & { readonly at: number }>()(
  z.strictObject({
    openId: z.optional(orderIdSchema),
    search: text(200),
    filter: z.enum(FILTERS),
    rows: z.partialRecord(z.enum(GROUPS), count),
    listScroll: count,
    orderScroll: count,
    at: instant,
  }),
);

const allowanceSchema = schemaOf<Allowance>()(
  z.strictObject({ left: z.number().check(z.gte(0)), at: instant }),
);

const shownLogSchema = z.record(z.string(), instant);

/** The front of the list as the background last assessed it. */
export function readFront(): Promise<Front | undefined> {
  return read(FRONT, frontSchema);
}

/** Keeps the front of the list. */
export function keepFront(front: Front): Promise<void> {
  return write(FRONT, front);
}

/** Where the buyer was in the popup less than half an hour before `now` (epoch ms). */
export async function readLocation(now: number): Promise<PopupLocation | undefined> {
  const kept = await read(LOCATION, locationSchema);
  if (!kept || kept.at > now || now - kept.at >= REMEMBERED_MS) return undefined;
  const { at: _, ...location } = kept;
  return location;
}

/** Remembers where the buyer is at `now` (epoch ms). */
export function keepLocation(location: PopupLocation, now: number): Promise<void> {
  return write(LOCATION, { ...location, at: now });
}

/** Since when the background has failed to keep or to show something (epoch ms). */
export function readFailing(): Promise<number | undefined> {
  return read(FAILING, instant);
}

/** Notes since when it fails (epoch ms); undefined once it no longer does. */
export function keepFailing(since: number | undefined): Promise<void> {
  return since === undefined ? forget(FAILING) : write(FAILING, since);
}

/** When reminders and changes were shown that may not be kept as shown (epoch ms), by their ids. */
export async function readShownLog(): Promise<ReadonlyMap<string, number>> {
  return new Map(Object.entries((await read(SHOWN, shownLogSchema)) ?? {}));
}

/** Keeps when such were shown. */
export function keepShownLog(log: ReadonlyMap<string, number>): Promise<void> {
  return log.size === 0 ? forget(SHOWN) : write(SHOWN, Object.fromEntries(log));
}

/** How many new orders may still be taken in; undefined where nothing was taken in yet. */
export function readAllowance(): Promise<Allowance | undefined> {
  return read(ALLOWANCE, allowanceSchema);
}

/** Keeps how many that are. */
export function keepAllowance(allowance: Allowance): Promise<void> {
  return write(ALLOWANCE, allowance);
}

/** Forgets all of it. */
export async function forgetSession(): Promise<void> {
  await harmless(() => browser.storage.session.clear());
}

async function read<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  try {
    return schema.safeParse((await browser.storage.session.get(key))[key]).data;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

function write(key: string, value: unknown): Promise<void> {
  return harmless(() => browser.storage.session.set({ [key]: value }));
}

function forget(key: string): Promise<void> {
  return harmless(() => browser.storage.session.remove(key));
}

async function harmless(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error);
  }
}
