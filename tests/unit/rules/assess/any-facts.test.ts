import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownMoment } from '../../../../lib/records/assessment';
import { CLOCKS } from '../../../../lib/records/clock';
import { DISPUTE_EVENTS } from '../../../../lib/records/dispute';
import { ORDER_STATUSES, STATEMENT_TRIGGERS } from '../../../../lib/records/order';
import { STATEMENT_SUBJECTS } from '../../../../lib/records/statement-subjects';
import { assess } from '../../../../lib/rules/assess';
import { ruleBook } from '../../../../lib/rules/rule-book';
import { addDays } from '../../../../lib/time/days';
import { DAY_MS } from '../../../../lib/time/durations';
import { EFFORT } from '../../../effort';
import { day, dispute, order } from '../orders';
import { shownNext } from './shown-next';

const RUNS = { numRuns: EFFORT.orders };
const book = ruleBook('Europe/Berlin');
const START = day('2026-05-01');

const anyDay = fc.integer({ min: 0, max: 120 }).map((n) => addDays(START, n));
const anyStatement = fc.oneof(
  fc.record({ about: fc.constantFrom(...STATEMENT_SUBJECTS), on: anyDay, text: fc.constant('on') }),
  fc.record({
    about: fc.constantFrom(...STATEMENT_SUBJECTS),
    days: fc.integer({ min: 1, max: 120 }),
    from: fc.constantFrom(...STATEMENT_TRIGGERS),
    text: fc.constant('within'),
  }),
);
const anyOrder = fc
  .record(
    {
      status: fc.constantFrom(...ORDER_STATUSES),
      days: fc.record(
        { placed: anyDay, paid: anyDay, shipped: anyDay, completed: anyDay },
        { requiredKeys: [] },
      ),
      stated: fc.array(anyStatement, { maxLength: 4 }),
      entered: fc.record({
        days: fc.dictionary(fc.constantFrom(...CLOCKS), fc.record({ on: anyDay, enteredAt: fc.constant(0) })),
      }),
    },
    { requiredKeys: [] },
  )
  .map(order);
const anyInstant = fc.integer({ min: Date.UTC(2026, 4, 1), max: Date.UTC(2026, 11, 31) });
const anyDispute = fc.option(
  fc
    .array(fc.tuple(fc.constantFrom(...DISPUTE_EVENTS), anyInstant), { maxLength: 5 })
    .map((events) => dispute(...events)),
  { nil: undefined },
);

describe('for any facts', () => {
  test('there is an answer, its bounds are in order, and no date stands beside a step that is not known', () => {
    fc.assert(
      fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
        const judged = assess(one, its, now, book);
        for (const { earliest, nominal, latest } of judged.deadlines) {
          expect(earliest.at).toBeLessThanOrEqual(nominal.at);
          expect(nominal.at).toBeLessThanOrEqual(latest.at);
        }
        if (judged.verdict !== 'open') expect(judged.next).toBeUndefined();
        if (judged.nextChangeAt !== undefined) expect(judged.nextChangeAt).toBeGreaterThan(now);
      }),
      RUNS,
    );
  });

  test('nothing changes before the moment that is named as the next change', () => {
    fc.assert(
      fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
        const judged = assess(one, its, now, book);
        const until = judged.nextChangeAt ?? now + 400 * DAY_MS;
        const later = assess(one, its, until - 1, book);
        expect([later.step, later.urgency, shownNext(later)]).toEqual([
          judged.step,
          judged.urgency,
          shownNext(judged),
        ]);
      }),
      RUNS,
    );
  });

  test('a day that the page states is never moved by a rule, whatever else is known', () => {
    fc.assert(
      fc.property(anyOrder, anyDay, anyInstant, (one, on, now) => {
        const fact = {
          value: { about: 'refund.nodelivery' as const, on, text: '' },
          source: 'order' as const,
          seenAt: 0,
        };
        const reported = {
          ...one,
          status: { value: 'awaitingDelivery' as const, source: 'list' as const, seenAt: 0 },
          stated: [fact],
        };
        const claim = assess(reported, undefined, now, book).deadlines.find(
          ({ clock }) => clock === 'refund.nodelivery',
        );
        expect(claim && [shownMoment(claim).on, claim.certainty]).toEqual([on, 'stated']);
      }),
      RUNS,
    );
  });

  test('the zone of the host changes nothing', () => {
    const reported = order({ status: 'completed', days: { placed: '2026-10-20', completed: '2026-10-28' } });
    const closes = assess(reported, undefined, 0, book).deadlines.map((deadline) => shownMoment(deadline).at);
    expect(closes).toEqual([Date.UTC(2026, 10, 3, 23), Date.UTC(2026, 10, 11, 23)]);
  });
});
