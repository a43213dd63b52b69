import type { Filter } from '../records/popup-location';
import { disputeNow } from '../rules/dispute-now';
import type { AssessedOrder } from './assessed-order';
import { groupOf } from './groups';

/** Case states in which nothing is argued about (any more). */
const AT_REST = ['none', 'withdrawn', 'finished'];

/** Whether an order belongs to what the list was narrowed down to. */
export function matchesFilter({ order, dispute, assessment }: AssessedOrder, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'inDispute':
      return !AT_REST.includes(disputeNow({ order, dispute })) || assessment.missing.includes('case');
    case 'wrong':
      return order.entered.complaint !== undefined;
    default:
      return groupOf(assessment) === filter;
  }
}
