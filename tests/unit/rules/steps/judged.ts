import type { DisputeEventKind } from '../../../../lib/records/dispute';
import type { Order } from '../../../../lib/records/order';
import { assess } from '../../../../lib/rules/assess';
import { ruleBook } from '../../../../lib/rules/rule-book';
import { HOUR_MS } from '../../../../lib/time/durations';
import { type BuyerReport, dispute, order } from '../orders';

export const book = ruleBook('America/Los_Angeles');
/** When a dispute of these tests begins; each event comes an hour after the one before it. */
export const OPENED = Date.UTC(2026, 5, 1, 18);

/** What is to be done at a moment: the verdict, the step, whose turn it is, how pressing it is, and by which clock. */
export function judged(
  reported: BuyerReport,
  now: number,
  events: readonly DisputeEventKind[] = [],
  more: Partial<Order> = {},
) {
  const its = events.map((kind, index) => [kind, OPENED + index * HOUR_MS] as const);
  const found = assess(
    { ...order(reported), ...more },
    its.length > 0 ? dispute(...its) : undefined,
    now,
    book,
  );
  const { verdict, step, turn, urgency, next } = found;
  return [verdict, step, turn, urgency, next?.clock];
}

/** What is found at midnight in Pacific time, where a day of June 2026 begins. */
export const on = (text: string) => Date.parse(`${text}T00:00:00-07:00`);
