import type { Deadline } from '../../../lib/records/assessment';
import type { Dispute } from '../../../lib/records/dispute';
import type { Order } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import type { Rule } from '../../../lib/rules/rule';
import { ruleBook } from '../../../lib/rules/rule-book';

/** A row of a rule book that tests make up: ten days after the order was placed, in any case, unless they say otherwise. */
export function row(changes: Partial<Rule> = {}): Rule {
  const span = changes.nominal ?? [{ after: 'placed', days: 10 }];
  return {
    id: 'coupon.use',
    kind: 'closes',
    earliest: span,
    nominal: span,
    latest: span,
    zone: 'pacific',
    appliesIf: { disputes: 'any' },
    actor: 'buyer',
    onExpiry: 'couponGone',
    sources: ['guide'],
    asOf: '2026-11',
    confidence: 'low',
    ...changes,
  };
}

/** The deadline that one row alone gives an order, for a buyer in a zone (Pacific time unless said). */
export function deadlineBy(
  rule: Rule,
  order: Order,
  dispute?: Dispute,
  zone = 'America/Los_Angeles',
): Deadline | undefined {
  return assess(order, dispute, 0, ruleBook(zone, { rules: [rule] })).deadlines[0];
}
