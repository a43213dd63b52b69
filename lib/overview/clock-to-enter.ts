import type { Assessment } from '../records/assessment';
import type { ClockId } from '../records/clock';
import type { Order } from '../records/order';

/**
 * The clock whose day the buyer may know better: the next one, or if none is known the one that matters most in this
 * state. None if the page states the day, which outranks the buyer's.
 */
export function clockToEnter({ next, verdict }: Assessment, { status }: Order): ClockId | undefined {
  if (next) return next.certainty === 'stated' ? undefined : next.clock;
  if (verdict !== 'incomplete') return undefined;
  if (status?.value === 'awaitingDelivery') return 'bp.end';
  return status?.value === 'completed' ? 'dispute.defect' : undefined;
}
