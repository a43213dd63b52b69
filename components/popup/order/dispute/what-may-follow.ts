import { DISPUTE_EVENTS, type DisputeEventKind, type DisputeState } from '../../../../lib/records/dispute';

/** The likely next events in each state, which are offered first. */
const LIKELY: { readonly [state in DisputeState]: readonly DisputeEventKind[] } = {
  none: ['opened'],
  waitSeller: ['sellerProposed', 'sellerAccepted', 'returnAgreed', 'sellerRefused', 'escalated', 'refunded'],
  waitBuyer: ['buyerAccepted', 'returnAgreed', 'buyerRefused', 'escalated'],
  refused: ['changed', 'escalated', 'sellerProposed', 'platformProposed'],
  waitBoth: ['buyerAccepted', 'returnAgreed', 'buyerRefused', 'ruledForBuyer', 'ruledForSeller'],
  platform: ['platformProposed', 'proofAsked', 'ruledForBuyer', 'returnAgreed', 'ruledForSeller'],
  proof: ['proofGiven', 'platformProposed', 'ruledForBuyer', 'ruledForSeller'],
  accepted: ['returnAgreed', 'noReturn', 'refunded'],
  returnShip: ['returnSent', 'closedWithout'],
  returnTransit: ['returnReceived', 'refunded'],
  refunding: ['refunded', 'credited', 'returnAgreed', 'closedWithout'],
  finished: [],
  rejected: ['appealed'],
  appeal: ['ruledForBuyer', 'ruledForSeller'],
  lost: [],
  withdrawn: ['opened'],
};

/** States without a dispute: first one must be opened. */
const UNOPENED: readonly DisputeState[] = ['none', 'withdrawn'];

/**
 * What can be reported about a dispute in a state. Cases skip states, so besides the likely events any other can have
 * happened.
 */
export function whatMayFollow(state: DisputeState): {
  readonly likely: readonly DisputeEventKind[];
  readonly others: readonly DisputeEventKind[];
} {
  const likely = LIKELY[state];
  if (UNOPENED.includes(state)) return { likely, others: [] };
  return { likely, others: DISPUTE_EVENTS.filter((kind) => kind !== 'opened' && !likely.includes(kind)) };
}
