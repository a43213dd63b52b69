import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Assessment, shownMoment } from '../../../../lib/records/assessment';
import type { ClockId } from '../../../../lib/records/clock';
import { ORDER_DAYS, ORDER_KINDS, type Order } from '../../../../lib/records/order';
import { assess } from '../../../../lib/rules/assess';
import { anyComplaint, anyDay, anyDispute, anyInstant, anyOrder, anyTold, book, RUNS } from './any-order';

/** The moment at which the alarm of each right that closes is set. */
function closing({ deadlines }: Assessment): ReadonlyMap<ClockId, number> {
  return new Map(
    deadlines.filter(({ kind }) => kind === 'closes').map((one) => [one.clock, shownMoment(one).at]),
  );
}

/** The days that stand in for an unknown one give way once it is known. */
const STOOD_IN = { paid: 'paid', received: 'delivered' } as const;

/** Whether a clock counted from a day that stood in for one that is known now. */
function stoodIn(clock: ClockId, before: Order, after: Order): boolean {
  const rule = book.rules.find(({ id }) => id === clock);
  return (rule?.earliest ?? []).some(({ after: event }) => {
    if (event !== 'paid' && event !== 'received') return false;
    return isKnown(STOOD_IN[event], after) && !isKnown(STOOD_IN[event], before);
  });
}

function isKnown(name: 'paid' | 'delivered', { days, entered }: Order): boolean {
  return days[name] !== undefined || (name === 'delivered' && entered.reported?.delivered !== undefined);
}

/** Whether the buyer has used the right of a clock. */
function wasUsed(clock: ClockId, { entered }: Order): boolean {
  const used = book.rules.find(({ id }) => id === clock)?.appliesIf.unlessHappened;
  return used !== undefined && Object.keys(entered.reported ?? {}).includes(used);
}

test('one more fact never makes the alarm of a right that closes later, unless the page says so', () => {
  const anyMore = fc.oneof(
    fc.tuple(fc.constantFrom(...ORDER_DAYS), anyDay).map(
      ([name, on]) =>
        (one: Order): Order => ({
          ...one,
          days: { [name]: { value: on, source: 'list', seenAt: 0 }, ...one.days },
        }),
    ),
    fc.constantFrom(...ORDER_KINDS).map(
      (kind) =>
        (one: Order): Order => ({ ...one, kinds: [...(one.kinds ?? []), kind] }),
    ),
    fc.constantFrom('cn' as const, 'eu' as const, 'br' as const).map(
      (seller) =>
        (one: Order): Order => ({
          ...one,
          entered: { seller, ...one.entered },
        }),
    ),
    fc.constantFrom('paypal' as const, 'card' as const).map(
      (payment) =>
        (one: Order): Order => ({
          ...one,
          entered: { payment, ...one.entered },
        }),
    ),
    anyTold.map(
      (reported) =>
        (one: Order): Order => ({
          ...one,
          entered: { ...one.entered, reported: { ...reported, ...one.entered.reported } },
        }),
    ),
    anyComplaint.map(
      (complaint) =>
        (one: Order): Order => ({ ...one, entered: { ...one.entered, complaint } }),
    ),
  );
  fc.assert(
    fc.property(anyOrder, anyDispute, anyInstant, anyMore, (one, its, now, more) => {
      const before = closing(assess(one, its, now, book));
      const known = more(one);
      const judged = assess(known, its, now, book);
      const after = closing(judged);
      const saysThePage = (clock: ClockId) =>
        judged.deadlines.some((deadline) => deadline.clock === clock && deadline.certainty === 'stated');
      for (const [clock, at] of before) {
        const isSettled = clock === 'pay.unpaid' && !after.has(clock); // paid: nothing is left to be paid
        if (isSettled || wasUsed(clock, known) || stoodIn(clock, one, known)) continue;
        if (!saysThePage(clock)) expect(after.get(clock)).toBeLessThanOrEqual(at);
      }
    }),
    RUNS,
  );
});
