import type { ClockId } from '../../records/clock';
import { disputeNow, isShownSince } from '../dispute-now';
import { overHere } from './beyond';
import { clockOf, type Finding, type StepInput } from './finding';

/** The step of an order whose dispute is open or decided; undefined if there is none or it was withdrawn. */
export function findInDispute(input: StepInput): Finding | undefined {
  switch (disputeNow(input)) {
    case 'waitSeller':
      return isPast(input, 'neg.seller')
        ? LOOK.sellerSilent
        : { verdict: 'open', step: 'waitSeller', turn: 'seller', about: ['neg.seller'] };
    case 'waitBuyer':
      return areTalksOver(input, 'neg.buyer')
        ? LOOK.talksOver
        : { verdict: 'open', step: 'answerProposal', turn: 'buyer', about: ['neg.buyer'] };
    case 'refused':
      return findRefused(input);
    case 'waitBoth':
      return isPast(input, 'plat.answer')
        ? LOOK.proposalImposed
        : { verdict: 'open', step: 'answerPlatform', turn: 'buyer', about: ['plat.answer'] };
    case 'proof':
      return isPast(input, 'plat.proof')
        ? LOOK.proofLate
        : { verdict: 'open', step: 'giveProof', turn: 'buyer', about: ['plat.proof'] };
    case 'platform':
      return { verdict: 'open', step: 'waitPlatform', turn: 'platform', about: ['plat.decide'] };
    case 'appeal':
      return { verdict: 'open', step: 'waitPlatform', turn: 'platform', about: [] };
    case 'accepted':
      return { verdict: 'open', step: 'mustReturn', turn: 'buyer', about: ['ret.perhaps'] };
    case 'returnShip':
      return findReturn(input);
    case 'returnTransit':
      return findReturnSent(input);
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

/** A time has run out and nobody told us what came of it: the buyer must look before doing anything else. */
const LOOK = {
  sellerSilent: { verdict: 'open', step: 'sellerSilent', turn: 'buyer', about: [] },
  talksOver: { verdict: 'open', step: 'talksOver', turn: 'buyer', about: [] },
  proposalImposed: { verdict: 'open', step: 'proposalImposed', turn: 'buyer', about: [] },
  proofLate: { verdict: 'open', step: 'proofLate', turn: 'buyer', about: ['plat.proof'] },
  returnLate: { verdict: 'open', step: 'returnLate', turn: 'buyer', about: ['ret.ship'] },
} as const satisfies { readonly [step: string]: Finding };

/** Whether even the latest reading of a clock has passed. */
function isPast(input: StepInput, clock: ClockId): boolean {
  const deadline = clockOf(input, clock);
  return deadline !== undefined && input.now >= deadline.latest.at;
}

/** Whether a clock runs that may still be met. */
function isAhead(input: StepInput, clock: ClockId): boolean {
  const deadline = clockOf(input, clock);
  return deadline !== undefined && input.now < deadline.latest.at;
}

/** Whether AliExpress should have stepped in, and no page or buyer says that there is still time to answer. */
function areTalksOver(input: StepInput, answer: ClockId): boolean {
  const isGiven = clockOf(input, answer)?.certainty !== 'estimated';
  return isPast(input, 'neg.total') && !(isGiven && isAhead(input, answer));
}

/** Who sends a thing back to a closed case loses it and the money, unless the page has shown since that it still waits. */
function findReturn(input: StepInput): Finding {
  const end = clockOf(input, 'ret.ship')?.latest.at ?? Number.POSITIVE_INFINITY;
  return isPast(input, 'ret.ship') && !isShownSince(input, 'returnShip', end)
    ? LOOK.returnLate
    : { verdict: 'open', step: 'sendReturn', turn: 'buyer', about: ['ret.ship'] };
}

/** The warehouse is AliExpress's. A seller who does not confirm in time does so no more. */
function findReturnSent(input: StepInput): Finding {
  const silent = isPast(input, 'ret.seller') ? 'buyer' : 'seller';
  return {
    verdict: 'open',
    step: 'waitReturn',
    turn: clockOf(input, 'ret.seller') ? silent : 'platform',
    about: ['ret.warehouse', 'ret.seller'],
  };
}

/** A refusal is best answered with proof within the days for a proposal; then it is AliExpress's turn. */
function findRefused(input: StepInput): Finding {
  if (areTalksOver(input, 'neg.refused')) return LOOK.talksOver;
  const isOurTurn = isAhead(input, 'neg.refused');
  const about = isPast(input, 'neg.total') ? (['neg.refused'] as const) : (['neg.total'] as const);
  return { verdict: 'open', step: 'answerRefusal', turn: isOurTurn ? 'buyer' : 'platform', about };
}

/** A ruling against the buyer can be appealed once. After that only the bank, PayPal and the law remain. */
function findRejected(input: StepInput): Finding {
  return isAhead(input, 'appeal.ask')
    ? { verdict: 'open', step: 'appeal', turn: 'buyer', about: ['appeal.ask'] }
    : overHere(input);
}

/** Nothing more can be asked of AliExpress: beyond it at once, and never a second appeal. */
function findLost(input: StepInput): Finding {
  const found = overHere(input);
  return found.verdict === 'over' ? { ...found, step: 'finalHere' } : found;
}
