import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, shownMoment } from '../../../lib/records/assessment';
import { CLOCKS } from '../../../lib/records/clock';
import { DISPUTE_EVENTS } from '../../../lib/records/dispute';
import { ORDER_STATUSES, STATEMENT_SUBJECTS, STATEMENT_TRIGGERS } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { addDays } from '../../../lib/time/days';
import { EFFORT } from '../../effort';
import { day, dispute, order } from './orders';

const DAY = 86_400_000;
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

function next({ next: deadline }: Assessment) {
  return deadline && { clock: deadline.clock, on: shownMoment(deadline).on, certainty: deadline.certainty };
}

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
        const until = judged.nextChangeAt ?? now + 400 * DAY;
        const later = assess(one, its, until - 1, book);
        expect([later.step, later.urgency, next(later)]).toEqual([judged.step, judged.urgency, next(judged)]);
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

describe('a right that closes on a day', () => {
  const reported = order({ status: 'completed', days: { placed: '2026-06-01', completed: '2026-07-01' } });
  const end = (zone: string) => {
    const found = assess(reported, undefined, 0, ruleBook(zone)).deadlines.find(
      ({ clock }) => clock === 'return.nofault',
    );
    return found && shownMoment(found).at;
  };
  test('is safe until the day begins for the buyer, where that is earlier', () => {
    expect(end('Asia/Tokyo')).toBe(Date.UTC(2026, 6, 7, 15));
  });
  test('or in Pacific time, where that is', () => {
    expect(end('Pacific/Honolulu')).toBe(Date.UTC(2026, 6, 8, 7));
  });
});

describe('the steps of an order under way', () => {
  const placed = { placed: '2026-06-01' };
  const at = (iso: string) => Date.parse(iso);

  test('the list alone gives an estimate from the guide', () => {
    const judged = assess(
      order({ status: 'awaitingDelivery', days: placed }),
      undefined,
      at('2026-06-10T12:00Z'),
      book,
    );
    expect([judged.step, judged.urgency, next(judged)]).toEqual([
      'waitDelivery',
      'calm',
      { clock: 'bp.end', on: '2026-07-31', certainty: 'estimated' },
    ]);
  });

  test('the page’s promise takes its place, and the claim follows it', () => {
    const reported = order({
      status: 'awaitingDelivery',
      days: placed,
      stated: [{ about: 'refund.nodelivery', on: day('2026-07-10'), text: 'Refund Jul 10, 2026' }],
    });
    const waiting = assess(reported, undefined, at('2026-06-10T12:00Z'), book);
    expect(next(waiting)).toEqual({ clock: 'refund.nodelivery', on: '2026-07-10', certainty: 'stated' });
    const lastHour = assess(reported, undefined, at('2026-07-11T06:59:00Z'), book);
    expect(lastHour.step).toBe('waitDelivery');
    const claim = assess(reported, undefined, at('2026-07-11T07:00:00Z'), book);
    expect([claim.step, claim.turn, claim.urgency, next(claim)?.on]).toEqual([
      'claimNondelivery',
      'buyer',
      'urgent',
      '2026-07-25',
    ]);
    const late = assess(reported, undefined, at('2026-07-27T12:00Z'), book);
    expect(late).toMatchObject({ verdict: 'incomplete', step: 'findOut', missing: ['claim'] });
  });

  test('when the estimate has run out, nobody is told that it is over: the page must be opened', () => {
    const judged = assess(
      order({ status: 'awaitingDelivery', days: placed }),
      undefined,
      at('2026-08-05T12:00Z'),
      book,
    );
    expect([judged.verdict, judged.step, judged.missing, judged.urgency]).toEqual([
      'incomplete',
      'findOut',
      ['orderPage'],
      'urgent',
    ]);
  });
});

describe('a completed order of the list, whose day of completion is not known', () => {
  const listed = order({ status: 'completed', days: { placed: '2026-01-01' } });
  test('asks for a visit to its page', () => {
    expect(assess(listed, undefined, Date.UTC(2026, 1, 1), book)).toMatchObject({
      verdict: 'incomplete',
      missing: ['orderPage'],
    });
  });
  test('is over once even the latest completion leaves no window', () => {
    expect(assess(listed, undefined, Date.UTC(2026, 3, 22), book).verdict).toBe('incomplete');
    expect(assess(listed, undefined, Date.UTC(2026, 3, 25), book).verdict).toBe('over');
  });
});

describe('a status that was not understood', () => {
  const known = order({ status: 'awaitingDelivery', days: { placed: '2026-06-01' } });
  const unparsed = { kind: 'unknownStatus' as const, word: 'Awaiting customs inspection' };
  test('leaves no date standing', () => {
    const judged = assess(
      { ...known, problems: [{ value: unparsed, source: 'list', seenAt: 5 }] },
      undefined,
      Date.UTC(2026, 5, 2),
      book,
    );
    expect([judged.verdict, judged.urgency, judged.next, judged.problems]).toEqual([
      'incomplete',
      'unknown',
      undefined,
      [unparsed],
    ]);
  });
  test('is forgotten once it has been understood again', () => {
    const again = {
      ...known,
      status: { value: 'awaitingDelivery' as const, source: 'order' as const, seenAt: 9 },
    };
    const judged = assess(
      { ...again, problems: [{ value: unparsed, source: 'list', seenAt: 5 }] },
      undefined,
      Date.UTC(2026, 5, 2),
      book,
    );
    expect(judged.verdict).toBe('open');
  });
});

describe('what the buyer entered', () => {
  const reported = order({
    status: 'awaitingDelivery',
    days: { placed: '2026-06-01' },
    entered: { days: { 'bp.end': { on: day('2026-08-20'), enteredAt: 7 } } },
  });
  test('stands in for the rule, and is called so', () => {
    expect(next(assess(reported, undefined, Date.UTC(2026, 5, 10), book))).toEqual({
      clock: 'bp.end',
      on: '2026-08-20',
      certainty: 'entered',
    });
  });
});

test('an order with a dispute that is judged again has its clocks already', () => {
  const reported = order({});
  const its = dispute(['opened', Date.UTC(2026, 5, 1)]);
  const [first, again] = [2, 3].map((day) => assess(reported, its, Date.UTC(2026, 5, day), book).next);
  expect(first).toBeDefined();
  expect(again).toBe(first);
});

describe('the figures of the guide', () => {
  const opened = Date.UTC(2026, 5, 1, 18);
  const clock = (its: ReturnType<typeof dispute>, id: string) =>
    assess(order({}), its, opened, book).deadlines.find(({ clock: name }) => name === id);

  test('five days for the seller, the business-day reading only as the latest edge', () => {
    const answer = clock(dispute(['opened', opened]), 'neg.seller');
    expect([answer?.nominal.on, answer?.latest.on, answer?.kind]).toEqual([
      '2026-06-06',
      '2026-06-08',
      'theirs',
    ]);
  });
  test('three days to answer a proposal are advice, not a loss', () => {
    const answer = clock(dispute(['opened', opened], ['sellerProposed', opened]), 'neg.buyer');
    expect([answer?.nominal.on, answer?.kind]).toEqual(['2026-06-04', 'advice']);
  });
  test('fifteen days are the outer bound for AliExpress to step in', () => {
    expect(clock(dispute(['opened', opened]), 'neg.total')?.latest.on).toBe('2026-06-16');
  });
});
