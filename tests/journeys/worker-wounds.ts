import type { Reminder } from '../../lib/records/reminder';
import { LEAD_MS } from '../../lib/reminders/leads';
import type { Begun } from './worker-telling';

/** A worker that began nothing for so long has nothing to do (ms). */
const REST_MS = 200;

/** What the worker had begun last at each kill, counted; 'rest' where that was long ago. */
export function stagesOf(
  begun: readonly Begun[],
  kills: readonly number[],
): { readonly [stage: string]: number } {
  const stages = kills.map((at) => {
    const last = begun.findLast((one) => one.at <= at);
    return last && last.at > at - REST_MS ? last.stage : 'rest';
  });
  return Object.fromEntries(
    [...new Set(stages)].map((stage) => [stage, stages.filter((one) => one === stage).length]),
  );
}

/** Whether a reminder was shown; or dropped, since one nearer to the same deadline fell due with it and was. */
export function isReported(
  row: Reminder | undefined,
  rows: readonly Reminder[],
  shown: readonly Begun[],
): boolean {
  if (row?.state === 'dropped') {
    const nearer = rows.filter(
      ({ orderId, clock, lead }) =>
        orderId === row.orderId && clock === row.clock && LEAD_MS[lead] < LEAD_MS[row.lead],
    );
    return nearer.some((one) => isReported(one, [], shown));
  }
  return row?.state === 'shown' && shown.some(({ id }) => id === (row.shownAs ?? row.id));
}

/** What was shown again although no kill lay in between, or alone as well as in a digest. */
export function doubled(
  shown: readonly Begun[],
  kills: readonly number[],
  rows: ReadonlyMap<string, Reminder>,
): readonly string[] {
  const again = shown.filter(({ id, at }, place) => {
    const before = shown.slice(0, place).findLast((one) => one.id === id);
    return before && !kills.some((kill) => before.at - 50 <= kill && kill <= at + 50);
  });
  const both = shown.filter(({ id }) => (rows.get(id)?.shownAs ?? id) !== id);
  return [...again, ...both].map(({ id }) => id);
}
