import type { RecoveryNote } from '../../../lib/records/recovery-note';

/** How the store itself is. */
export interface KeepingFacts {
  /** What became of broken records, where the buyer has not read of it yet. */
  readonly recovery?: RecoveryNote;
  /** Whether the store does not answer, so that its copy is shown. */
  readonly fromCopy: boolean;
  /** How full it is, from 0 to 1, where the browser says so. */
  readonly fullness?: number;
}

/** What can be asked of the store as a whole. */
export interface KeepingActions {
  readonly forgetRecovery: () => Promise<void>;
  /** Gives a file with everything that is kept to the buyer. */
  readonly exportAll: () => Promise<void>;
  readonly removeOrders: (orderIds: readonly string[]) => Promise<void>;
  readonly eraseAll: () => Promise<void>;
}
