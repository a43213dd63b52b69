import { expect, test } from 'vitest';
import type { Overlay } from '../../../lib/rules/catalogue/overlays';
import { deadlineOf } from './deadline-of';
import { day, dispute, order } from './orders';

/** A figure that changes: from 2027 on the seller has four days, in disputes opened then. */
const FOUR_DAYS: Overlay = {
  name: 'from 2027 on the seller has four days',
  holds: { from: day('2027-01-01'), of: 'dispute.opened' },
  rule: {
    id: 'neg.seller',
    earliest: [{ after: 'dispute.changed', days: 4 }],
    nominal: [{ after: 'dispute.changed', days: 4 }],
    latest: [{ after: 'dispute.changed', days: 4 }],
    asOf: '2026-12',
  },
};

/** The same, for orders placed then. */
const BY_ORDER: Overlay = { ...FOUR_DAYS, holds: { from: day('2027-01-01'), of: 'placed' } };

const before = Date.UTC(2026, 11, 30, 20);
const after = Date.UTC(2027, 0, 2, 20);
const placed = (on: string) => order({ status: 'completed', days: { placed: on } });
const sellerDay = (overlay: Overlay, on: string | undefined, openedAt: number) =>
  deadlineOf(
    'neg.seller',
    { order: on ? placed(on) : order({ status: 'completed' }), dispute: dispute(['opened', openedAt]) },
    [overlay],
  );

test('H3: a row that holds from a day leaves disputes opened before it as they were', () => {
  expect(sellerDay(FOUR_DAYS, '2026-12-01', before)?.nominal.on).toBe('2027-01-04');
  expect(sellerDay(FOUR_DAYS, '2026-12-01', after)).toMatchObject({
    nominal: { on: '2027-01-06' },
    source: { asOf: '2026-12' },
  });
});

test('H3: or of the order’s day', () => {
  expect(sellerDay(BY_ORDER, '2026-12-31', after)?.nominal.on).toBe('2027-01-07');
  expect(sellerDay(BY_ORDER, '2027-01-01', after)?.nominal.on).toBe('2027-01-06');
});

test('where the day is not known, the date reaches from the one row to the other', () => {
  const span = { after: 'dispute.changed', days: 1 } as const;
  const oneDay: Overlay = {
    ...BY_ORDER,
    rule: { id: 'neg.seller', earliest: [span], nominal: [span], latest: [span] },
  };
  const unknown = { ...order({ status: 'completed' }), seenAt: after };
  const known = { order: unknown, dispute: dispute(['opened', after]) };
  const [today, changed] = [deadlineOf('neg.seller', known, []), deadlineOf('neg.seller', known, [oneDay])];
  expect(changed?.earliest.on).toBe('2027-01-03');
  expect(changed?.latest).toEqual(today?.latest);
});

test('an order that was seen before the day was placed before it', () => {
  const seen = { ...order({ status: 'completed' }), seenAt: before };
  const { nominal } =
    deadlineOf('neg.seller', { order: seen, dispute: dispute(['opened', after]) }, [BY_ORDER]) ?? {};
  expect(nominal?.on).toBe('2027-01-07');
});
