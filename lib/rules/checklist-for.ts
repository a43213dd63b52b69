import {
  type Assessment,
  type Deadline,
  hasPassed,
  isShownReached,
  type Step,
  shownMoment,
} from '../records/assessment';
import { type ClockId, SEEN_BESIDE } from '../records/clock';
import type { Dispute } from '../records/dispute';
import type { Order } from '../records/order';
import { DAY_MS } from '../time/durations';
import { CHECKLISTS, type ChecklistItem, type ExtraItem, RUNNING } from './checklists';
import { isNotHere } from './evidence';
import { isShort } from './steps/complaint';

/** What decides whether an item belongs on the list. `now` is epoch ms. */
interface Given {
  readonly order: Order;
  readonly assessment: Assessment;
  readonly now: number;
  readonly dispute: Dispute | undefined;
}
type Applies = (given: Given) => boolean;

/** Items that only some orders need; they come after those that all need, `instead` of one or `after` one at its place. */
const EXTRAS: readonly {
  readonly step?: Step;
  readonly item: ExtraItem;
  readonly instead?: ChecklistItem;
  readonly after?: ChecklistItem;
  /** Before all others. */
  readonly first?: true;
  readonly applies: Applies;
}[] = [
  { step: 'findOut', item: 'findOut.case', instead: 'findOut.open', applies: lacks('dispute') },
  { step: 'findOut', item: 'findOut.word', instead: 'findOut.open', applies: lacks('word') },
  { item: 'findOut.payment', first: true, applies: lacks('payment') },
  { item: 'beside.paypal', first: true, applies: isBeside('paypal.open', 'paypal.escalate') },
  { item: 'beside.card', first: true, applies: isBeside('card.chargeback', 'us.fcba') },
  {
    step: 'beyondPlatform',
    item: 'beyondPlatform.anyway',
    first: true,
    applies: ({ assessment: { next }, now }) => next?.kind === 'closes' && isShownReached(next, now),
  },
  { step: 'beyondPlatform', item: 'beyondPlatform.paypal', first: true, applies: runs('paypal.open') },
  { step: 'beyondPlatform', item: 'beyondPlatform.card', first: true, applies: runs('card.chargeback') },
  { step: 'beyondPlatform', item: 'beyondPlatform.notice', first: true, applies: runs('us.fcba') },
  { step: 'beyondPlatform', item: 'beyondPlatform.guarantee', first: true, applies: runs('eu.guarantee') },
  { step: 'beyondPlatform', item: 'beyondPlatform.ecc', applies: runs('eu.guarantee') },
  { step: 'beyondPlatform', item: 'beyondPlatform.arbitration', applies: runs('eu.hkiac') },
  { step: 'claimNondelivery', item: 'claimToday.here', applies: lacks('end') },
  { step: 'claimNondelivery', item: 'claimNondelivery.gone', applies: lacks('claim') },
  {
    step: 'checkItem',
    item: 'checkItem.noFault',
    after: 'checkItem.test',
    applies: (given) => clockOf(given, 'return.nofault') !== undefined,
  },
  {
    step: 'gatherEvidence',
    item: 'gatherEvidence.size',
    applies: ({ order }) => order.entered.complaint?.reason === 'notAsDescribed',
  },
  { item: 'openDispute.reasonNotHere', instead: 'openDispute.reason', applies: nothingCame },
  { item: 'openDispute.formNotHere', instead: 'openDispute.form', applies: nothingCame },
  { step: 'openDispute', item: 'openDispute.wait', applies: isRefundAhead },
  {
    step: 'openDispute',
    item: 'openDispute.paypal',
    applies: ({ order }) => order.entered.payment === 'paypal',
  },
  ...RUNNING.map((step) => ({
    step,
    item: `${step}.packing` as const,
    applies: (given: Given) => !nothingCame(given),
  })),
  { step: 'waitReturn', item: 'waitReturn.silent', applies: isReturnLate },
  { item: 'noDate', applies: waitsWithoutDate },
];

/** Items that some orders do without. */
const LEFT_OUT: { readonly [item in ChecklistItem]?: Applies } = {
  'waitDelivery.extend': (given) => !mayAskForTime(given),
  'claimNondelivery.message': isClaimShort,
  'gatherEvidence.packing': nothingCame,
  'settled.appeal': mayNotAppeal,
  'nothingLeft.appeal': mayNotAppeal,
};

