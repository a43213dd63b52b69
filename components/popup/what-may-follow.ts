import type { CaseEventKind, CaseState } from '../../lib/case';

const FOLLOWING: { readonly [state in CaseState]: readonly CaseEventKind[] } = {
  none: ['opened'],
  'wait-seller': ['seller-proposed', 'seller-refused', 'escalated', 'changed', 'agreed', 'withdrawn'],
  'wait-buyer': ['changed', 'seller-refused', 'escalated', 'agreed', 'withdrawn'],
  platform: ['seller-proposed', 'changed', 'agreed', 'withdrawn'],
  agreed: ['opened'],
  withdrawn: ['opened'],
};

/** What can sensibly happen next to a dispute in a state. Any of it is accepted in any order all the same. */
export function whatMayFollow(state: CaseState): readonly CaseEventKind[] {
  return FOLLOWING[state];
}
