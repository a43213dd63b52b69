import type { Deadline } from '../records/assessment';
import { CLOCKS_BEYOND } from '../records/clock';
import type { KnownOrder } from '../records/known-order';
import type { Entered } from '../records/order';
import type { Clocks, RuleBook } from './rule-book';

/** The ways of paying that have dates of their own. */
const WITH_DATES = ['paypal', 'card'] as const satisfies readonly Entered['payment'][];

/** The rights that would end for an order if the buyer said how it was paid; none if that is said. `clocksOf`: deadlines.ts. */
export function clocksOfUnsaidPayment(
  { order, dispute }: KnownOrder,
  book: RuleBook,
  clocksOf: (known: KnownOrder, book: RuleBook) => Clocks,
): readonly Deadline[] {
  if (order.entered.payment !== undefined) return [];
  const clocksNow = new Set(clocksOf({ order, dispute }, book).deadlines.map(({ clock }) => clock));
  return WITH_DATES.flatMap(
    (payment) => clocksOf({ order: book.paidBy(order, payment), dispute }, book).deadlines,
  ).filter(({ clock, kind }) => kind === 'closes' && CLOCKS_BEYOND.includes(clock) && !clocksNow.has(clock));
}
