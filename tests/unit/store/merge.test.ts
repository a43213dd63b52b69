import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../../lib/records/order';
import { ORDER_STATUSES } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { mergeSighting } from '../../../lib/store/records/sightings';
import { DAY_MS, HOUR_MS } from '../../../lib/time/durations';
import { day } from '../rules/orders';

function sighting(reported: Partial<Sighting>): Sighting {
  return {
    orderId: '8212313961591322',
    source: 'list',
    seenAt: 0,
    days: {},
    stated: [],
    items: [],
    problems: [],
    ...reported,
  };
}

const states = (on: string) => ({ about: 'refund.nodelivery' as const, on: day(on), text: on });
const merge = (...looks: readonly Partial<Sighting>[]) =>
  looks.map(sighting).reduce<ReturnType<typeof mergeSighting> | undefined>(mergeSighting, undefined);

describe('of two looks', () => {
  test('the newer one wins', () => {
    const known = merge(
      { status: 'processing', seenAt: 0 },
      { status: 'awaitingDelivery', seenAt: 2 * DAY_MS },
    );
    expect(known?.status).toEqual({ value: 'awaitingDelivery', source: 'list', seenAt: 2 * DAY_MS });
  });

  test('the newer one wins even if it comes in first', () => {
    const known = merge(
      { status: 'completed', seenAt: 5 * DAY_MS },
      { status: 'awaitingDelivery', seenAt: 0 },
    );
    expect(known?.status?.value).toBe('completed');
  });

  test('for a day the order’s own page outranks the list, which lags behind it', () => {
    const page = { source: 'order', status: 'canceled', seenAt: 0 } as const;
    expect(merge(page, { status: 'processing', seenAt: HOUR_MS })?.status?.value).toBe('canceled');
    expect(merge(page, { status: 'processing', seenAt: DAY_MS })?.status?.value).toBe('processing');
  });

  test('the order’s own page was read once it showed a date, whether that was understood or not', () => {
    const page = { source: 'order', status: 'completed' } as const;
    const odd = { kind: 'unknownDate', day: 'placed', text: 'soon-ish' } as const;
    const [empty, unread] = [{ ...odd, text: '' }, { kind: 'unexpectedRows', count: 0 } as const];
    const readAt = (...looks: readonly Partial<Sighting>[]) =>
      merge(...looks.map((look) => ({ ...page, ...look })))?.pageRead?.at;
    expect(readAt({ days: { placed: day('2026-07-15') } })).toBe(0);
    expect(readAt({ problems: [odd] })).toBe(0);
    for (const loading of [{}, { problems: [empty] }, { problems: [unread] }]) {
      expect(readAt(loading)).toBeUndefined();
      expect(readAt(loading, { days: { placed: day('2026-07-15') }, seenAt: 1 })).toBe(1);
    }
  });

  test('one that shows less takes nothing away', () => {
    const known = merge(
      {
        source: 'order',
        days: { placed: day('2026-07-15'), shipped: day('2026-07-16') },
        stated: [{ about: 'refund.nodelivery', on: day('2026-09-04'), text: 'Refund Sep 4, 2026' }],
        items: [{ title: 'Cable' }],
        store: 'Vega Store',
      },
      { days: { placed: day('2026-07-15') }, seenAt: 9 * DAY_MS },
    );
    expect(known?.days.shipped?.value).toBe('2026-07-16');
    expect(known?.stated).toHaveLength(1);
    expect(known?.items).toEqual([{ title: 'Cable' }]);
    expect(known?.store).toBe('Vega Store');
  });

  test('a sentence that says another day takes the place of the old one', () => {
    const says = (on: string) => [{ about: 'refund.nodelivery' as const, on: day(on), text: on }];
    const known = merge({ stated: says('2026-09-04') }, { stated: says('2026-09-20'), seenAt: HOUR_MS });
    expect(known?.stated.map(({ value }) => 'on' in value && value.on)).toEqual(['2026-09-20']);
  });

  describe('a sentence that a page says no more', () => {
    const within = (days: number) => [{ about: 'dispute.defect', days, from: 'placed', text: 'x' }] as const;
    const base = { source: 'order', days: { placed: day('2026-10-01') } } as const;
    const forged = { ...base, stated: within(400) };
    const unsure = (known: ReturnType<typeof merge>) =>
      known?.stated.map(({ value }) => value.unsure ?? false);

    test('is only probable once that kind of page was read well without it', () => {
      const honest = { ...base, readWell: true as const, seenAt: 1 };
      expect(unsure(merge(forged, honest))).toEqual([true]);
      expect(unsure(merge(forged, { ...honest, stated: [states('2026-12-04')] }))).toEqual([true, false]);
    });

    test('stays as it is where the look says nothing about that', () => {
      const silent = { readWell: true as const, seenAt: 1 };
      expect(unsure(merge(forged, { ...base, seenAt: 1 }))).toEqual([false]);
      expect(unsure(merge(forged, { ...silent, source: 'tracking' }))).toEqual([false]);
      expect(unsure(merge({ ...forged, seenAt: 2 }, { ...base, ...silent }))).toEqual([false]);
    });

    test('is sure again as soon as the page says it again', () => {
      const silent = { ...base, readWell: true as const, seenAt: 1 };
      expect(unsure(merge(forged, silent, { ...forged, readWell: true, seenAt: 2 }))).toEqual([false]);
    });

    test('has the rule’s bound: the alarm is not later than the rule, nor certain', () => {
      const looks = Array.from({ length: 30 }, (_, n) => ({
        ...base,
        readWell: true as const,
        seenAt: n + 1,
      }));
      const completed = {
        status: 'completed',
        days: { placed: day('2026-10-01'), completed: day('2026-11-26') },
      } as const;
      const ends = (known: ReturnType<typeof merge>) => {
        const found = known && assess(known, undefined, Date.UTC(2026, 10, 28), ruleBook('UTC'));
        return found?.deadlines.find(({ clock }) => clock === 'dispute.defect');
      };
      const rule = ends(merge({ ...base, ...completed }));
      const after = ends(
        merge({ ...forged, ...completed }, ...looks.map((one) => ({ ...one, ...completed }))),
      );
      expect(ends(merge({ ...forged, ...completed }))?.certainty).toBe('stated');
      expect(after?.certainty).toBe('estimated');
      expect(after?.earliest).toEqual(rule?.earliest);
    });
  });

  test('a day that no order placed then can have is not believed, and not kept', () => {
    const on = (known: ReturnType<typeof merge>) =>
      known?.stated.map(({ value }) => 'on' in value && value.on);
    const base = { source: 'order', days: { placed: day('2026-10-01') } } as const;
    for (const wrong of ['2099-12-31', '2031-10-02', '2026-09-30']) {
      expect(on(merge({ ...base, stated: [states(wrong)] }))).toEqual([]);
      expect(on(merge({ source: 'order', stated: [states(wrong)] }, { ...base, seenAt: 1 }))).toEqual([]);
    }
    expect(on(merge({ ...base, stated: [states('2031-10-01')] }))).toEqual(['2031-10-01']);
  });

  test('what one page could not read is forgotten when that page is read again', () => {
    const problem = { kind: 'unknownStatus', word: 'x' } as const;
    expect(merge({ problems: [problem] })?.problems).toHaveLength(1);
    expect(merge({ problems: [problem] }, { status: 'completed', seenAt: 1 })?.problems).toEqual([]);
    expect(merge({ problems: [problem] }, { source: 'order', seenAt: 1 })?.problems).toHaveLength(1);
  });
});

