import type { Deadline } from '../../../lib/records/assessment';
import type { ClockId } from '../../../lib/records/clock';
import type { KnownOrder } from '../../../lib/records/known-order';
import { OVERLAYS, type Overlay } from '../../../lib/rules/catalogue/overlays';
import { clocksOf } from '../../../lib/rules/deadlines';
import { ruleBook } from '../../../lib/rules/rule-book';

/** The deadline of one clock, by today's rules with these changes before them. */
export function deadlineOf(
  clock: ClockId,
  known: KnownOrder,
  changes: readonly Overlay[],
): Deadline | undefined {
  const book = ruleBook('America/Los_Angeles', { overlays: [...changes, ...OVERLAYS] });
  return clocksOf(known, book).deadlines.find((one) => one.clock === clock);
}
