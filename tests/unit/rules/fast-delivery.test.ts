import { describe, expect, test } from 'vitest';
import type { OrderKind } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { day, order } from './orders';

/** What the terms promise with the "Fast delivery" icon only (docs/rules.md, O1). */

const book = ruleBook('America/Los_Angeles');
const NOW = Date.UTC(2026, 6, 20);
const promised = { about: 'eta.latest', on: day('2026-08-03'), text: 'by Aug 3' } as const;

function clocks(kinds: readonly OrderKind[], more: Partial<Parameters<typeof order>[0]> = {}) {
  const days = { placed: '2026-07-15', shipped: '2026-07-16' };
  const known = order({ status: 'awaitingDelivery', days, stated: [promised], ...more });
  return assess({ ...known, kinds }, undefined, NOW, book).deadlines.map(({ clock }) => clock);
}

describe.each(['eta.late', 'refund.nodelivery'] as const)('B1: of %s', (clock) => {
  test('a date is estimated with the icon', () => {
    expect(clocks(['fastDelivery'])).toContain(clock);
  });

  test('and none without it', () => {
    expect(clocks([])).not.toContain(clock);
    expect(clocks(['freeReturn', 'choice'])).not.toContain(clock);
  });

  test('the page’s own date counts for any order, and so do the buyer’s', () => {
    expect(clocks([], { stated: [{ about: clock, on: day('2026-09-04'), text: 'Sep 4' }] })).toContain(clock);
    expect(clocks([], { entered: { days: { [clock]: { on: day('2026-09-04'), enteredAt: 1 } } } })).toContain(
      clock,
    );
    expect(clocks([], { entered: { days: {}, figures: { [clock]: 40 } } })).toContain(clock);
  });
});