test('a look that shows nothing new within a day gives back the very same order: nothing is written', () => {
  const known = mergeSighting(
    undefined,
    sighting({ status: 'completed', days: { placed: day('2026-07-15') } }),
  );
  expect(
    mergeSighting(
      known,
      sighting({ status: 'completed', days: { placed: day('2026-07-15') }, seenAt: HOUR_MS }),
    ),
  ).toBe(known);
});

test('what the buyer entered is never touched', () => {
  const known = {
    ...mergeSighting(undefined, sighting({})),
    entered: { days: {}, reported: { 'cancel.asked': 7 } },
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...ORDER_STATUSES),
      fc.integer({ min: 0, max: 9 * DAY_MS }),
      (status, seenAt) => {
        expect(mergeSighting(known, sighting({ status, seenAt })).entered).toEqual({
          days: {},
          reported: { 'cancel.asked': 7 },
        });
      },
    ),
  );
});

test('merging the same look twice is merging it once', () => {
  const look = fc.record({
    seenAt: fc.integer({ min: 0, max: 9 * DAY_MS }),
    source: fc.constantFrom('list' as const, 'order' as const),
    status: fc.constantFrom(...ORDER_STATUSES),
  });
  fc.assert(
    fc.property(fc.array(look, { minLength: 1, maxLength: 5 }), (looks) => {
      const once = merge(...looks);
      const last = looks.at(-1);
      expect(once && last && mergeSighting(once, sighting(last))).toEqual(once);
    }),
  );
});
