import type { Language } from './language';

/**
 * English, as seen on the pages up to 2026-09. "Processed" is left out: it changed its meaning in 2026. Refunds are worded
 * as in the app of about 2020 and as buyers tell of pages; no page was seen with them.
 */
export const en: Language = {
  code: 'en',
  months: [{ word: 'Sept', month: 9, seen: 'not yet' }],
  statuses: [
    { word: 'To pay', status: 'toPay', seen: '2026-09' },
    { word: 'Awaiting payment', status: 'toPay', seen: '2026-09' },
    { word: 'Processing', status: 'processing', seen: '2026-09' },
    { word: 'Ready to ship', status: 'processing', seen: '2026-05' },
    { word: 'Paid', status: 'processing', seen: '2026-09' },
    { word: 'Awaiting delivery', status: 'awaitingDelivery', seen: '2026-09' },
    { word: 'Completed', status: 'completed', seen: '2026-09' },
    { word: 'Canceled', status: 'canceled', seen: '2026-09' },
    { word: 'Cancelled', status: 'canceled', seen: '2026-05' },
    { word: 'Closed', status: 'closed', seen: '2026-09' },
    { word: 'Expired', status: 'expired', seen: '2026-06' },
  ],
  labels: [
    { word: 'Order placed on', day: 'placed', seen: '2026-09' },
    { word: 'Date', day: 'placed', seen: '2026-09' },
    { word: 'Order date', day: 'placed', seen: '2026-04' },
    { word: 'Paid on', day: 'paid', seen: '2026-09' },
    { word: 'Shipment completed on', day: 'shipped', seen: '2026-09' },
    { word: 'Order completed on', day: 'completed', seen: '2026-09' },
  ],
  refundNode: [{ word: 'Refund', seen: '2026-09' }],
  kinds: [
    { word: 'Free returns', kind: 'freeReturn', seen: '2026-09' },
    { word: 'Fast delivery', kind: 'fastDelivery', seen: '2026-09' },
  ],
  delivered: [
    { word: 'Delivered', seen: '2026-08' },
    { word: 'Package delivered', seen: '2026-08' },
  ],
  disputes: [
    { word: 'Waiting for refund', state: 'refunding', seen: 'not yet' },
    { word: 'Refund processing', state: 'refunding', seen: 'not yet' },
    { word: 'Refund complete', state: 'finished', seen: 'not yet' },
    { word: 'Refund completed', state: 'finished', seen: 'not yet' },
    { word: 'Refund successful', state: 'finished', seen: 'not yet' },
    { word: 'Refunded', state: 'finished', seen: 'not yet' },
    { word: 'Dispute finished', state: 'finished', seen: 'not yet' },
    { word: 'Waiting for AliExpress feedback', state: 'platform', seen: 'not yet' },
    { word: 'Waiting for feedback from AliExpress', state: 'platform', seen: 'not yet' },
    { word: 'Waiting for seller response', state: 'waitSeller', seen: 'not yet' },
    { word: 'Please return the item', state: 'returnShip', seen: 'not yet' },
    { word: 'Return in progress', state: 'returnTransit', seen: 'not yet' },
  ],
  sentences: [
    { says: 'Refund if no delivery before {date}', seen: '2026-09', means: { about: 'refund.nodelivery' } },
    { says: 'Estimated delivery date: {date}', seen: '2026-08', means: { about: 'eta.latest' } },
    { says: 'If delivered after {date} you can collect', seen: '2026-08', means: { about: 'eta.latest' } },
    {
      says: 'return/refund within {days} days of confirming receipt',
      seen: '2026-08',
      means: { about: 'return.nofault', from: 'completed' },
    },
    {
      says: 'Send it back within {days} days after delivery',
      seen: '2026-08',
      means: { about: 'return.nofault', from: 'delivered' },
    },
    {
      says: 'open a dispute within {days} days after order was placed',
      seen: '2026-08',
      means: { about: 'dispute.defect', from: 'placed' },
    },
  ],
};
