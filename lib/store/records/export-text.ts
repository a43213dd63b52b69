import type { Snapshot } from '../disk/area';
import { unseal } from '../disk/envelope';
import { isRecordKey } from './kinds';

/** Everything that a store holds, as JSON text to be kept in a file at `now` (epoch ms): records as they are, the rest raw. */
export function exportText(store: Snapshot, now: number): string {
  const all = Object.entries(store).map(([key, kept]) => [key, kept, unseal(key, kept)] as const);
  const isReadable = ([key, , record]: (typeof all)[number]) => isRecordKey(key) && record !== undefined;
  return JSON.stringify(
    {
      program: 'Dispute Clock',
      exportedAt: new Date(now).toISOString(),
      records: Object.fromEntries(all.filter(isReadable).map(([key, , record]) => [key, record])),
      others: Object.fromEntries(all.filter((one) => !isReadable(one)).map(([key, kept]) => [key, kept])),
    },
    null,
    2,
  );
}
