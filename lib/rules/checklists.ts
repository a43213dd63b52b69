import type { Step } from '../assessment';

/**
 * What to do in each step, in order, as message keys under `check`. From the buyer's guide and rules.md section 9,
 * in our own words.
 */
export const CHECKLISTS = {
  'find-out': ['find-out.open'],
  pay: ['pay.decide'],
  'wait-shipment': ['wait-shipment.keep', 'wait-shipment.cancel', 'wait-shipment.reason'],
  'wait-cancel': ['wait-cancel.wait', 'wait-cancel.stay'],
  'wait-delivery': [
    'wait-delivery.note',
    'wait-delivery.tracking',
    'wait-delivery.extend',
    'wait-delivery.keep',
  ],
  'claim-nondelivery': [
    'claim-nondelivery.tracking',
    'claim-nondelivery.message',
    'claim-nondelivery.open',
    'claim-nondelivery.amount',
    'claim-nondelivery.stay',
  ],
  'check-item': [
    'check-item.film',
    'check-item.test',
    'check-item.packing',
    'check-item.message',
    'check-item.evidence',
    'check-item.open',
    'check-item.amount',
  ],
  'wait-seller': ['wait-seller.look', 'wait-seller.proof', 'wait-seller.stay'],
  'answer-proposal': [
    'answer-proposal.read',
    'answer-proposal.accept',
    'answer-proposal.refuse',
    'answer-proposal.soon',
  ],
  'wait-platform': ['wait-platform.proof', 'wait-platform.look', 'wait-platform.support'],
  'check-refund': ['check-refund.bank', 'check-refund.reference'],
  'nothing-left': ['nothing-left.button', 'nothing-left.appeal', 'nothing-left.payment'],
} as const satisfies { readonly [step in Step]: readonly string[] };

/** One item of a checklist; also the name under which its tick is kept. */
export type ChecklistItem = (typeof CHECKLISTS)[Step][number];
