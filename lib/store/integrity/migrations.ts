import type { Snapshot } from '../disk/area';
import { isEnvelope, seal, unseal } from '../disk/envelope';
import { namedReminders } from './named-reminders';
import { respelled } from './respelled';
import { understoodCases } from './understood-cases';

/** The key of the store's version: `{version}`. Without it, the store has version 1 or is empty. */
export const META = 'meta:store';

/** One step from a version to the next: pure, over the whole store. What has the next form already stays as it is. */
type Migration = (store: Snapshot) => Snapshot;

/** The kinds that version 1 knew, as plain records. */
const FIRST_KINDS = /^(?:order|case|ticks|reminders|settings|page|news):/;

/**
 * The steps, oldest first; a new one goes at the end. 1 to 2 puts each record into an envelope with its checksum. 2 to 3 changes
 * nothing: a record without a time of writing counts as older than one with it. But a program of version 2 would think those broken.
 * 3 to 4 spells identifiers and fields anew, keys included. 4 to 5 names reminders by line and instant, packs them, keeps of a line
 * about a return or refund what was understood, and shortens the text of every record.
 */
const MIGRATIONS: readonly Migration[] = [
  (store) =>
    Object.fromEntries(
      Object.entries(store).map(([key, value]) => [
        key,
        FIRST_KINDS.test(key) && !isEnvelope(value) ? seal(key, value) : value,
      ]),
    ),
  (store) => store,
  respelled,
  (store) => shortenedRecords(understoodCases(namedReminders(store))),
];

/** Every whole record in today's envelope. */
function shortenedRecords(store: Snapshot): Snapshot {
  return Object.fromEntries(
    Object.entries(store).map(([key, kept]) => {
      const value = isEnvelope(kept) ? unseal(key, kept) : undefined;
      return [key, isEnvelope(kept) && value !== undefined ? seal(key, value, kept.writtenAt) : kept];
    }),
  );
}

/** The version that this program writes. */
export const VERSION = MIGRATIONS.length + 1;

/** The version of a store; 1 if it has none, or none that makes sense. */
export function versionOf(store: Snapshot): number {
  const meta = store[META];
  const version = typeof meta === 'object' && meta !== null && 'version' in meta ? meta.version : undefined;
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 1;
}

/** The store in the form of this version, version included. A newer one is not understood: see `refuseNewer`. */
export function migrate(store: Snapshot): Snapshot {
  const walked = MIGRATIONS.slice(versionOf(store) - 1).reduce((now, step) => step(now), store);
  return { ...walked, [META]: { version: VERSION } };
}

const NEWER = 'NewerStore';

/** Throws if a version is newer than this program: nothing is then read or written. */
export function refuseNewer(version: number): void {
  if (version <= VERSION) return;
  const error = new Error(`The store is of version ${version}, this program knows ${VERSION}.`);
  error.name = NEWER;
  throw error;
}

/** Whether an error means that a newer version of this program wrote the store. */
export function isNewerStore(error: unknown): boolean {
  return error instanceof Error && error.name === NEWER;
}
