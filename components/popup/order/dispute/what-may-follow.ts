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

/** Where a case stands that a page shows and nobody has told us of. */
const ALREADY: readonly DisputeEventKind[] = [
  'opened',
  'sellerProposed',
  'escalated',
  'returnAgreed',
  'refunded',
];

/** Unlikely before it is opened, and in any state but these the dispute is open. */
const UNOPENED: readonly DisputeState[] = ['none', 'withdrawn'];

/**
 * What can be reported about a dispute in a state. Cases skip states, and we may learn of one in the middle, so besides
 * the likely events any other can have happened. `isShown`: a page shows one.
 */
export function whatMayFollow(
  state: DisputeState,
  isShown = false,
): {
  readonly likely: readonly DisputeEventKind[];
  readonly others: readonly DisputeEventKind[];
} {
  const unopened = UNOPENED.includes(state);
  const likely = unopened && isShown ? ALREADY : LIKELY[state];
  return {
    likely,
    others: DISPUTE_EVENTS.filter((kind) => !likely.includes(kind) && (unopened || kind !== 'opened')),
  };
}
