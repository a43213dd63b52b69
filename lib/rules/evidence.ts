import type { Evidence } from '../evidence';
import type { Reason } from '../order';

/** What AliExpress wants to see for a reason, the most telling first (rules.md section 3; old rule L4, still its shape). */
export const EVIDENCE: { readonly [reason in Reason]: readonly Evidence[] } = {
  notArrived: ['trackingPage', 'orderPage'],
  defective: ['faultVideo', 'besideListing', 'chat'],
  notAsDescribed: ['besideListing', 'measured', 'listingSnapshot'],
  wrongQuantity: ['unpackingVideo', 'weightPhoto', 'listingSnapshot'],
  damaged: ['boxPhotos', 'unpackingVideo', 'damageReport'],
  markedDelivered: ['carrierAnswer', 'deliveryRecord', 'trackingPage'],
  trackingWrong: ['trackingPage', 'carrierAnswer'],
  returnedToSender: ['trackingPage', 'orderPage', 'carrierAnswer'],
  heldByCustoms: ['customsPaper', 'trackingPage'],
  counterfeit: ['closeUps', 'brandStatement', 'listingSnapshot'],
  promiseNotKept: ['listingSnapshot', 'chat'],
};

/** The reasons that the buyer's guide names: the first choice. The others follow on request. */
export const FIRST_REASONS: readonly Reason[] = [
  'notArrived',
  'defective',
  'notAsDescribed',
  'wrongQuantity',
  'damaged',
];
