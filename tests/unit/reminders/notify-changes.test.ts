import { describe, expect, test } from 'vitest';
import type { ChangesNotice } from '../../../lib/records/notice';
import { type OrderChange, withOrderChanges } from '../../../lib/records/order-change';
import { notifyChanges } from '../../../lib/reminders/notify-changes';
import { HOUR_MS, MINUTE_MS } from '../../../lib/time/durations';
import { order } from '../rules/orders';

const ORDER = order({ status: 'awaitingDelivery' });
const changes = (n: number, more: Partial<OrderChange> = {}): OrderChange => ({
  id: `${ORDER.id}:news:case:${n}`,
  orderId: ORDER.id,
  change: { kind: 'dispute', state: 'refunding', amount: `€${n}` },
  seenAt: n,
  state: 'planned',
  ...more,
});

function world(all: readonly OrderChange[], muted = false) {
  const rows = new Map<string, readonly OrderChange[]>([[ORDER.id, all]]);
  const shown: ChangesNotice[] = [];
  const state = { dieBefore: '', refuses: false, now: 5 };
  const step = (name: string) => {
    if (state.dieBefore === name) throw new Error('killed');
  };
  let told: ReadonlyMap<string, number> = new Map();
  const tell = () =>
    notifyChanges({
      now: () => state.now,
      readShownLog: async () => told,
      keepShownLog: async (all) => {
        told = new Map(all);
      },
      orders: new Map([[ORDER.id, { order: ORDER, muted }]]),
      exclusively: (work) => work(),
      readOrderChanges: async () => new Map(rows),
      writeOrderChanges: async (changed) => {
        step('write');
        for (const [id, list] of changed) rows.set(id, list);
      },
      show: async (notice) => {
        step('show');
        if (state.refuses) return false;
        shown.push(notice);
        step('mark');
        return true;
      },
      pause: async () => {},
    }).catch(() => undefined);
  const add = (...fresh: readonly OrderChange[]) =>
    rows.set(ORDER.id, withOrderChanges(rows.get(ORDER.id) ?? [], fresh));
  return { tell, shown, state, add, rows: () => rows.get(ORDER.id) ?? [] };
}

test('each change is told once, and what is quiet never', async () => {
  const { tell, shown } = world([changes(1), changes(2, { state: 'quiet' })]);
  await tell();
  await tell();
  expect(shown.map(({ id }) => id)).toEqual([changes(1).id]);
});

test('what a full store could not mark is not told again, and marked once it can be', async () => {
  const { tell, shown, state, rows } = world([changes(1)]);
  state.refuses = true;
  await tell();
  state.refuses = false;
  state.dieBefore = 'write';
  await tell();
  await tell();
  state.dieBefore = '';
  await tell();
  await tell();
  expect(shown).toHaveLength(1);
  expect(rows().map((one) => one.state)).toEqual(['shown']);
});

test('more than three at once are one notification', async () => {
  const { tell, shown, rows } = world([1, 2, 3, 4].map((n) => changes(n)));
  await tell();
  expect(shown.map((notice) => notice.changes.length)).toEqual([4]);
  expect(rows().every(({ state }) => state === 'shown')).toBe(true);
});

test.each(['write', 'show', 'mark'])(
  'killed before it could %s, it tells again under the same id',
  async (point) => {
    const { tell, shown, state } = world([changes(1)]);
    state.dieBefore = point;
    await tell();
    state.dieBefore = '';
    await tell();
    await tell();
    expect(new Set(shown.map(({ id }) => id)).size).toBe(1);
    expect(shown.length).toBe(point === 'mark' ? 2 : 1);
  },
);

test('what the browser refuses is told as soon as it does not', async () => {
  const { tell, shown, state } = world([changes(1)]);
  state.refuses = true;
  await tell();
  state.refuses = false;
  await tell();
  expect(shown.length).toBe(1);
});

test('of a muted order nothing is told, now or later', async () => {
  const { tell, shown, rows } = world([changes(1)], true);
  await tell();
  expect(shown).toEqual([]);
  expect(rows().map(({ state }) => state)).toEqual(['shown']);
});

describe('of an order whose page makes news each second', () => {
  test('at most one notification comes in six hours, and then the newest in one', async () => {
    const { tell, shown, state, add, rows } = world([]);
    for (let minute = 0; minute < 7 * 60; minute += 1) {
      state.now = minute * MINUTE_MS;
      add(changes(2 * minute + 1), changes(2 * minute + 2));
      await tell();
    }
    expect(shown).toHaveLength(2);
    expect(shown[1]?.changes.length).toBeGreaterThan(1);
    expect(rows().length).toBeLessThanOrEqual(20);
    expect(rows().some(({ shownAt = 0 }) => shownAt >= 6 * HOUR_MS)).toBe(true);
  });

  test.each(['write', 'show'])(
    'so it is where the store or the browser fails before it can %s',
    async (point) => {
      const { tell, shown, state, add } = world([]);
      for (let minute = 0; minute < 7 * 60; minute += 1) {
        state.now = minute * MINUTE_MS;
        state.dieBefore = minute % 2 === 0 ? point : '';
        add(changes(minute + 1));
        await tell();
      }
      state.dieBefore = '';
      expect(shown.length).toBeLessThanOrEqual(2);
      expect(shown.length).toBeGreaterThan(0);
    },
  );

  test('a clock that was ahead when it was shown silences nothing for long', async () => {
    const { tell, shown, state, add } = world([]);
    state.now = 1_000 * HOUR_MS;
    add(changes(1));
    await tell();
    state.now = 10 * HOUR_MS;
    add(changes(2));
    await tell();
    expect(shown).toHaveLength(2);
  });
});
