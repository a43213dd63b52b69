import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownMoment } from '../../../lib/records/assessment';
import { CLOCKS_BEYOND } from '../../../lib/records/clock';
import { ORDER_STATUSES, type Order } from '../../../lib/records/order';
import { SEEN_DISPUTE_STATES } from '../../../lib/records/seen-dispute';
import { assess } from '../../../lib/rules/assess';
import { checklistFor } from '../../../lib/rules/checklist-for';
import { disputeNow } from '../../../lib/rules/dispute-now';
import { BRANCH } from '../../../lib/rules/evidence';
import { DAY_MS } from '../../../lib/time/durations';
import { formats } from '../../../lib/wording/format';
import { headline } from '../../../lib/wording/wording';
import { anyComplaint, anyDispute, anyInstant, anyOrder, book, RUNS } from '../rules/properties/any-order';

/** What holds for a buyer who told a problem, or whose order's page was read, whatever else is known. */

const words = formats('en-US');

/** Any order as pages may show it: read or not, with words and cases that were not understood. */
const anySeen: fc.Arbitrary<Order> = fc
  .tuple(
    anyOrder,
    fc.option(fc.record({ at: anyInstant, status: fc.constantFrom(...ORDER_STATUSES) }), { nil: undefined }),
    fc.option(fc.constantFrom(...SEEN_DISPUTE_STATES, 'notUnderstood' as const), { nil: undefined }),
    fc.boolean(),
    anyInstant,
  )
  .map(([order, pageRead, shown, hasOddWord, seenAt]) => ({
    ...order,
    ...(pageRead ? { pageRead } : {}),
    ...(shown
      ? { disputes: [{ value: shown === 'notUnderstood' ? {} : { state: shown }, source: 'list', seenAt }] }
      : {}),
    problems: hasOddWord
      ? [{ value: { kind: 'unknownStatus', word: 'Odd' }, source: 'list', seenAt: order.seenAt }]
      : [],
  }));
const anyTold = fc
  .tuple(anySeen, anyComplaint)
  .map(([order, complaint]): Order => ({ ...order, entered: { ...order.entered, complaint } }));

/** What there is to do for an order. */
const judge = (order: Order, its: Parameters<typeof assess>[1], now: number) => {
  const assessment = assess(order, its, now, book);
  return { ...assessment, todo: checklistFor(book.known(order), assessment, now, its) };
};
const isBefore = (order: Order) => ['none', 'withdrawn'].includes(disputeNow({ order, dispute: undefined }));

describe('a told problem that is not settled', () => {
  test('never has a step that only asks to open a page', () => {
    fc.assert(
      fc.property(anyTold, anyDispute, anyInstant, (order, its, now) => {
        const { todo, step, missing } = judge(order, its, now);
        expect(todo).not.toEqual(['findOut.open']);
        if (step === 'findOut') expect(missing).toEqual(['dispute']);
      }),
      RUNS,
    );
  });

  test('is the buyer’s own turn, or waited for with a date, until it is over', () => {
    fc.assert(
      fc.property(anyTold, anyInstant, (order, now) => {
        fc.pre(isBefore(order) && ['awaitingDelivery', 'completed'].includes(order.status?.value ?? ''));
        const { verdict, turn, next } = judge(order, undefined, now);
        if (verdict === 'over') return;
        const waits = turn === 'paypal' || (turn === 'nobody' && next !== undefined); // of PayPal it is said that no time is promised
        expect(turn === 'buyer' || waits).toBe(true);
      }),
      RUNS,
    );
  });

  test('waits for no delivery where it is in hand', () => {
    fc.assert(
      fc.property(anyTold, anyInstant, (order, now) => {
        const reason = order.entered.complaint?.reason ?? 'notArrived';
        fc.pre(isBefore(order) && BRANCH[reason] === 'received');
        const clock = judge(order, undefined, now).next?.clock;
        expect(['refund.nodelivery', 'dispute.notreceived', 'dispute.from']).not.toContain(clock);
      }),
      RUNS,
    );
  });

  test('has nothing before the dispute in the last three days before a right ends', () => {
    fc.assert(
      fc.property(anyTold, anyInstant, (order, now) => {
        fc.pre(isBefore(order));
        const { next, step, deadlines } = judge(order, undefined, now);
        const waits = deadlines.some(
          ({ clock, certainty }) => clock === 'refund.nodelivery' && certainty !== 'estimated',
        );
        if (next?.kind !== 'closes' || CLOCKS_BEYOND.includes(next.clock)) return;
        const left = shownMoment(next).at - now;
        if (left > 3 * DAY_MS || (waits && next.clock === 'bp.end')) return;
        expect(['contactSeller', 'gatherEvidence', 'openDispute', 'askExtension']).not.toContain(step);
      }),
      RUNS,
    );
  });
});

describe('whatever was told', () => {
  test('a page that has just been read is not asked for', () => {
    fc.assert(
      fc.property(anySeen, anyDispute, anyInstant, (order, its, now) => {
        const status = order.status?.value;
        const read: Order = { ...order, pageRead: { at: now, ...(status ? { status } : {}) } };
        const judged = judge(read, its, now);
        expect(judged.todo).not.toContain('findOut.open');
        expect(headline(judged, now, words).line).not.toMatch(/open this order (once|to see)/);
      }),
      RUNS,
    );
  });

  test('there is something to do, and who waits for others has a date or is told that none is promised', () => {
    fc.assert(
      fc.property(anySeen, anyDispute, anyInstant, (order, its, now) => {
        const { todo, turn, next } = judge(order, its, now);
        expect(todo.length).toBeGreaterThan(0);
        if (turn === 'buyer' || turn === 'nobody') return;
        expect(next !== undefined || todo.includes('noDate')).toBe(true);
      }),
      RUNS,
    );
  });

  test('nobody is told to ask for more time in the last two days', () => {
    fc.assert(
      fc.property(anySeen, anyInstant, (order, now) => {
        const { todo, step, deadlines } = judge(order, undefined, now);
        const end = deadlines.find(({ clock }) => clock === 'bp.end');
        if (!end || shownMoment(end).at - now > 2 * DAY_MS) return;
        expect(step).not.toBe('askExtension');
        expect(todo).not.toContain('waitDelivery.extend');
      }),
      RUNS,
    );
  });
});
