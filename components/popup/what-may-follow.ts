import type { CaseEventKind, CaseState } from '../../lib/case';

const RETURN_OR_MONEY: readonly CaseEventKind[] = ['return-agreed', 'refunded'];
const RULING: readonly CaseEventKind[] = [
  'proof-asked',
  'platform-proposed',
  'ruled-for-buyer',
  'ruled-for-seller',
];

const FOLLOWING: { readonly [state in CaseState]: readonly CaseEventKind[] } = {
  none: ['opened'],
  'wait-seller': [
    'seller-proposed',
    'seller-refused',
    'seller-accepted',
    'escalated',
    'changed',
    'withdrawn',
  ],
  'wait-buyer': ['buyer-accepted', 'buyer-refused', 'changed', 'escalated', 'withdrawn'],
  'wait-both': ['buyer-accepted', 'escalated', 'ruled-for-buyer', 'ruled-for-seller'],
  platform: [...RULING, 'return-agreed', 'withdrawn'],
  proof: ['escalated', ...RULING.slice(1)],
  'return-ship': ['return-sent'],
  'return-transit': ['return-received', 'refunded', 'escalated'],
  refunding: RETURN_OR_MONEY,
  finished: [],
  rejected: ['appealed'],
  appeal: ['ruled-for-buyer', 'ruled-for-seller'],
  withdrawn: ['opened'],
};

/** What can sensibly happen next to a dispute in a state. Any of it is accepted in any order all the same. */
export function whatMayFollow(state: CaseState): readonly CaseEventKind[] {
  return FOLLOWING[state];
}
