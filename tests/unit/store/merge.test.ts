import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../../lib/records/order';
import { ORDER_STATUSES } from '../../../lib/records/order';
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
