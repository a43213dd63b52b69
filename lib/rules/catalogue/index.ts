import type { Rule } from '../rule';
import { AFTER_RECEIPT } from './after-receipt';
import { BEFORE_DELIVERY } from './before-delivery';
import { DISPUTE } from './dispute';
import { LAW_AND_PAYMENT } from './law-and-payment';
import { RETURN_AND_REFUND } from './return-and-refund';

/**
 * The rule book "official-2026": what AliExpress's terms, pages and real orders say, with the buyer's guide where there
 * is no other source. docs/rules.md says the same in prose; a test holds both together. A changed figure is an
 * overlay with the day from which it holds; an old row is never edited.
 */
export const OFFICIAL_2026: readonly Rule[] = [
  ...BEFORE_DELIVERY,
  ...AFTER_RECEIPT,
  ...DISPUTE,
  ...RETURN_AND_REFUND,
  ...LAW_AND_PAYMENT,
];

/**
 * The latest day of completion, in days after the order, if no page states it: the longest protection (bp.end, 90 days)
 * and the automatic confirmation a week later (completed.fallback, 7 days).
 */
export const LATEST_COMPLETION_DAYS = 97;

/**
 * How long a case that we cannot read may still run after the last window of its order has closed, in days: every latest edge of a
 * dispute, one appeal and a return on top of each other, rounded up. A margin of our own.
 */
export const LONGEST_CASE_DAYS = 180;
