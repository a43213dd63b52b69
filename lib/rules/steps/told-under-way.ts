import { type Deadline, type Missing, shownMoment } from '../../records/assessment';
import { DAY_MS } from '../../time/durations';
import { URGENT_DAYS } from '../urgency';
import { overHere } from './beyond';
import { type Concern, complaintStep, earliestOf, isShort } from './complaint';
import { clockOf, type Finding, type StepInput } from './finding';
import { wasReadAs, wasReadSince } from './reading';

/**
 * The step of an order on its way for a buyer who told what is wrong. It stays until the problem is settled, whatever
 * a page shows or does not show.
 */
export function findToldUnderWay(input: StepInput, concern: Concern): Finding {
  return concern === 'awaited' ? findAwaited(input) : findNotAwaited(input, concern);
}

/**
 * What is in the buyer's hands, or will never come, waits for no date of delivery. It is the buyer's turn before
 * AliExpress completes the order. The end of the claim for a parcel that did not come is no date to name to a buyer who
 * has it, but by then the dispute should be open.
 */
function findNotAwaited(input: StepInput, concern: Concern): Finding {
  const { now } = input;
  const completion = clockOf(input, 'completed.fallback');
  const protection = clockOf(input, 'bp.end');
  const claimEnd = clockOf(input, 'dispute.notreceived');
  const inHand = concern === 'inHand';
  const ends = [protection, claimEnd].filter((one) => one !== undefined);
  const isCompletionAhead = completion !== undefined && now < completion.latest.at;
  if (!isCompletionAhead && ends.length > 0 && ends.every(({ latest }) => now >= latest.at)) {
    return afterEnd(input, inHand ? [] : ends);
  }
  const isNearUnnamedEnd = inHand && claimEnd !== undefined && isShort(claimEnd.earliest.at, now);
  const endAt = earliestOf(protection?.earliest.at, inHand ? undefined : claimEnd?.earliest.at);
  const finding = {
    ...told(input, isNearUnnamedEnd ? Number.NEGATIVE_INFINITY : endAt),
    aside: inHand ? (['dispute.notreceived'] as const) : [],
  };
  if (!completion) {
    const about = inHand ? (['bp.end'] as const) : (['bp.end', 'dispute.notreceived'] as const);
    return { ...finding, about, missing: lacks(input, ends.length > 0) };
  }
  return { ...finding, ...beforeCompletion(input, finding, completion.latest.at, inHand) };
}

/**
 * What differs because AliExpress completes the order (at the latest at `completedAt`, epoch ms). To whom nothing came a claim is
 * harder afterwards; for a fault the windows only begin.
 */
function beforeCompletion(
  { order, now }: StepInput,
  { step }: Finding,
  completedAt: number,
  inHand: boolean,
): Partial<Finding> {
  const isLast = !inHand && isShort(completedAt, now) && step !== 'openNow';
  const hurry = isLast ? { step: 'openToday' as const } : {};
  if (now < completedAt) {
    const shortAt = completedAt - URGENT_DAYS * DAY_MS;
    const changesAt = shortAt > now ? { changesAt: shortAt } : {};
    return { ...hurry, about: ['completed.fallback'], latestCounts: true, ...changesAt };
  }
  const missing: readonly Missing[] = wasReadSince(order, completedAt) ? [] : ['orderPage'];
  return { ...hurry, about: inHand ? ['bp.end'] : ['bp.end', 'dispute.notreceived'], missing };
}

/** What may still come is waited for until the day of the refund, where one is known; else protection counts. */
function findAwaited(input: StepInput): Finding {
  const { order, now } = input;
  const claim = clockOf(input, 'refund.nodelivery');
  const claimEnd = clockOf(input, 'dispute.notreceived');
  const protection = clockOf(input, 'bp.end');
  if (claimEnd && now >= claimEnd.latest.at) return afterEnd(input, [claimEnd]);
  if (claim && claim.certainty !== 'estimated') {
    const finding = told(input, claimEnd?.earliest.at);
    return now < shownMoment(claim).at
      ? whileWaiting({ ...finding, about: ['refund.nodelivery'] })
      : { ...finding, about: ['dispute.notreceived'] };
  }
  if (!protection) {
    const finding = { ...told(input, undefined), missing: lacks(input, claim !== undefined) };
    return claim ? whileWaiting({ ...finding, about: ['dispute.from', 'refund.nodelivery'] }) : finding;
  }
  if (now >= protection.latest.at) return afterEnd(input, [protection]);
  const endAt = protection.earliest.at;
  const finding = told(input, endAt);
  if (now >= endAt) {
    const missing: readonly Missing[] = wasReadSince(order, endAt) ? [] : ['orderPage'];
    return { ...finding, about: ['bp.end'], missing };
  }
  if (finding.step === 'openToday') return { ...finding, about: ['bp.end'] };
  return whileWaiting({ ...finding, about: ['dispute.from', 'refund.nodelivery', 'bp.end'] });
}

/** The complaint's own step, which is the buyer's turn. */
function told({ order, now }: StepInput, endAt: number | undefined): Finding {
  const step = complaintStep(order, endAt, now) ?? 'openDispute';
  return { verdict: 'open', step, turn: 'buyer', about: [] };
}

/** While a parcel may still come, only the last days are the buyer's turn. */
function whileWaiting(finding: Finding): Finding {
  return finding.step === 'openToday' ? finding : { ...finding, turn: 'nobody' };
}

/** After the last end. An estimated one is no verdict: the page shows whether the button is still there. */
function afterEnd(input: StepInput, ends: readonly Deadline[]): Finding {
  const over = overHere(input);
  const claimEnd = ends.find(({ clock }) => clock === 'dispute.notreceived');
  if (over.verdict === 'open' || (claimEnd && claimEnd.certainty !== 'estimated')) return over;
  return { ...told(input, Number.NEGATIVE_INFINITY), missing: ['claim'] };
}

/** The page to open, where no end is known and it was not read since the parcel was sent. */
function lacks({ order }: StepInput, isEndKnown: boolean): readonly Missing[] {
  if (isEndKnown || wasReadAs(order, 'awaitingDelivery')) return [];
  return [order.days.placed ? 'orderPage' : 'placedDay'];
}
