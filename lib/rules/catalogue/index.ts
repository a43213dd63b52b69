import type { Rule } from '../rule';
import { AFTER_RECEIPT } from './after-receipt';
import { BEFORE_DELIVERY } from './before-delivery';
import { DISPUTE } from './dispute';
import { LAW_AND_PAYMENT } from './law-and-payment';
import { RETURN_AND_REFUND } from './return-and-refund';

/**
 * The rule book "official-2026": what AliExpress's terms, pages and real orders say, with the buyer's guide where nothing
 * else speaks. docs/rules.md tells the same in prose, with the sources by their keys; a test holds both together.
 * A changed rule is a new row with its own `asOf`; an old row is never edited.
 */
export const OFFICIAL_2026: readonly Rule[] = [
  ...BEFORE_DELIVERY,
  ...AFTER_RECEIPT,
  ...DISPUTE,
  ...RETURN_AND_REFUND,
  ...LAW_AND_PAYMENT,
];

/**
 * How long after it was placed an order can have been completed at the latest, when no page told us: protection at its
 * longest (bp.end, 90 days) and an automatic confirmation a week later (completed.fallback, 7 days).
 */
export const LATEST_COMPLETION_DAYS = 97;
