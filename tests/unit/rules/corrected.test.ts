import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saidOf, standingOf, withCorrection, withoutCorrection } from '../../../lib/records/correction';
import {
  CORRECTABLE,
  type Correctable,
  ORDER_DAYS,
  ORDER_STATUSES,
  type Order,
  type OrderStatus,
  type Sighting,
} from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { mergeSighting } from '../../../lib/store/records/sightings';
import type { CalendarDate } from '../../../lib/time/calendar-date';
import { DAY_MS } from '../../../lib/time/durations';
import { type BuyerReport, day, order } from './orders';

const NOW = Date.UTC(2026, 5, 10, 12);
const LATER = NOW + 3 * DAY_MS;
const book = ruleBook('UTC');

type Fix = readonly ['status', OrderStatus] | readonly [(typeof ORDER_DAYS)[number], CalendarDate];

/** An order with a correction, entered over what its pages say now. */
function fixed(known: Order, [name, value]: Fix, now = NOW): Order {
  return { ...known, entered: withCorrection(known.entered, name, value, saidOf(known, name), now) };
}

function undone(known: Order, name: Correctable): Order {
  return { ...known, entered: withoutCorrection(known.entered, name) };
}

const judge = (known: Order) => assess(known, undefined, NOW, book);
const shipped: BuyerReport = {
  status: 'awaitingDelivery',
  days: { placed: '2026-05-01', shipped: '2026-05-05' },
};

describe('a correction', () => {
  test('counts in place of the page’s value, with the buyer as its source, and leaves the page’s value as it is', () => {
    const known = fixed(order(shipped), ['shipped', day('2026-05-20')]);
    expect(book.known(known).days.shipped).toEqual({ value: '2026-05-20', source: 'buyer', seenAt: NOW });
    expect(known.days).toEqual(order(shipped).days);
  });

  test('of a day makes what counts from it an estimate from the day that was entered', () => {
    const known = judge(
      fixed(order({ days: shipped.days ?? {}, status: 'awaitingDelivery' }), ['placed', day('2026-05-11')]),
    );
    const protection = known.deadlines.find(({ clock }) => clock === 'bp.end');
    expect(protection).toMatchObject({
      earliest: { on: '2026-07-10' },
      certainty: 'estimated',
      source: { kind: 'rule', fromEntered: true },
    });
    expect(
      judge(order(shipped)).deadlines.find(({ clock }) => clock === 'bp.end')?.source,
    ).not.toHaveProperty('fromEntered');
  });

  test('of a day from which the page counts makes its promise one that was entered', () => {
    const stated = [{ about: 'refund.nodelivery', days: 60, from: 'placed', text: '60 days' }] as const;
    const known = judge(fixed(order({ ...shipped, stated }), ['placed', day('2026-05-11')]));
    expect(known.next).toMatchObject({
      nominal: { on: '2026-07-10' },
      certainty: 'entered',
      source: { kind: 'page', fromEntered: true },
    });
  });

  test('of the status gives other clocks, none of which AliExpress has stated', () => {
    const stated = [{ about: 'dispute.defect', on: day('2026-08-01'), text: 'until Aug 1' }] as const;
    const reported = order({ ...shipped, stated });
    const known = judge(fixed(reported, ['status', 'completed']));
    expect(known).toMatchObject({ step: 'checkItem', statusEntered: true });
    expect(known.next).toMatchObject({ clock: 'dispute.defect', certainty: 'entered' });
    expect(judge(reported)).not.toHaveProperty('statusEntered');
  });

  test('of a status that was not understood answers it, until the page has another word', () => {
    const unparsed = (word: string, seenAt: number): Order => ({
      ...order(shipped),
      problems: [{ value: { kind: 'unknownStatus', word }, source: 'list', seenAt }],
    });
    const known = fixed(unparsed('Versendet', 5), ['status', 'completed']);
    expect(judge(known).problems).toEqual([]);
    const seenAgain = { ...known, problems: unparsed('Versendet', LATER).problems };
    expect(standingOf(seenAgain, 'status')).toBe('counts');
    const changed = { ...known, problems: unparsed('Fertig', LATER).problems };
    expect([standingOf(changed, 'status'), judge(changed).step]).toEqual(['outdated', 'findOut']);
  });

  test('gives way to what the page says anew, and says nothing where the page has come to say the same', () => {
    const known = fixed(order(shipped), ['status', 'completed']);
    const look = (status: OrderStatus): Sighting => ({
      orderId: known.id,
      source: 'order',
      seenAt: LATER,
      status,
      days: {},
      stated: [],
      items: [],
      problems: [],
    });
    const same = mergeSighting(known, look('awaitingDelivery'));
    expect([standingOf(same, 'status'), book.known(same).status?.value]).toEqual(['counts', 'completed']);
    const agreed = mergeSighting(known, look('completed'));
    expect([standingOf(agreed, 'status'), book.known(agreed).status?.source]).toEqual(['agreed', 'order']);
    const moved = mergeSighting(known, look('canceled'));
    expect([standingOf(moved, 'status'), book.known(moved).status?.value]).toEqual(['outdated', 'canceled']);
    const kept = fixed(moved, ['status', 'completed'], LATER);
    expect([standingOf(kept, 'status'), book.known(kept).status?.value]).toEqual(['counts', 'completed']);
  });

  test('gives the same order for the same order, so that its clocks are found again', () => {
    const known = fixed(order(shipped), ['shipped', day('2026-05-20')]);
    expect(book.known(known)).not.toBe(known);
    expect(book.known(known)).toBe(book.known(known));
    const without = order(shipped);
    expect(book.known(without)).toBe(without);
  });
});