/** What to do in the present step of an order, in order. `now` is epoch ms. */
export function checklistFor(
  order: Order,
  assessment: Assessment,
  now: number,
  dispute?: Dispute,
): readonly ChecklistItem[] {
  const given = { order, assessment, now, dispute };
  const usual: readonly ChecklistItem[] = CHECKLISTS[assessment.step];
  const extras = EXTRAS.filter(({ step, instead, applies }) => {
    const fits = step === undefined || step === assessment.step;
    return fits && (!instead || usual.includes(instead)) && applies(given);
  });
  const inPlace = usual.flatMap((item) => {
    const replaced = extras.filter(({ instead }) => instead === item);
    const added = extras.filter(({ after }) => after === item);
    const kept = replaced.length === 0 && !LEFT_OUT[item]?.(given) ? [item] : [];
    return [...kept, ...[...replaced, ...added].map((one) => one.item)];
  });
  const apart = extras.filter(({ instead, after }) => !instead && !after);
  const itemsOf = (isFirst: boolean) =>
    apart.filter(({ first = false }) => first === isFirst).map(({ item }) => item);
  return [...itemsOf(true), ...inPlace, ...itemsOf(false)];
}

/** How near to the end of protection asking for more time is too late. */
const TOO_LATE_MS = 2 * DAY_MS;

/**
 * Whether the seller can be asked for more time: not in the last two days, and not where the day of the refund is
 * stated or entered, which more time would only move away.
 */
export function mayAskForTime({ assessment, now }: Pick<Given, 'assessment' | 'now'>): boolean {
  const claim = clockOf({ assessment }, 'refund.nodelivery');
  const protection = clockOf({ assessment }, 'bp.end');
  if (claim && claim.certainty !== 'estimated') return false;
  return protection === undefined || shownMoment(protection).at - now > TOO_LATE_MS;
}

function clockOf({ assessment }: Pick<Given, 'assessment'>, clock: ClockId): Deadline | undefined {
  return assessment.deadlines.find((one) => one.clock === clock);
}

function lacks(what: Assessment['missing'][number]): Applies {
  return ({ assessment }) => assessment.missing.includes(what);
}

function nothingCame({ order }: Given): boolean {
  return isNotHere(order.entered.complaint?.reason);
}

/** Whether a parcel may still come until the day of the refund. */
function isRefundAhead(given: Given): boolean {
  const claim = clockOf(given, 'refund.nodelivery');
  const isNext = given.assessment.next?.clock === 'refund.nodelivery';
  return isNext && claim !== undefined && claim.certainty !== 'estimated';
}

function isClaimShort(given: Given): boolean {
  const end = clockOf(given, 'dispute.notreceived');
  return end !== undefined && isShort(shownMoment(end).at, given.now);
}

/** Whether nothing can be appealed: AliExpress has decided nothing, or the one appeal was made. */
function mayNotAppeal({ dispute }: Given): boolean {
  const kinds = dispute?.events.map(({ kind }) => kind) ?? [];
  return kinds.includes('appealed') || !(kinds.includes('ruledForBuyer') || kinds.includes('ruledForSeller'));
}

/** Whether even the latest day for booking a return in has passed. */
function isReturnLate({ assessment: { deadlines }, now }: Given): boolean {
  return deadlines.some(
    (one) => (one.clock === 'ret.seller' || one.clock === 'ret.warehouse') && hasPassed(one, now),
  );
}

/** Whether others have the turn and no date says until when. */
function waitsWithoutDate({ assessment: { turn, next } }: Given): boolean {
  return turn !== 'buyer' && turn !== 'nobody' && next === undefined;
}

/** Whether a clock may still run. */
function runs(clock: ClockId): Applies {
  return ({ assessment, now }) =>
    assessment.deadlines.some((one) => one.clock === clock && now < one.latest.at);
}

/** Whether one of these clocks stands in front although the step is about something else. */
function isBeside(...clocks: readonly ClockId[]): Applies {
  return ({ assessment: { next, step } }) =>
    next !== undefined &&
    step !== 'beyondPlatform' &&
    step !== 'paypalClaim' &&
    SEEN_BESIDE.includes(next.clock) &&
    clocks.includes(next.clock);
}
