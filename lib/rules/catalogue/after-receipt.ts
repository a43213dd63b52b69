import type { Rule } from '../rule';

/** From the parcel on: completion, returns without a fault, disputes for a fault. */
export const AFTER_RECEIPT: readonly Rule[] = [
  {
    id: 'completed.fallback',
    kind: 'theirs',
    earliest: [{ after: 'delivered', days: 0 }],
    nominal: [{ after: 'delivered', days: 0 }],
    latest: [{ after: 'delivered', days: 7 }],
    zone: 'pacific',
    appliesIf: { statuses: ['awaitingDelivery'] },
    actor: 'platform',
    onExpiry: 'windowsStart',
    sources: ['P1', 'O1', 'U13'],
    asOf: '2026-08',
    confidence: 'medium',
  },
  {
    id: 'return.nofault',
    kind: 'closes',
    earliest: [{ after: 'completed', days: 7 }],
    nominal: [{ after: 'completed', days: 7 }],
    latest: [{ after: 'completed', days: 15 }],
    zone: 'pacific',
    appliesIf: { statuses: ['completed'] },
    actor: 'buyer',
    onExpiry: 'noReturn',
    sources: ['P1', 'O1'],
    asOf: '2026-08',
    confidence: 'medium',
  },
  {
    id: 'dispute.defect',
    kind: 'closes',
    earliest: [
      { after: 'completed', days: 15 },
      { after: 'placed', days: 90 },
    ],
    nominal: [{ after: 'placed', days: 90 }],
    latest: [
      { after: 'completed', days: 15 },
      { after: 'placed', days: 90 },
    ],
    zone: 'pacific',
    appliesIf: { statuses: ['completed'] },
    actor: 'buyer',
    onExpiry: 'defectLost',
    sources: ['P1', 'H1', 'O5', 'R1'],
    asOf: '2026-08',
    confidence: 'medium',
  },
];