describe('whatever the pages and the buyer say', () => {
  const anyDay = fc.integer({ min: 0, max: 40 }).map((after) => book.addDays(day('2026-05-01'), after));
  const anyStatus = fc.constantFrom(...ORDER_STATUSES);
  const anyFix: fc.Arbitrary<Fix> = fc.oneof(
    fc.tuple(fc.constant('status' as const), anyStatus),
    fc.tuple(fc.constantFrom(...ORDER_DAYS), anyDay),
  );
  const anyOrder = fc
    .record(
      {
        status: anyStatus,
        days: fc.record(
          { placed: anyDay, paid: anyDay, shipped: anyDay, delivered: anyDay, completed: anyDay },
          { requiredKeys: [] },
        ),
        stated: fc.constantFrom(
          [],
          [{ about: 'dispute.defect', days: 15, from: 'completed', text: '15 days' }] as const,
          [{ about: 'refund.nodelivery', days: 60, from: 'placed', text: '60 days' }] as const,
          [{ about: 'refund.nodelivery', on: day('2026-06-20'), text: 'Jun 20' }] as const,
        ),
      },
      { requiredKeys: ['days'] },
    )
    .map(order);
  const anyFixes = fc.array(anyFix, { minLength: 1, maxLength: 4 });

  test('nothing of the pages is lost, and undoing gives back exactly the order as it was', () => {
    fc.assert(
      fc.property(anyOrder, anyFixes, (known, fixes) => {
        const after = fixes.reduce((one, fix) => fixed(one, fix), known);
        expect({ ...after, entered: known.entered }).toEqual(known);
        expect(fixes.reduce((one, [name]) => undone(one, name), after)).toEqual(known);
      }),
    );
  });

  test('every correction counts until a page says something else, and then nothing of it is left in the judgement', () => {
    fc.assert(
      fc.property(anyOrder, anyFix, anyFix, (known, fix, [other, said]) => {
        fc.pre(fix[0] === other && saidOf(known, other).value !== said && fix[1] !== said);
        const after = fixed(known, fix);
        expect(saidOf(book.known(after), fix[0]).value).toBe(fix[1]);
        const moved = mergeSighting(after, {
          orderId: known.id,
          source: 'order',
          seenAt: LATER,
          ...(other === 'status' ? { status: said, days: {} } : { days: { [other]: said } }),
          stated: [],
          items: [],
          problems: [],
        });
        expect(standingOf(moved, other)).toBe('outdated');
        expect(judge(moved)).toEqual(judge(undone(moved, other)));
      }),
    );
  });

  test('what stands on a correction is never said by AliExpress', () => {
    fc.assert(
      fc.property(anyOrder, anyFix, (known, fix) => {
        fc.pre(saidOf(known, fix[0]).value !== fix[1]);
        const before = new Map(judge(known).deadlines.map((one) => [one.clock, one]));
        for (const one of judge(fixed(known, fix)).deadlines) {
          if (one.certainty !== 'stated') continue;
          expect(fix[0]).not.toBe('status');
          expect(one).toEqual(before.get(one.clock));
        }
      }),
    );
  });

  test('every correction has a place of its own', () => {
    const all = CORRECTABLE.reduce(
      (known, name) => fixed(known, name === 'status' ? [name, 'closed'] : [name, day('2026-05-09')]),
      order({}),
    );
    expect(CORRECTABLE.map((name) => standingOf(all, name))).toEqual(CORRECTABLE.map(() => 'counts'));
  });
});
