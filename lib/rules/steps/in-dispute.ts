import { disputeNow } from '../dispute-now';
import { clockOf, type Finding, overHere, type StepInput } from './finding';

/** The step of an order whose dispute is open or decided; undefined if there is none or it was withdrawn. */
export function findInDispute(input: StepInput): Finding | undefined {
  switch (disputeNow(input)) {
    case 'waitSeller':
      return { verdict: 'open', step: 'waitSeller', turn: 'seller', about: ['neg.seller'] };
    case 'waitBuyer':
      return { verdict: 'open', step: 'answerProposal', turn: 'buyer', about: ['neg.buyer'] };
    case 'refused':
      return findRefused(input);
    case 'waitBoth':
      return { verdict: 'open', step: 'answerPlatform', turn: 'buyer', about: ['plat.answer'] };
    case 'proof':
      return { verdict: 'open', step: 'giveProof', turn: 'buyer', about: ['plat.proof'] };
    case 'platform':
      return { verdict: 'open', step: 'waitPlatform', turn: 'platform', about: ['plat.decide'] };
    case 'appeal':
      return { verdict: 'open', step: 'waitPlatform', turn: 'platform', about: [] };
    case 'accepted':
      return { verdict: 'open', step: 'mustReturn', turn: 'buyer', about: ['ret.perhaps'] };
    case 'returnShip':
      return { verdict: 'open', step: 'sendReturn', turn: 'buyer', about: ['ret.ship'] };
    case 'returnTransit':
      return {
        verdict: 'open',
        step: 'waitReturn',
        turn: clockOf(input, 'ret.seller') ? 'seller' : 'platform',
        about: ['ret.warehouse', 'ret.seller'],
      };
    case 'refunding':
      return { verdict: 'open', step: 'checkRefund', turn: 'bank', about: ['refund.arrive'] };
    case 'rejected':
      return findRejected(input);
    case 'lost':
      return findLost(input);
    case 'finished':
      return { verdict: 'over', step: 'settled', turn: 'nobody', about: [], urgency: 'over' };
    case 'none':
    case 'withdrawn':
      return undefined;
  }
}

/** A refusal is best answered with proof within the days for a proposal; then it is AliExpress's turn. */
function findRefused(input: StepInput): Finding {
  const answer = clockOf(input, 'neg.refused');
  const turn = answer && input.now < answer.latest.at ? 'buyer' : 'platform';
  return { verdict: 'open', step: 'answerRefusal', turn, about: ['neg.total'] };
}

/** A ruling against the buyer can be appealed once. After that only the bank, PayPal and the law remain. */
function findRejected(input: StepInput): Finding {
  const appeal = clockOf(input, 'appeal.ask');
  return appeal && input.now < appeal.latest.at
    ? { verdict: 'open', step: 'appeal', turn: 'buyer', about: ['appeal.ask'] }
    : overHere(input);
}

/** Nothing more can be asked of AliExpress: beyond it at once, and never a second appeal. */
function findLost(input: StepInput): Finding {
  const found = overHere(input);
  return found.verdict === 'over' ? { ...found, step: 'finalHere' } : found;
}
