import { expect, test } from 'vitest';
import type { SeenDispute } from '../../../lib/records/seen-dispute';
import { assess } from '../../../lib/rules/assess';
import { DAY_MS } from '../../../lib/time/durations';
import { type BuyerReport, dispute, order } from './orders';
import { book, OPENED } from './steps/judged';

/** A2: an order of two items, one of which has a case. */
const two = (report: BuyerReport, ...seen: readonly SeenDispute[]) => ({
  ...order(report),
  items: [{ title: 'lamp' }, { title: 'cable' }],
  disputes: seen.map((value) => ({ value, source: 'list' as const, seenAt: 1 })),
});
const LATER = OPENED + 20 * DAY_MS;
const REFUNDED = dispute(['opened', OPENED], ['refunded', OPENED + DAY_MS]);

test('A2: a settled case does not hide what is not known of the other item', () => {
  const judged = assess(two({ status: 'completed', days: {} }), REFUNDED, LATER, book);
  expect(judged).toMatchObject({ verdict: 'incomplete' });
});

test('A2: a question about a case is not hidden by the other item', () => {
  const lost = dispute(
    ['opened', OPENED],
    ['ruledForSeller', OPENED + DAY_MS],
    ['appealed', OPENED + 2 * DAY_MS],
    ['ruledForSeller', OPENED + 3 * DAY_MS],
  );
  const one = { status: 'completed', days: { placed: '2026-05-10', completed: '2026-05-28' } } as const;
  const alone = assess(order(one), lost, LATER, book);
  expect(alone.missing).toEqual(['payment']);
  expect(assess(two(one), lost, LATER, book).missing).toEqual(['payment']);
});

test('A2: two cases that a page shows leave no other item', () => {
  const one = { status: 'completed', days: { placed: '2026-05-10', completed: '2026-05-28' } } as const;
  const cases = ['8212313961591323', '8212313961591324'].map((line) => ({
    line,
    state: 'platform' as const,
  }));
  const judged = assess(two(one, ...cases), undefined, LATER, book);
  expect(judged.deadlines.filter(({ item }) => item === '*')).toEqual([]);
});

test('A2: while PayPal has the case, no window of another item opens a second door', () => {
  const opened = OPENED + 3 * DAY_MS;
  const entered = {
    days: {},
    payment: 'paypal' as const,
    reported: { 'paypal.opened': opened, 'paypal.claimed': opened + DAY_MS },
  };
  const lost = dispute(
    ['opened', OPENED],
    ['ruledForSeller', OPENED + DAY_MS],
    ['appealed', OPENED + 2 * DAY_MS],
    ['ruledForSeller', opened],
  );
  const one = two({ status: 'completed', days: { placed: '2026-05-10', completed: '2026-05-28' }, entered });
  const judged = assess(one, lost, OPENED + 6 * DAY_MS, book);
  expect(judged.deadlines.map(({ clock }) => clock)).toContain('dispute.defect');
  expect(judged).toMatchObject({ step: 'waitPaypal', turn: 'paypal' });
  expect(judged.next).toBeUndefined();
});
