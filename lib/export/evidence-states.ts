import type { Evidence } from '../records/evidence';
import type { Reason } from '../records/order';
import type { Ticks } from '../records/ticks';
import { EVIDENCE } from '../rules/evidence';
import type { Exhibit } from './exhibit';

/** One kind of evidence for a reason, and what there is of it. */
export interface EvidenceState {
  readonly evidence: Evidence;
  /** The numbers of its exhibits. */
  readonly exhibits: readonly number[];
  /** Whether it is attached, only ticked as gathered, or missing. */
  readonly state: 'attached' | 'ticked' | 'missing';
}

/** The evidence for a reason, most convincing first, and what there is of each. */
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
