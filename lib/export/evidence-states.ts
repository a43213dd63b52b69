import type { Evidence } from '../records/evidence';
import type { Reason } from '../records/order';
import type { Ticks } from '../records/ticks';
import { EVIDENCE } from '../rules/evidence';
import type { Exhibit } from './exhibit';

/** One thing that counts for a reason, and what there is of it. */
export interface EvidenceState {
  readonly evidence: Evidence;
  /** The numbers of the exhibits that are there for it. */
  readonly exhibits: readonly number[];
  /** Whether it is attached, only ticked off as gathered, or neither. */
  readonly state: 'attached' | 'ticked' | 'missing';
}

/** What counts for a reason, the most telling first, with what is there of it. */
export function evidenceStates(
  reason: Reason | undefined,
  exhibits: readonly Exhibit[],
  ticks: Ticks,
): readonly EvidenceState[] {
  if (!reason) return [];
  return EVIDENCE[reason].map((evidence) => {
    const numbers = exhibits.filter(({ file }) => file.evidence === evidence).map(({ number }) => number);
    const gathered = ticks.includes(`evidence.${evidence}`) ? 'ticked' : 'missing';
    return { evidence, exhibits: numbers, state: numbers.length > 0 ? 'attached' : gathered };
  });
}
