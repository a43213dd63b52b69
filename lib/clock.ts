/**
 * The four kinds of clock. `closes`: the buyer loses a right. `opens`: a right begins. `theirs`: seller or AliExpress
 * must act. `advice`: good practice.
 */
export type ClockKind = 'closes' | 'opens' | 'theirs' | 'advice';

/** Every clock by its id in the rule book. */
export const CLOCKS = [
  'ship.by',
  'cancel.reply',
  'bp.end',
  'dispute.from',
  'refund.nodelivery',
  'dispute.notreceived',
  'return.nofault',
  'dispute.defect',
  'neg.seller',
  'neg.buyer',
  'neg.total',
] as const;
export type ClockId = (typeof CLOCKS)[number];
