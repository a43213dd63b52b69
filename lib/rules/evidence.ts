import type { Evidence } from '../records/evidence';
import type { Reason } from '../records/order';

/** What AliExpress wants to see for a reason, the most telling first (docs/rules.md, "Reasons and evidence"). */
export const EVIDENCE: { readonly [reason in Reason]: readonly Evidence[] } = {
  notArrived: ['trackingPage', 'orderPage'],
  defective: ['faultVideo', 'besideListing', 'chat'],
  notAsDescribed: ['besideListing', 'measured', 'listingSnapshot'],
  wrongQuantity: ['unpackingVideo', 'weightPhoto', 'listingSnapshot'],
  damaged: ['boxPhotos', 'unpackingVideo', 'damageReport'],
  markedDelivered: ['carrierAnswer', 'deliveryRecord', 'trackingPage'],
  trackingLost: ['trackingPage', 'carrierAnswer'],
  trackingWrong: ['trackingPage', 'carrierAnswer'],
  returnedToSender: ['trackingPage', 'orderPage', 'carrierAnswer'],
  heldByCustoms: ['customsPaper', 'trackingPage'],
  counterfeit: ['closeUps', 'brandStatement', 'listingSnapshot'],
  promiseNotKept: ['listingSnapshot', 'chat'],
};

/** The reasons that the buyer's guide names. They are offered first, the others on request. */
export const FIRST_REASONS: readonly Reason[] = [
  'notArrived',
  'defective',
  'notAsDescribed',
  'wrongQuantity',
  'damaged',
];

/**
 * The branch of AliExpress's form for a reason: the form first asks whether the parcel has come (docs/pages.md, "An
 * order's page").
 */
export const BRANCH: { readonly [reason in Reason]: 'notReceived' | 'received' } = {
  notArrived: 'notReceived',
  trackingWrong: 'notReceived',
  markedDelivered: 'notReceived',
  trackingLost: 'notReceived',
  returnedToSender: 'notReceived',
  heldByCustoms: 'notReceived',
  defective: 'received',
  notAsDescribed: 'received',
  wrongQuantity: 'received',
  damaged: 'received',
  counterfeit: 'received',
  promiseNotKept: 'received',
};

/** Whether a reason says that the parcel is not here, whatever tracking says. */
export function isNotHere(reason: Reason | undefined): boolean {
  return reason !== undefined && BRANCH[reason] === 'notReceived';
}

/**
 * What buyers usually ask for: all of the money, the missing part, or either (docs/rules.md, "Reasons and evidence").
 */
export const DEFAULT_AMOUNT: { readonly [reason in Reason]: 'full' | 'missingPart' | 'fullOrPart' } = {
  notArrived: 'full',
  trackingWrong: 'full',
  markedDelivered: 'full',
  trackingLost: 'full',
  returnedToSender: 'full',
  heldByCustoms: 'full',
  defective: 'fullOrPart',
  notAsDescribed: 'fullOrPart',
  wrongQuantity: 'missingPart',
  damaged: 'fullOrPart',
  counterfeit: 'full',
  promiseNotKept: 'fullOrPart',
};
