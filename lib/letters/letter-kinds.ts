import type { Step } from '../records/assessment';
import type { Order, Reason } from '../records/order';

/** Where a letter is pasted. Each has its own hint and maximum length. */
export type LetterPlace = 'seller' | 'dispute' | 'support' | 'paypal' | 'bank';

/** All letters, in the order in which a case needs them. */
export const LETTER_KINDS = [
  'firstContact',
  'moreTime',
  'lowProposal',
  'returnLabel',
  'claim',
  'refusal',
  'appeal',
  'sellerSilent',
  'refundMissing',
  'notDelivered',
  'paypal',
  'bank',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Where each letter is pasted. */
export const PLACE_OF: { readonly [kind in LetterKind]: LetterPlace } = {
  firstContact: 'seller',
  moreTime: 'seller',
  lowProposal: 'seller',
  returnLabel: 'seller',
  claim: 'dispute',
  refusal: 'dispute',
  appeal: 'dispute',
  sellerSilent: 'support',
  refundMissing: 'support',
  notDelivered: 'support',
  paypal: 'paypal',
  bank: 'bank',
};

/** The letters that ask for money back, in full or in part. */
const ASKING: readonly LetterKind[] = [
  'firstContact',
  'lowProposal',
  'claim',
  'refusal',
  'appeal',
  'sellerSilent',
  'paypal',
  'bank',
];

/** Whether a letter asks for money back, so that the buyer chooses how much. */
export function asksForMoney(kind: LetterKind): boolean {
  return ASKING.includes(kind);
}

/** The reasons that imply that the buyer has the item. */
const IN_HAND: readonly Reason[] = [
  'defective',
  'notAsDescribed',
  'wrongQuantity',
  'damaged',
  'counterfeit',
  'promiseNotKept',
];

/** Whether the buyer has the item, by the reason. */
export function isInHand(reason: Reason | undefined): boolean {
  return reason !== undefined && IN_HAND.includes(reason);
}

const LIKELY: { readonly [step in Step]?: LetterKind } = {
  waitDelivery: 'moreTime',
  askExtension: 'moreTime',
  claimToday: 'claim',
  claimNondelivery: 'claim',
  gatherEvidence: 'claim',
  openDispute: 'claim',
  openToday: 'claim',
  openNow: 'claim',
  waitSeller: 'sellerSilent',
  sellerSilent: 'sellerSilent',
  answerProposal: 'refusal',
  answerPlatform: 'refusal',
  proposalImposed: 'refusal',
  answerRefusal: 'claim',
  talksOver: 'sellerSilent',
  giveProof: 'claim',
  proofLate: 'claim',
  waitPlatform: 'claim',
  mustReturn: 'returnLabel',
  sendReturn: 'returnLabel',
  returnLate: 'returnLabel',
  waitReturn: 'refundMissing',
  checkRefund: 'refundMissing',
  paypalClaim: 'paypal',
  waitPaypal: 'paypal',
  settled: 'refundMissing',
  appeal: 'appeal',
};

/** Steps that lead to those who paid. */
const BEYOND: readonly Step[] = ['beyondPlatform', 'cannotReopen', 'finalHere', 'nothingLeft'];

/**
 * What decides which letters fit: the step that applies now, what is wrong, how the order was paid, and whether the day of
 * the refund is known, which more time would only move away.
 */
export interface LetterCase {
  readonly step: Step;
  readonly reason: Reason | undefined;
  readonly payment: Order['entered']['payment'];
  readonly isRefundDayKnown?: boolean;
}

/** The steps in whose last days it is too late to ask for more time. */
const LAST_DAYS: readonly Step[] = ['claimToday', 'openToday', 'openNow'];

/**
 * The letters that fit a case: the likeliest for its step first, the others in the order in which a case needs them.
 */
export function fittingLetters({
  step,
  reason,
  payment,
  isRefundDayKnown = false,
}: LetterCase): readonly LetterKind[] {
  const fits: { readonly [kind in LetterKind]?: boolean } = {
    moreTime: !isInHand(reason) && !isRefundDayKnown && !LAST_DAYS.includes(step),
    returnLabel: reason === undefined || isInHand(reason),
    notDelivered: !isInHand(reason),
    paypal: payment !== 'card',
    bank: payment !== 'paypal',
  };
  const kinds = LETTER_KINDS.filter((kind) => fits[kind] !== false);
  const beyond = BEYOND.includes(step);
  const payer: LetterKind = payment === 'paypal' ? 'paypal' : 'bank';
  const likely = beyond ? payer : (LIKELY[step] ?? 'firstContact');
  return kinds.includes(likely) ? [likely, ...kinds.filter((kind) => kind !== likely)] : kinds;
}
