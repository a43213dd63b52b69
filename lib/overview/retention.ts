import { disputeState } from '../records/dispute';
import type { Reminder } from '../records/reminder';
import type { Retention } from '../records/settings';
import { DAY_MS } from '../time/durations';
import type { AssessedOrder } from './assessed-order';

/** How long a finished order is kept after it was last seen (ms). */
const KEPT_MS: { readonly [choice in Retention]: number } = {
  forever: Number.POSITIVE_INFINITY,
  '2y': 730 * DAY_MS,
  '1y': 365 * DAY_MS,
  '6m': 183 * DAY_MS,
};

/** The default. */
export const DEFAULT_RETENTION: Retention = '2y';

/** Whether an order is finished: at `now` (epoch ms) no clock is ahead, no case is open, no reminder is planned. */
export function isFinished(
  { order, dispute, assessment }: Pick<AssessedOrder, 'order' | 'dispute' | 'assessment'>,
  reminders: readonly Reminder[],
  now: number,
): boolean {
  return (
    (assessment.verdict === 'over' || assessment.verdict === 'notApplicable') &&
    assessment.deadlines.every(({ latest }) => latest.at <= now) &&
    ['none', 'finished', 'withdrawn', 'rejected', 'lost'].includes(disputeState(dispute)) &&
    (order.disputes ?? []).every(({ value }) => value.state === 'finished' && !value.unsure) &&
    reminders.every(({ state }) => state === 'shown' || state === 'dropped')
  );
}

/** Whether an order was finished so long ago that it is to be removed. */
export function isOutlived(
  assessed: Pick<AssessedOrder, 'order' | 'dispute' | 'assessment'>,
  reminders: readonly Reminder[],
  now: number,
  retention: Retention = DEFAULT_RETENTION,
): boolean {
  return isFinished(assessed, reminders, now) && now - assessed.order.seenAt > KEPT_MS[retention];
}
