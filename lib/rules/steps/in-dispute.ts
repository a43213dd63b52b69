import { DISPUTE_EVENTS, newestEvent } from '../../records/dispute';
import { disputeNow } from '../dispute-now';
import { overHere } from './beyond';
import { clockOf, type Finding, type StepInput } from './finding';

/** The step of an order whose dispute is open or decided; undefined if there is none or it was withdrawn. */
export function findInDispute(input: StepInput): Finding | undefined {
  switch (disputeNow(input)) {
    case 'waitSeller':
      return { verdict: 'open', step: 'waitSeller', turn: 'seller', about: ['neg.seller'] };
    case 'waitBuyer':
      return wasRefused(input)
        ? findRefused(input)
        : { verdict: 'open', step: 'answerProposal', turn: 'buyer', about: ['neg.buyer'] };
    case 'waitBoth':
      return { verdict: 'open', step: 'answerProposal', turn: 'buyer', about: ['neg.buyer'] };
    case 'proof':
      return { verdict: 'open', step: 'giveProof', turn: 'buyer', about: ['plat.proof'] };
    case 'platform':
      return { verdict: 'open', step: 'waitPlatform', turn: 'platform', about: ['plat.decide'] };
    case 'appeal':
      return { verdict: 'open', step: 'waitPlatform', turn: 'platform', about: [] };
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
    case 'finished':
      return { verdict: 'over', step: 'settled', turn: 'nobody', about: [], urgency: 'over' };
    case 'none':
    case 'withdrawn':
      return undefined;
  }
}

/** Whether the last report is a plain refusal: then there is nothing to accept. */
function wasRefused({ dispute }: StepInput): boolean {
  return newestEvent(dispute, DISPUTE_EVENTS)?.kind === 'sellerRefused';
}

/** A refusal is best answered with proof within the days for a proposal; then it is AliExpress's turn. */
function findRefused(input: StepInput): Finding {
  const answer = clockOf(input, 'neg.buyer');
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
