import type { CalendarDate } from '../calendar-date';
import { type Case, newestEvent } from '../case';
import type { Order, StatementSubject, StatementTrigger } from '../order';
import type { Trigger } from './rule';

/** When something happened: a day, and the instant (epoch ms) where it is known to the hour. */
export interface Happening {
  readonly on: CalendarDate;
  readonly at?: number;
}

/** The newest statements about a subject; those seen on one look stand together, older ones are dropped. */
export function statementsAbout(order: Order, about: StatementSubject) {
  return order.stated.filter(({ value }) => value.about === about);
}

/** When an event happened to an order, or undefined where that is not known. */
export function happening(
  trigger: Trigger | StatementTrigger,
  order: Order,
  dispute: Case | undefined,
  dayOf: (at: number) => CalendarDate,
): Happening | undefined {
  switch (trigger) {
    case 'placed':
    case 'paid':
    case 'shipped':
    case 'completed':
      return known(order.days[trigger]?.value);
    case 'delivered':
      return undefined; // no page that is read so far says when
    case 'refund.nodelivery':
      return known(earliestStatedDay(order, trigger));
    case 'case.opened':
      return atInstant(newestEvent(dispute, ['opened', 'changed'])?.at, dayOf);
    case 'case.proposed':
      return atInstant(newestEvent(dispute, ['seller-proposed'])?.at, dayOf);
    case 'cancel.asked':
      return atInstant(order.entered.cancelAskedAt, dayOf);
  }
}

function earliestStatedDay(order: Order, about: StatementSubject): CalendarDate | undefined {
  const days = statementsAbout(order, about).flatMap(({ value }) => ('on' in value ? [value.on] : []));
  return days.toSorted()[0];
}

function known(on: CalendarDate | undefined): Happening | undefined {
  return on ? { on } : undefined;
}

function atInstant(at: number | undefined, dayOf: (at: number) => CalendarDate): Happening | undefined {
  return at === undefined ? undefined : { on: dayOf(at), at };
}
