import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownMoment } from '../../../../lib/records/assessment';
import { assess } from '../../../../lib/rules/assess';
import { anyDispute, anyInstant, anyOrder, book, RUNS } from './any-order';

const ITEMS = [{ title: 'lamp' }, { title: 'cable' }];

test('A2: a dispute on one item takes no right in the others away, and hides none that ends sooner', () => {
  fc.assert(
    fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
      const two = { ...one, items: ITEMS };
      const { complaint: _, ...entered } = one.entered;
      if (one.status?.value === 'canceled') return; // all of it is
      const alone = assess({ ...two, entered }, undefined, now, book);
      const judged = assess(two, its, now, book);
      for (const { clock, kind, ...deadline } of alone.deadlines) {
        if (kind !== 'closes') continue;
        const after = judged.deadlines.find((other) => other.clock === clock);
        expect(after && shownMoment(after).at, clock).toBeLessThanOrEqual(
          shownMoment({ clock, kind, ...deadline }).at,
        );
      }
    }),
    RUNS,
  );
});
