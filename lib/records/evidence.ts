/**
 * What a buyer can gather, as message keys under `evidence`. lib/rules/evidence.ts says which of it counts for a
 * reason.
 */
export const EVIDENCE_ITEMS = [
  'trackingPage',
  'orderPage',
  'carrierAnswer',
  'deliveryRecord',
  'customsPaper',
  'besideListing',
  'measured',
  'faultVideo',
  'boxPhotos',
  'damageReport',
  'unpackingVideo',
  'weightPhoto',
  'closeUps',
  'brandStatement',
  'listingSnapshot',
  'chat',
] as const;
export type Evidence = (typeof EVIDENCE_ITEMS)[number];
