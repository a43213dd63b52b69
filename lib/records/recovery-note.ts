/** What happened to records found broken or missing since the buyer last read about it. */
export interface RecoveryNote {
  /** When the newest was found (epoch ms). */
  readonly at: number;
  /** The keys of records restored from the second copy. */
  readonly recovered: readonly string[];
  /** The keys of records that were broken in both and put aside. */
  readonly lost: readonly string[];
  /** The keys of records that were not written, or not whole, because no schema fits them. */
  readonly refused?: readonly string[];
}

/** Longer keys are cut off; ours are far shorter. */
export const MAX_KEY_LENGTH = 100;

/** Keys of a note with more of them, each once. */
export function withKeys(before: readonly string[] = [], keys: readonly string[]): readonly string[] {
  return [...new Set([...before, ...keys.map((key) => key.slice(0, MAX_KEY_LENGTH))])];
}
