/**
 * The four kinds of clock. `closes`: the buyer loses a right. `opens`: a right begins. `theirs`: seller, AliExpress or
 * bank must act. `advice`: good practice.
 */
export type ClockKind = 'closes' | 'opens' | 'theirs' | 'advice';

/** Every clock by its id in the rule book, in the order of an order's life. */
export const CLOCKS = [
  'pay.verify',
  'pay.unpaid',
  'cancel.reply',
  'ship.by',
  'eta.late',
  'coupon.use',
  'refund.nodelivery',
  'bp.end',
  'extend.ask',
  'dispute.from',
  'dispute.defect',
  'dispute.notreceived',
  'return.nofault',
  'completed.fallback',
  'neg.seller',
  'neg.buyer',
  'neg.refused',
  'neg.total',
  'plat.proof',
  'plat.decide',
  'plat.answer',
  'ret.perhaps',
  'ret.ship',
  'ret.warehouse',
  'ret.seller',
  'appeal.ask',
  'refund.arrive',
  'law.withdraw',
  'law.fault',
  'law.late',
  'eu.withdraw',
  'eu.sendback',
  'eu.guarantee',
  'eu.hkiac',
  'eu.dsa',
  'paypal.open',
  'paypal.escalate',
  'card.chargeback',
  'us.fcba',
  'uk.s75',
] as const;
export type ClockId = (typeof CLOCKS)[number];

/** Clocks that run on the dispute of one order line. */
export const DISPUTE_CLOCKS: readonly ClockId[] = [
  'neg.seller',
  'neg.buyer',
  'neg.refused',
  'neg.total',
  'plat.proof',
  'plat.decide',
  'plat.answer',
  'ret.perhaps',
  'ret.ship',
  'ret.warehouse',
  'ret.seller',
  'appeal.ask',
  'refund.arrive',
];

/** Clocks beyond AliExpress: they matter only once the platform has not helped. */
export const CLOCKS_BEYOND: readonly ClockId[] = [
  'law.withdraw',
  'law.fault',
  'law.late',
  'eu.withdraw',
  'eu.sendback',
  'eu.guarantee',
  'eu.hkiac',
  'eu.dsa',
  'paypal.open',
  'paypal.escalate',
  'card.chargeback',
  'us.fcba',
  'uk.s75',
];

/**
 * Clocks beyond AliExpress that take the money with them when they end. Of a buyer who was wronged they are seen beside
 * any step in their last days.
 */
export const SEEN_BESIDE: readonly ClockId[] = [
  'paypal.open',
  'paypal.escalate',
  'card.chargeback',
  'us.fcba',
  'eu.sendback',
];

/** Windows in which a dispute or return is opened on AliExpress: not while PayPal has the case. */
export const OPENING_WINDOWS: readonly ClockId[] = [
  'bp.end',
  'dispute.defect',
  'dispute.notreceived',
  'return.nofault',
];

/** Rights to change one's mind by law: beside AliExpress's own return, which may end sooner. */
export const WITHDRAWALS: readonly ClockId[] = ['eu.withdraw', 'law.withdraw'];

/** Rights that most buyers do not use: they become the headline only if a step names them. */
export const LESSER_CLOCKS: readonly ClockId[] = [
  'pay.unpaid',
  'coupon.use',
  'return.nofault',
  ...WITHDRAWALS,
];
