import type { CaseEvent } from '../../../../lib/records/dispute';

/** The events with one more. */
export function withEvent(events: readonly CaseEvent[], event: CaseEvent): readonly CaseEvent[] {
  return [...events, event];
}

/** The events without one of them; as they were where it is not among them. */
export function withoutEvent(events: readonly CaseEvent[], event: CaseEvent): readonly CaseEvent[] {
  const place = placeOf(events, event);
  return events.filter((_, index) => index !== place);
}

/** What can be told otherwise of an event. */
export type Retold = Pick<CaseEvent, 'at' | 'amount'>;

/** The events with one of them told otherwise. When it was told stays: what a page has shown since still counts. */
export function retoldEvent(
  events: readonly CaseEvent[],
  event: CaseEvent,
  { at, amount }: Retold,
): readonly CaseEvent[] {
  const place = placeOf(events, event);
  return events.map((one, index) => {
    if (index !== place) return one;
    const { amount: _, ...others } = one;
    return { ...others, at, ...(amount ? { amount } : {}) };
  });
}

/** Events are read anew from the store, so they are told apart by what they say. */
function placeOf(events: readonly CaseEvent[], event: CaseEvent): number {
  const same = (one: CaseEvent) =>
    one.kind === event.kind &&
    one.at === event.at &&
    one.enteredAt === event.enteredAt &&
    one.line === event.line;
  return events.findLastIndex(same);
}
