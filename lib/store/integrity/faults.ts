import type { RecoveryNote } from '../../records/recovery-note';
import type { Snapshot } from '../disk/area';
import { isNewer } from '../disk/envelope';

/** What repair must know about the records. Their table is lib/store/records/kinds.ts. */
export interface RecordKinds {
  /** Whether a key belongs to a record. Anything under another key is left alone. */
  readonly isRecordKey: (key: string) => boolean;
  /** Whether the value under a key is a valid record of its kind. */
  readonly isSound: (key: string, kept: unknown) => boolean;
  /** The key of the note about broken records. */
  readonly recoveryKey: string;
  /** Opens that note; undefined if there is no valid one. */
  readonly openRecovery: (kept: unknown) => RecoveryNote | undefined;
}

/** This before a key makes the key of what was broken there and could not be restored: a list. */
export const ASIDE = 'broken:';

/** Whether a key belongs to a record, or to broken values that were put aside. */
export function isKept(kinds: RecordKinds, key: string): boolean {
  return key.startsWith(ASIDE) || kinds.isRecordKey(key);
}

/** Whether the value under a key is valid. */
export function isFine(kinds: RecordKinds, key: string, kept: unknown): boolean {
  return key.startsWith(ASIDE) ? Array.isArray(kept) : kinds.isSound(key, kept);
}

/** Whether a kept value is broken, missing, or older than its valid copy. */
export function isFaulty(kinds: RecordKinds, key: string, kept: unknown, copied: unknown): boolean {
  return !isFine(kinds, key, kept) || (isNewer(copied, kept) && isFine(kinds, key, copied));
}

/** The keys of records that are broken in the store, older there than in the copy, or only in the copy. */
export function faultsOf(kinds: RecordKinds, store: Snapshot, copy: Snapshot): readonly string[] {
  const missing = Object.keys(copy).filter((key) => !(key in store));
  return [...Object.keys(store), ...missing].filter(
    (key) => isKept(kinds, key) && isFaulty(kinds, key, store[key], copy[key]),
  );
}
