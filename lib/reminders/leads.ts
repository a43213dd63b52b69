import type { ClockId } from '../records/clock';
import type { Lead } from '../records/reminder';
import { DAY_MS, HOUR_MS } from '../time/durations';

/** How long before its moment each lead comes (ms). 'on' and 'overdue' come at the moment itself. */
export const LEAD_MS: { readonly [lead in Lead]: number } = {
  '7d': 7 * DAY_MS,
  '3d': 3 * DAY_MS,
  '1d': DAY_MS,
  '6h': 6 * HOUR_MS,
  on: 0,
  overdue: 0,
  again: 0,
  look: 8 * DAY_MS, // early, because any other lead that is due says more
};

/**
 * When the buyer is reminded of each clock. Four times if money is lost. Once for the window to change one's mind,
 * which most buyers let pass: otherwise every delivered order would notify four times.
 */
export const LEADS_OF: { readonly [clock in ClockId]: readonly Lead[] } = {
  'pay.verify': ['overdue'],
  'pay.unpaid': [],
  'cancel.reply': ['overdue'],
  'ship.by': ['overdue'],
  'eta.late': ['on'],
  'coupon.use': ['7d', '1d'],
  'refund.nodelivery': ['on'],
  'bp.end': ['7d', '3d', '1d', '6h'],
  'extend.ask': ['on'],
  'dispute.from': [],
  'dispute.defect': ['7d', '3d', '1d', '6h'],
  'dispute.notreceived': ['7d', '3d', '1d', '6h'],
  'return.nofault': ['1d'],
  'completed.fallback': [],
  'neg.seller': ['overdue'],
  'neg.buyer': ['1d', '6h'],
  'neg.refused': ['1d', '6h'],
  'neg.total': ['overdue'],
  'plat.proof': ['1d', '6h'],
  'plat.decide': ['overdue'],
  'plat.answer': ['1d', '6h'],
  'ret.perhaps': ['7d', '3d', '1d', '6h'],
  'ret.ship': ['7d', '3d', '1d', '6h'],
  'ret.warehouse': ['overdue'],
  'ret.seller': ['overdue'],
  'appeal.ask': ['3d', '1d', '6h'],
  'refund.arrive': ['overdue'],
  'law.withdraw': ['3d', '1d'],
  'law.fault': ['7d', '1d'],
  'law.late': ['on'],
  'eu.withdraw': ['3d', '1d'],
  'eu.sendback': ['3d', '1d'],
  'eu.guarantee': ['7d'],
  'eu.hkiac': ['3d'],
  'eu.dsa': ['7d', '1d'],
  'paypal.open': ['7d', '3d', '1d'],
  'paypal.escalate': ['7d', '3d', '1d'],
  'card.chargeback': ['7d', '3d', '1d'],
  'us.fcba': ['7d', '3d', '1d'],
  'uk.s75': [],
};
