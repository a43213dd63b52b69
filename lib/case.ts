/** What can happen to a dispute. Any order is accepted: cases jump straight to AliExpress within seconds (rules.md, R1). */
export const CASE_EVENTS = [
  'opened',
  'changed',
  'seller-proposed',
  'seller-refused',
  'escalated',
  'agreed',
  'withdrawn',
] as const;
export type CaseEventKind = (typeof CASE_EVENTS)[number];

/** One thing that happened to a dispute. `at` is when it happened, `enteredAt` when the buyer told us (epoch ms). */
export interface CaseEvent {
  readonly kind: CaseEventKind;
  readonly at: number;
  readonly enteredAt: number;
}

/** The dispute of an order, as a list of events, oldest first. The state is computed, never stored. */
export interface Case {
  readonly orderId: string;
  readonly events: readonly CaseEvent[];
}

export type CaseState = 'none' | 'wait-seller' | 'wait-buyer' | 'platform' | 'agreed' | 'withdrawn';

const STATE_AFTER: { readonly [kind in CaseEventKind]: CaseState } = {
  opened: 'wait-seller',
  changed: 'wait-seller',
  'seller-proposed': 'wait-buyer',
  'seller-refused': 'platform',
  escalated: 'platform',
  agreed: 'agreed',
  withdrawn: 'withdrawn',
};

/** The state of a dispute: that of its newest event. */
export function caseState(dispute: Case | undefined): CaseState {
  const last = newestEvent(dispute, CASE_EVENTS);
  return last ? STATE_AFTER[last.kind] : 'none';
}

/** The newest event of one of the given kinds; of two at the same instant, the one entered later. */
export function newestEvent(
  dispute: Case | undefined,
  kinds: readonly CaseEventKind[],
): CaseEvent | undefined {
  return dispute?.events
    .filter((event) => kinds.includes(event.kind))
    .reduce<CaseEvent | undefined>(
      (best, event) =>
        !best || event.at > best.at || (event.at === best.at && event.enteredAt >= best.enteredAt)
          ? event
          : best,
      undefined,
    );
}
