import { expect, test } from 'vitest';
import type { Entered, Statement } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { DAY_MS, HOUR_MS } from '../../../lib/time/durations';
import { day, dispute, order } from './orders';

/** T7: the time left that a dispute's page shows, entered by the buyer, counts as read then. */

const book = ruleBook('America/Los_Angeles');
const PROPOSED = Date.UTC(2026, 5, 1, 18);
const READ = PROPOSED + 30 * HOUR_MS;
const LEFT = 4 * DAY_MS + 3 * HOUR_MS;
const left = (leftMs: number, enteredAt = READ): Entered => ({
  days: { 'neg.buyer': { on: day('2026-06-06'), enteredAt, leftMs } },
});

/** The clock of the buyer's answer: when it ends, and how sure that is. */
function answer(
  entered: Entered,
  its = dispute(['sellerProposed', PROPOSED]),
  seen?: readonly [Statement, number],
) {
  const one = order({ entered });
  const stated = seen ? [{ value: seen[0], source: 'order' as const, seenAt: seen[1] }] : [];
  const { deadlines } = assess({ ...one, stated }, its, READ + HOUR_MS, book);
  const found = deadlines.find(({ clock }) => clock === 'neg.buyer');
  return (
    found && {
      at: found.nominal.at,
      exact: found.nominal.exact,
      certainty: found.certainty,
      byDays: found.nominal.byDays,
    }
  );
}

test('it ends to the hour, in place of the usual days', () => {
  expect(answer(left(LEFT))).toEqual({
    at: READ + LEFT,
    exact: true,
    certainty: 'entered',
    byDays: undefined,
  });
});

test('in whole days it may truly end up to a day later, as on the page', () => {
  expect(answer(left(2 * DAY_MS))).toMatchObject({ at: READ + 2 * DAY_MS, byDays: true });
});

test('what the page states goes first where it was read later, and not where it was read before', () => {
  const page: Statement = { about: 'neg.buyer', leftMs: HOUR_MS, text: '1 hour' };
  const its = dispute(['sellerProposed', PROPOSED]);
  expect(answer(left(LEFT), its, [page, READ + 1])).toMatchObject({
    at: READ + 1 + HOUR_MS,
    certainty: 'stated',
  });
  expect(answer(left(LEFT), its, [page, READ - 1])).toMatchObject({ at: READ + LEFT, certainty: 'entered' });
});

test('a second proposal has a time of its own', () => {
  const again = READ + HOUR_MS / 2;
  const its = dispute(['sellerProposed', PROPOSED], ['buyerRefused', READ + 1], ['sellerProposed', again]);
  expect(answer(left(LEFT), its)).toMatchObject({ at: again + 3 * DAY_MS, certainty: 'estimated' });
});

test('a day that was entered before there was a time left is still a day', () => {
  const entered: Entered = { days: { 'neg.buyer': { on: day('2026-06-04'), enteredAt: READ } } };
  expect(answer(entered)).toMatchObject({ at: book.pacific.startOf(day('2026-06-04')), exact: false });
});
