import { shownMoment } from '../../records/assessment';
import { overHere } from './beyond';
import { isShort } from './complaint';
import { clockOf, type Finding, notKnown, notShown, type StepInput } from './finding';
import { wasReadAs, wasReadSince } from './reading';

/**
 * The step of an order on its way of which nothing was told: wait, or test what has arrived; ask for more time; claim
 * once the page's day has come. An estimate that has run out is never a verdict: the order's page must be opened, once.
 * If it shows no end either, the buyer can still claim.
 */
export function findUnderWay(input: StepInput, arrived: boolean): Finding {
  const { now, order } = input;
  const claim = clockOf(input, 'refund.nodelivery');
  const claimEnd = clockOf(input, 'dispute.notreceived');
  const protection = clockOf(input, 'bp.end');
  if (claimEnd && now >= claimEnd.latest.at) {
    const over = overHere(input);
    if (claimEnd.certainty !== 'estimated' || over.verdict === 'open') return over;
    if (!wasReadSince(order, claimEnd.latest.at)) return notKnown('claim');
    return arrived ? ARRIVED : notShown('claim', 'claimNondelivery', 'soon');
  }
  if (claim && claim.certainty !== 'estimated') {
    if (now < shownMoment(claim).at) return findWaiting(input, arrived, false);
    return arrived ? ARRIVED : CLAIM;
  }
  if (protection && now >= protection.earliest.at) {
    const mayRun = now < protection.latest.at;
    if (!wasReadSince(order, protection.earliest.at)) {
      return notKnown('orderPage', mayRun ? 'urgent' : 'unknown');
    }
    return arrived ? ARRIVED : notShown('end', 'claimNondelivery', mayRun ? 'urgent' : 'soon');
  }
  if (!claim && !protection) return findWithoutDates(input, arrived);
  return findWaiting(input, arrived, true);
}

const CLAIM: Finding = {
  verdict: 'open',
  step: 'claimNondelivery',
  turn: 'buyer',
  about: ['dispute.notreceived'],
};

/** What has arrived must be tested before protection ends or AliExpress completes the order. */
const ARRIVED: Finding = {
  verdict: 'open',
  step: 'checkItem',
  turn: 'nobody',
  about: ['bp.end', 'completed.fallback'],
};

/** No clock runs: the page must be opened, once. */
function findWithoutDates({ order }: StepInput, arrived: boolean): Finding {
  if (!wasReadAs(order, 'awaitingDelivery')) return notKnown(order.days.placed ? 'orderPage' : 'placedDay');
  return arrived ? ARRIVED : notShown('dates', 'waitDelivery', 'unknown');
}

/** More time is asked for only while protection is the date that counts, and in its last days a dispute is opened. */
function findWaiting(input: StepInput, arrived: boolean, protectionCounts: boolean): Finding {
  if (arrived) return ARRIVED;
  const protection = protectionCounts ? clockOf(input, 'bp.end') : undefined;
  if (protection && isShort(protection.earliest.at, input.now)) {
    return { verdict: 'open', step: 'claimToday', turn: 'buyer', about: ['bp.end'] };
  }
  const extend = protectionCounts ? clockOf(input, 'extend.ask') : undefined;
  return extend && input.now >= extend.nominal.at
    ? { verdict: 'open', step: 'askExtension', turn: 'nobody', about: ['bp.end'] }
    : { verdict: 'open', step: 'waitDelivery', turn: 'carrier', about: ['refund.nodelivery', 'bp.end'] };
}
