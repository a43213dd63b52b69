import type { ClockId } from '../../lib/records/clock';

/** The parts of an order's life, in order, by which the figures are grouped. */
export const FIGURE_GROUPS = [
  'ordering',
  'underWay',
  'arrived',
  'disputing',
  'sendingBack',
  'beyond',
] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** The group of each clock. */
export const GROUP_OF: { readonly [clock in ClockId]: FigureGroup } = {
  'pay.verify': 'ordering',
  'pay.unpaid': 'ordering',
  'cancel.reply': 'ordering',
  'ship.by': 'ordering',
  'eta.late': 'underWay',
  'coupon.use': 'underWay',
  'refund.nodelivery': 'underWay',
  'bp.end': 'underWay',
  'extend.ask': 'underWay',
  'dispute.from': 'underWay',
  'dispute.notreceived': 'underWay',
  'dispute.defect': 'arrived',
  'return.nofault': 'arrived',
  'completed.fallback': 'arrived',
  'neg.seller': 'disputing',
  'neg.buyer': 'disputing',
  'neg.total': 'disputing',
  'plat.proof': 'disputing',
  'plat.decide': 'disputing',
  'appeal.ask': 'disputing',
  'ret.ship': 'sendingBack',
  'ret.warehouse': 'sendingBack',
  'ret.seller': 'sendingBack',
  'refund.arrive': 'sendingBack',
  'eu.withdraw': 'beyond',
  'eu.sendback': 'beyond',
  'eu.guarantee': 'beyond',
  'eu.hkiac': 'beyond',
  'eu.dsa': 'beyond',
  'paypal.open': 'beyond',
  'paypal.escalate': 'beyond',
  'card.chargeback': 'beyond',
  'us.fcba': 'beyond',
  'uk.s75': 'beyond',
};
