import type { Filter } from '../records/popup-location';
import { disputeNow } from '../rules/dispute-now';
import type { AssessedOrder } from './assessed-order';
import { groupOf } from './groups';

/** Case states without an open argument. */
const AT_REST = ['none', 'withdrawn', 'finished', 'lost'];

/** Whether an order matches a filter of the list. */
export function matchesFilter({ order, dispute, assessment }: AssessedOrder, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'inDispute':
      return !AT_REST.includes(disputeNow({ order, dispute })) || assessment.missing.includes('dispute');
    case 'wrong':
      return order.entered.complaint !== undefined;
    default:
      return groupOf(assessment) === filter;
  }
}
