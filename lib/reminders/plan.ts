import { type Assessment, type Deadline, shownMoment } from '../assessment';
import type { Reminder } from '../reminder';
import { LEAD_MS, LEADS_OF } from './leads';

/**
 * The reminders that should exist for an order at an instant (epoch ms), with what has become of those that exist.
 * Pure: the same facts give the same rows. A planned row whose deadline moved or went away is dropped from the plan; a row
 * that was shown stays, so that it is never shown again.
 */
export function planReminders(
  assessment: Assessment,
  existing: readonly Reminder[],
  now: number,
): readonly Reminder[] {
  const known = new Map(existing.map((row) => [row.id, row]));
  const wanted =
    assessment.verdict === 'open' ? assessment.deadlines.flatMap((d) => rowsOf(assessment, d, now)) : [];
  const kept = existing.filter(({ state }) => state !== 'planned');
  const keptIds = new Set(kept.map(({ id }) => id));
  return [...kept, ...wanted.filter(({ id }) => !keptIds.has(id)).map((row) => known.get(row.id) ?? row)];
}

function rowsOf({ orderId, deadlines }: Assessment, deadline: Deadline, now: number): readonly Reminder[] {
  if (!concerns(deadline, deadlines)) return [];
  const shown = shownMoment(deadline);
  return LEADS_OF[deadline.clock].flatMap((lead): readonly Reminder[] => {
    const end = lead === 'overdue' ? deadline.latest : shown;
    const missed = lead !== 'on' && lead !== 'overdue' && now >= end.at;
    if (missed) return [];
    return [
      {
        id: `${orderId}:${deadline.clock}:${lead}:${end.on}`,
        orderId,
        clock: deadline.clock,
        lead,
        endsOn: end.on,
        dueAt: end.at - LEAD_MS[lead],
        state: 'planned',
      },
    ];
  });
}

/** A claim for a parcel that did not come concerns nobody once the order is completed and other windows run. */
function concerns({ clock }: Deadline, deadlines: readonly Deadline[]): boolean {
  return clock !== 'refund.nodelivery' || !deadlines.some((other) => other.clock === 'return.nofault');
}
