/** What a buyer can gather, as message keys under `evidence`. Which of it counts for a reason: lib/rules/evidence.ts. */
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
