import { shownMoment } from '../../assessment';
import { complaintStep } from './complaint';
import { clockOf, type Finding, notKnown, overHere, type Situation } from './finding';

/**
 * The step of an order that is on its way: wait; ask for more time; claim once the page's own day has come. An estimate
 * that has run out is never a verdict: the order's page must be opened.
 */
export function findUnderWay(situation: Situation): Finding {
  const { now } = situation;
  const claim = clockOf(situation, 'refund.nodelivery');
  const claimEnd = clockOf(situation, 'dispute.notreceived');
  const protection = clockOf(situation, 'bp.end');
  if (claimEnd && now >= claimEnd.latest.at) return overHere(situation);
  if (claim && claim.certainty !== 'estimated') {
    return now >= shownMoment(claim).at ? findClaim(situation) : findWaiting(situation, false);
  }
  if (protection && now >= protection.earliest.at) {
    return notKnown('orderPage', now < protection.latest.at ? 'urgent' : 'unknown');
  }
  if (!claim && !protection) return notKnown(situation.order.days.placed ? 'orderPage' : 'placedDay');
  return findWaiting(situation, true);
}

function findClaim({ order }: Situation): Finding {
  const step = complaintStep(order) ?? 'claimNondelivery';
  return { verdict: 'open', step, turn: 'buyer', about: ['dispute.notreceived'] };
}

/** More time is asked for only while protection is the date that counts. */
function findWaiting(situation: Situation, protectionCounts: boolean): Finding {
  const about = ['refund.nodelivery', 'bp.end'] as const;
  const complaint = complaintStep(situation.order);
  if (complaint) {
    return { verdict: 'open', step: complaint, turn: 'nobody', about: ['dispute.from', ...about] };
  }
  const extend = protectionCounts ? clockOf(situation, 'extend.ask') : undefined;
  return extend && situation.now >= extend.nominal.at
    ? { verdict: 'open', step: 'askExtension', turn: 'nobody', about: ['bp.end'] }
    : { verdict: 'open', step: 'waitDelivery', turn: 'carrier', about };
}
