import type { RecoveryNote } from '../records/recovery-note';
import type { Snapshot } from './area';
import { exclusively } from './lock';
import { openRecord } from './open-record';
import { removeForGood } from './remove';
import { RECOVERY } from './repair';
import { recoverySchema } from './schema';

/** What became of broken records, where the buyer has not read of it yet. */
export function recoveryIn(snapshot: Snapshot): RecoveryNote | undefined {
  return openRecord(RECOVERY, snapshot[RECOVERY], recoverySchema);
}

/** The buyer has read of it. What was put aside stays. */
export function forgetRecovery(): Promise<void> {
  return exclusively(() => removeForGood([RECOVERY]));
}
