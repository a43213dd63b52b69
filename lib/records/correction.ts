import type { CalendarDate } from '../time/calendar-date';
import { defined } from './defined';
import type { Correctable, CorrectableValue, Entered, Fact, Order, OrderStatus } from './order';
import { withKey } from './with-key';

/** What the pages say about a field: a value, a text that was not understood, or nothing. */
export interface Said<T> {
  readonly value?: T;
  readonly unparsed?: string;
}

/**
 * The state of a correction: it counts, the pages now agree with it, or the pages say something new that is neither the
 * old value nor the buyer's.
 */
export type Standing = 'none' | 'counts' | 'agreed' | 'outdated';

/** What the pages say about an order's status or one of its days: the stored facts, never the buyer's. */
export function saidOf(order: Order, name: Correctable): Said<OrderStatus | CalendarDate> {
  const fact: Fact<OrderStatus | CalendarDate> | undefined =
    name === 'status' ? order.status : order.days[name];
  const unparsed = unparsedOf(order, name, fact?.seenAt ?? 0);
  return defined({ value: fact?.value, unparsed });
}

/** The text that was not understood most recently, if that was later (epoch ms) than the last one understood. */
function unparsedOf({ problems }: Order, name: Correctable, since: number): string | undefined {
  return problems
    .toSorted((a, b) => b.seenAt - a.seenAt)
    .filter(({ seenAt }) => seenAt >= since)
    .flatMap(({ value }) => {
      if (value.kind === 'unknownStatus' && name === 'status') return value.word;
      return value.kind === 'unknownDate' && value.day === name ? value.text : [];
    })[0];
}

/** The state of the correction of an order's status or of one of its days. */
export function standingOf(order: Order, name: Correctable): Standing {
  const correction = order.entered.corrections?.[name];
  if (!correction) return 'none';
  const said = saidOf(order, name);
  if (said.value === correction.instead && said.unparsed === correction.unparsed) return 'counts';
  return said.value === correction.value && said.unparsed === undefined ? 'agreed' : 'outdated';
}

/** What the buyer told us, with a correction, entered at `now` (epoch ms), of what the pages say. */
export function withCorrection<N extends Correctable>(
  entered: Entered,
  name: N,
  value: CorrectableValue<N>,
  said: Said<OrderStatus | CalendarDate>,
  now: number,
): Entered {
  const { value: instead, unparsed } = said;
  const correction = { value, enteredAt: now, ...defined({ instead, unparsed }) };
  return { ...entered, corrections: { ...entered.corrections, [name]: correction } };
}

/** What the buyer told us, with one correction taken back. */
export function withoutCorrection(entered: Entered, name: Correctable): Entered {
  const others = withKey(entered.corrections ?? {}, name, undefined);
  return withKey(entered, 'corrections', Object.keys(others).length > 0 ? others : undefined);
}
