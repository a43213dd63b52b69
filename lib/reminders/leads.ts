import type { ClockId } from '../clock';
import type { Lead } from '../reminder';

const HOUR_MS = 3_600_000;

/** How long before the moment each lead comes (ms). 'on' and 'overdue' come at the moment itself. */
export const LEAD_MS: { readonly [lead in Lead]: number } = {
  '7d': 7 * 24 * HOUR_MS,
  '3d': 3 * 24 * HOUR_MS,
  '1d': 24 * HOUR_MS,
  '6h': 6 * HOUR_MS,
  on: 0,
  overdue: 0,
};

/**
 * When the buyer is told of each clock. A right that ends with money lost: four times. The window for a change of mind,
 * which most buyers let pass: once, or every delivered order would call.
 */
export const LEADS_OF: { readonly [clock in ClockId]: readonly Lead[] } = {
  'ship.by': ['overdue'],
  'cancel.reply': ['overdue'],
  'bp.end': ['7d', '3d', '1d', '6h'],
  'dispute.from': [],
  'refund.nodelivery': ['on'],
  'dispute.notreceived': ['7d', '3d', '1d', '6h'],
  'return.nofault': ['1d'],
  'dispute.defect': ['7d', '3d', '1d', '6h'],
  'neg.seller': ['overdue'],
  'neg.buyer': ['1d', '6h'],
  'neg.total': ['overdue'],
};
