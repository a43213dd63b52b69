import { DISPUTE_EVENTS, type DisputeEventKind, type DisputeState } from '../../../../lib/records/dispute';

/** The likely next events in each state, which are offered first. */
const LIKELY: { readonly [state in DisputeState]: readonly DisputeEventKind[] } = {
  none: ['opened'],
  'wait-seller': ['seller-proposed', 'seller-accepted', 'seller-refused', 'escalated', 'refunded'],
  'wait-buyer': ['buyer-accepted', 'return-agreed', 'buyer-refused', 'escalated'],
  'wait-both': ['buyer-accepted', 'buyer-refused', 'ruled-for-buyer', 'ruled-for-seller'],
  platform: ['platform-proposed', 'proof-asked', 'ruled-for-buyer', 'ruled-for-seller'],
  proof: ['platform-proposed', 'ruled-for-buyer', 'ruled-for-seller'],
  'return-ship': ['return-sent'],
  'return-transit': ['return-received', 'refunded'],
  refunding: ['refunded', 'return-agreed'],
  finished: [],
  rejected: ['appealed'],
  appeal: ['ruled-for-buyer', 'ruled-for-seller'],
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
