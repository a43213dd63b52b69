import type { Assessment, Step } from '../records/assessment';
import type { ClockId } from '../records/clock';

/** The clock whose time left a dispute's page shows in a step. */
const CLOCK_OF: { readonly [step in Step]?: ClockId } = {
  waitSeller: 'neg.seller',
  sellerSilent: 'neg.seller',
  answerProposal: 'neg.buyer',
  answerPlatform: 'plat.answer',
  proposalImposed: 'plat.answer',
  answerRefusal: 'neg.refused',
  talksOver: 'neg.total',
  giveProof: 'plat.proof',
  proofLate: 'plat.proof',
  mustReturn: 'ret.perhaps',
  sendReturn: 'ret.ship',
  returnLate: 'ret.ship',
  appeal: 'appeal.ask',
};

/** The clock whose time left the buyer can read on a dispute's page now; undefined where none is shown there. */
export function timeLeftClock({ step }: Assessment): ClockId | undefined {
  return CLOCK_OF[step];
}
