import type { DisputeEvent } from '../../../../lib/records/dispute';
import { withKey } from '../../../../lib/records/with-key';

/** The events with one added. */
export function withEvent(events: readonly DisputeEvent[], event: DisputeEvent): readonly DisputeEvent[] {
  return [...events, event];
}

/** The events without one of them; unchanged if it is not among them. */
export function withoutEvent(events: readonly DisputeEvent[], event: DisputeEvent): readonly DisputeEvent[] {
  const position = indexOf(events, event);
  return events.filter((_, index) => index !== position);
}

/** What can be changed about an event. */
export type Retold = Pick<DisputeEvent, 'at' | 'amount'>;

/**
 * The events with one of them changed. The time of the report stays, so that what a page has shown since still counts.
 */
export function retoldEvent(
  events: readonly DisputeEvent[],
  event: DisputeEvent,
  { at, amount }: Retold,
): readonly DisputeEvent[] {
  const position = indexOf(events, event);
  return events.map((one, index) =>
    index === position ? withKey({ ...one, at }, 'amount', amount || undefined) : one,
  );
}

/** Events are read from the store each time, so they are compared by value. */
function indexOf(events: readonly DisputeEvent[], event: DisputeEvent): number {
  const same = (one: DisputeEvent) =>
    one.kind === event.kind &&
    one.at === event.at &&
    one.enteredAt === event.enteredAt &&
    one.line === event.line;
  return events.findLastIndex(same);
}
