import { describe, expect, test } from 'vitest';
import type { Order, Statement } from '../../../lib/records/order';
import { orderChangesOf, withOrderChanges } from '../../../lib/records/order-change';
import { mergeSighting } from '../../../lib/store/records/sightings';
import { day, order } from '../rules/orders';

const states = (on: string, unsure = false): Statement => ({
  about: 'bp.end',
  on: day(on),
  text: '',
  ...(unsure ? { unsure: true as const } : {}),
});
const at = (seenAt: number, stated: readonly Statement[], more: Partial<Order> = {}): Order => ({
  ...order({ status: 'awaitingDelivery', stated }),
  seenAt,
  ...more,
});

describe('news of an order', () => {
  test('a date that the page moved, with the old one', () => {
    expect(orderChangesOf(at(1, [states('2026-12-20')]), at(2, [states('2027-01-04')]), 2)).toMatchObject([
      {
        change: { kind: 'moved', about: 'bp.end', from: '2026-12-20', to: '2027-01-04' },
        state: 'planned',
        seenAt: 2,
      },
    ]);
  });

  test('is not that another kind of page says it a day earlier, nor what is not sure', () => {
    const before = at(1, [states('2026-12-20')]);
    const [said] = before.stated;
    if (!said) throw new Error('nothing said');
    const tracking = { ...said, source: 'tracking' as const, value: states('2026-12-19') };
    expect(orderChangesOf(before, { ...before, stated: [said, tracking] }, 2)).toEqual([]);
    expect(
      orderChangesOf(at(1, [states('2026-12-20', true)]), at(2, [states('2027-01-04', true)]), 2),
    ).toEqual([]);
  });

  test('a new status is kept, and not shouted: its page is in front of the buyer', () => {
    const after = order({ status: 'completed' });
    expect(orderChangesOf(at(1, []), after, 2)).toMatchObject([
      { change: { kind: 'status', from: 'awaitingDelivery', to: 'completed' }, state: 'quiet' },
    ]);
  });

  test('a line about a return or refund', () => {
    const line = {
      value: { state: 'finished', line: '8144101709301607' } as const,
      source: 'list' as const,
      seenAt: 2,
    };
    const after = at(2, [], { disputes: [line] });
    expect(orderChangesOf(at(1, []), after, 2)).toMatchObject([
      { change: { kind: 'dispute', state: 'finished' } },
    ]);
    expect(orderChangesOf(after, { ...after, seenAt: 3 }, 3)).toEqual([]);
  });

  test('is told of nowhere while its page is in front of the buyer', () => {
    const [before, after] = [at(1, [states('2026-12-20')]), at(2, [states('2027-01-04')])];
    expect(orderChangesOf(before, after, 2, true)).toMatchObject([
      { change: { kind: 'moved' }, state: 'quiet' },
    ]);
  });

  test('nothing, at the first look and where nothing changed', () => {
    const one = at(1, [states('2026-12-20')]);
    expect(orderChangesOf(undefined, one, 1)).toEqual([]);
    const seen = {
      orderId: one.id,
      source: 'order',
      seenAt: 5,
      days: {},
      stated: [states('2026-12-20')],
      items: [],
      problems: [],
    } as const;
    expect(orderChangesOf(one, mergeSighting(one, seen), 5)).toEqual([]);
  });
});

test('the same news twice is once', () => {
  const changes = orderChangesOf(at(1, [states('2026-12-20')]), at(2, [states('2027-01-04')]), 2);
  expect(
    withOrderChanges(
      withOrderChanges([], changes),
      changes.map((one) => ({ ...one, seenAt: 9 })),
    ),
  ).toEqual(changes);
});
