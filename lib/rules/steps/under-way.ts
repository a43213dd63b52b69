import { shownMoment } from '../../records/assessment';
import { arrivalOf } from '../arrival';
import { complaintStep } from './complaint';
import { clockOf, type Finding, notKnown, overHere, type StepInput } from './finding';

/** The step of an order on its way, with its arrival if tracking or the buyer reports one. */
export function findUnderWay(input: StepInput): Finding {
  const arrival = arrivalOf(input, input.book);
  const found = findByDates(input, arrival !== undefined);
  return arrival ? { ...found, arrival } : found;
}

/**
 * Wait, or test what has arrived; ask for more time; claim once the page's day has come. An estimate that has run out
 * is never a verdict: the order's page must be opened.
 */
function findByDates(input: StepInput, arrived: boolean): Finding {
  const { now } = input;
  const claim = clockOf(input, 'refund.nodelivery');
  const claimEnd = clockOf(input, 'dispute.notreceived');
  const protection = clockOf(input, 'bp.end');
  if (claimEnd && now >= claimEnd.latest.at) {
    const over = overHere(input);
    return claimEnd.certainty === 'estimated' && over.verdict === 'over' ? notKnown('claim') : over;
  }
  if (claim && claim.certainty !== 'estimated') {
    if (now < shownMoment(claim).at) return findWaiting(input, arrived, false);
    return findClaim(input, arrived);
  }
  if (protection && now >= protection.earliest.at) {
    return notKnown('orderPage', now < protection.latest.at ? 'urgent' : 'unknown');
  }
  if (!claim && !protection) return notKnown(input.order.days.placed ? 'orderPage' : 'placedDay');
  return findWaiting(input, arrived, true);
}

function findClaim({ order }: StepInput, arrived: boolean): Finding {
  const complaint = complaintStep(order);
  if (arrived && !complaint) return ARRIVED;
  const step = complaint ?? 'claimNondelivery';
  return { verdict: 'open', step, turn: 'buyer', about: ['dispute.notreceived'] };
}

/** What has arrived must be tested before protection ends or AliExpress completes the order. */
const ARRIVED: Finding = {
  verdict: 'open',
  step: 'checkItem',
  turn: 'nobody',
  about: ['bp.end', 'completed.fallback'],
};

/** More time is asked for only while protection is the date that counts. */
function findWaiting(input: StepInput, arrived: boolean, protectionCounts: boolean): Finding {
  const about = ['refund.nodelivery', 'bp.end'] as const;
  const complaint = complaintStep(input.order);
  if (complaint) {
    return { verdict: 'open', step: complaint, turn: 'nobody', about: ['dispute.from', ...about] };
  }
  if (arrived) return ARRIVED;
  const extend = protectionCounts ? clockOf(input, 'extend.ask') : undefined;
  return extend && input.now >= extend.nominal.at
    ? { verdict: 'open', step: 'askExtension', turn: 'nobody', about: ['bp.end'] }
    : { verdict: 'open', step: 'waitDelivery', turn: 'carrier', about };
}
