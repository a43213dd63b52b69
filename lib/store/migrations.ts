import type { Snapshot } from './area';
import { isEnvelope, seal } from './envelope';

/** Where the version of the store stands: `{version}`. Without it, the store is of version 1 or empty. */
export const META = 'meta:store';

/** One step from a version to the next: pure, over the whole store. What is in the next form already stays as it is. */
type Migration = (store: Snapshot) => Snapshot;

/** The kinds that version 1 knew, as plain records. */
const FIRST_KINDS = /^(?:order|case|ticks|reminders|settings|page|news):/;

/**
 * From version 1 to 2 each record is put into an envelope with its checksum. From 2 to 3 nothing is written: a record that does not tell
 * when it was written is older than one that does. But a program of version 2 would take those for broken.
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
];

/** The version that this program writes. */
export const VERSION = MIGRATIONS.length + 1;

/** The version of a store; 1 where it does not say, or says nothing that makes sense. */
export function versionOf(store: Snapshot): number {
  const meta = store[META];
  const version = typeof meta === 'object' && meta !== null && 'version' in meta ? meta.version : undefined;
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 1;
}

/** The store as this version has it, its version included. One of a newer version is not understood: see `refuseNewer`. */
export function migrate(store: Snapshot): Snapshot {
  const walked = MIGRATIONS.slice(versionOf(store) - 1).reduce((now, step) => step(now), store);
  return { ...walked, [META]: { version: VERSION } };
}

const NEWER = 'NewerStore';

/** Throws where a version is newer than this program: nothing is then read or written. */
export function refuseNewer(version: number): void {
  if (version <= VERSION) return;
  const error = new Error(`The store is of version ${version}, this program knows ${VERSION}.`);
  error.name = NEWER;
  throw error;
}

/** Whether an error is the refusal of a store that a newer version of this program wrote. */
export function isNewerStore(error: unknown): boolean {
  return error instanceof Error && error.name === NEWER;
}
