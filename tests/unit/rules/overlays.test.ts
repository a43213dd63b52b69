import { describe, expect, test } from 'vitest';
import type { ClockId } from '../../../lib/records/clock';
import type { DisputeEventKind } from '../../../lib/records/dispute';
import type { OrderKind } from '../../../lib/records/order';
import type { Region } from '../../../lib/records/settings';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { dispute, order } from './orders';

/** What is different for some orders and in some countries, beside the rest of the book. */

const OPENED = Date.UTC(2026, 5, 1, 18);

function clocks(
  kinds: readonly OrderKind[],
  region: Region | undefined,
  events: readonly DisputeEventKind[] = [],
) {
  const reported = order({
    status: 'awaitingDelivery',
    days: { placed: '2026-05-20', shipped: '2026-06-01' },
  });
  const its = events.length > 0 ? dispute(...events.map((kind) => [kind, OPENED] as const)) : undefined;
  const book = ruleBook('America/Los_Angeles', region ? { region } : {});
  const found = assess({ ...reported, kinds }, its, OPENED, book).deadlines;
  return (id: ClockId) => {
    const one = found.find(({ clock }) => clock === id);
    return one && [one.earliest.on, one.nominal.on, one.latest.on];
  };
}

describe('the seller’s answer', () => {
  const answer = (kinds: readonly OrderKind[]) => clocks(kinds, undefined, ['opened'])('neg.seller');
  test('is due in five days', () => {
    expect(answer([])).toEqual(['2026-06-04', '2026-06-06', '2026-06-08']);
    expect(answer(['freeReturn'])).toEqual(answer([]));
  });
  test('in three with an after-sales warranty, and AliExpress steps in after three', () => {
    expect(answer(['warranty'])).toEqual(['2026-06-04', '2026-06-04', '2026-06-08']);
    expect(clocks(['warranty'], undefined, ['opened'])('neg.total')?.[1]).toBe('2026-06-04');
    expect(clocks([], undefined, ['opened'])('neg.total')?.[1]).toBe('2026-06-06');
  });
  test.each<OrderKind>(['fastDelivery', 'choice', 'localWarehouse'])('may come at once for %s', (kind) => {
    expect(answer([kind])).toEqual(['2026-06-01', '2026-06-06', '2026-06-08']);
  });
  test('follows both, where an order is both', () => {
    expect(answer(['choice', 'warranty'])).toEqual(['2026-06-01', '2026-06-04', '2026-06-08']);
  });
});

describe('a late parcel in Korea', () => {
  test('is refunded from 14 days after shipment, if it was fast delivery', () => {
    expect(clocks(['fastDelivery'], 'kr')('refund.nodelivery')?.[0]).toBe('2026-06-15');
  });
  test('and like everywhere, if it was not, or not in Korea', () => {
    expect(clocks([], 'kr')('refund.nodelivery')).toBeUndefined(); // B1: the terms promise it with the icon only
    expect(clocks(['fastDelivery'], 'uk')('refund.nodelivery')?.[0]).toBe('2026-07-01');
    expect(clocks(['fastDelivery'], undefined)('refund.nodelivery')?.[0]).toBe('2026-07-01');
  });
});

describe('a return', () => {
  const sent = (region: Region | undefined) => clocks([], region, ['returnSent']);
  test('goes to the seller', () => {
    expect([sent('eu')('ret.seller'), sent('eu')('ret.warehouse')]).toEqual([
      ['2026-06-11', '2026-07-01', '2026-07-01'],
      undefined,
    ]);
  });
  test('goes to a warehouse in the United States', () => {
    expect([sent('us')('ret.seller'), sent('us')('ret.warehouse')]).toEqual([
      undefined,
      ['2026-06-09', '2026-06-09', '2026-06-11'],
    ]);
  });
});
