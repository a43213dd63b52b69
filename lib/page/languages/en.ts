import type { Language } from './language';

/** English, as seen on the pages up to 2026-09. "Processed" is left out: it changed its meaning in 2026. */
export const en: Language = {
  code: 'en',
  statuses: [
    { word: 'To pay', status: 'to-pay', seen: '2026-09' },
    { word: 'Awaiting payment', status: 'to-pay', seen: '2026-09' },
    { word: 'Processing', status: 'processing', seen: '2026-09' },
    { word: 'Ready to ship', status: 'processing', seen: '2026-05' },
    { word: 'Paid', status: 'processing', seen: '2026-09' },
    { word: 'Awaiting delivery', status: 'awaiting-delivery', seen: '2026-09' },
    { word: 'Completed', status: 'completed', seen: '2026-09' },
    { word: 'Canceled', status: 'canceled', seen: '2026-09' },
    { word: 'Cancelled', status: 'canceled', seen: '2026-05' },
    { word: 'Closed', status: 'closed', seen: '2026-09' },
    { word: 'Expired', status: 'expired', seen: '2026-06' },
  ],
  refundNode: [{ word: 'Refund', seen: '2026-09' }],
  kinds: [
    { word: 'Free returns', kind: 'free-return', seen: '2026-09' },
    { word: 'Fast delivery', kind: 'fast-delivery', seen: '2026-09' },
  ],
  sentences: [
    { says: 'Refund if no delivery before {date}', seen: '2026-09', means: { about: 'refund.nodelivery' } },
    { says: 'Estimated delivery date: {date}', seen: '2026-08', means: { about: 'eta.latest' } },
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
