/** What became of records that were found broken or missing, since the buyer last read of it. */
export interface RecoveryNote {
  /** When the newest were found (epoch ms). */
  readonly at: number;
  /** The keys of those that were taken back from the second copy. */
  readonly recovered: readonly string[];
  /** The keys of those that were broken in both, and were put aside. */
  readonly lost: readonly string[];
}
