import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sighting } from '../../../lib/records/order';
import type { OrderId } from '../../../lib/records/order-id';
import {
  changeDispute,
  changeEntered,
  changeSettings,
  readAllOrderChanges,
  readAllOrders,
  readAllTicks,
  readOrders,
  recordSightings,
  setTick,
} from '../../../lib/store';
import { DAY_MS } from '../../../lib/time/durations';
import { locks } from './locks';

const ID = '8212313961591322';
const OTHER = '8212313961591323';
const NOW = Date.UTC(2026, 10, 22);

const seen = (orderId: OrderId, reported: Partial<Sighting> = {}): Sighting => ({
  orderId,
  source: 'list',
  seenAt: 1,
  status: 'completed',
  days: {},
  stated: [],
  items: [],
  problems: [],
  ...reported,
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: locks() });
});

describe('the store', () => {
  test('keeps a key for each order, and writes only the keys of orders that changed', async () => {
    await recordSightings([seen(ID), seen(OTHER)], NOW);
    expect(Object.keys(await fakeBrowser.storage.local.get()).sort()).toEqual([
      'meta:store',
      `order:${ID}`,
      `order:${OTHER}`,
    ]);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await recordSightings(
      [seen(ID, { seenAt: 2 }), seen(OTHER, { status: 'canceled', seenAt: 2 * DAY_MS })],
      NOW,
    );
    expect(set.mock.calls.flatMap(([items]) => Object.keys(items))).toEqual([
      `changes:${OTHER}`,
      `order:${OTHER}`,
    ]);
  });

  test('gives back the orders that were named, and no other', async () => {
    await recordSightings([seen(ID), seen(OTHER)], NOW);
    expect((await readOrders([OTHER, '8299999999999999'])).map(({ order }) => order.id)).toEqual([OTHER]);
  });

  test('merges two looks of one message', async () => {
    const [kept] = await recordSightings(
      [seen(ID), seen(ID, { seenAt: 2 * DAY_MS, status: 'canceled' })],
      NOW,
    );
    expect(kept?.order.status?.value).toBe('canceled');
  });

  test('a record that is broken is told of, and put aside where a new look begins one anew', async () => {
    const broken = { id: ID, status: 'no fact' };
    await changeSettings((chosen) => ({ ...chosen }));
    await fakeBrowser.storage.local.set({ [`order:${ID}`]: broken });
    expect(await readAllOrders()).toEqual({ kept: [], broken: [ID] });
    const [kept] = await recordSightings([seen(ID)], NOW);
    expect(kept?.order.status?.value).toBe('completed');
    expect((await readAllOrders()).kept).toHaveLength(1);
    expect((await fakeBrowser.storage.local.get())[`broken:order:${ID}`]).toEqual([broken]);
  });

  test('keeps ticks, what the buyer entered, and the events of a dispute', async () => {
    await recordSightings([seen(ID)], NOW);
    await setTick(ID, 'checkItem.film', true);
    await setTick(ID, 'checkItem.test', true);
    await setTick(ID, 'checkItem.film', false);
    expect((await readAllTicks()).get(ID)).toEqual(['checkItem.test']);
    await changeEntered(ID, (entered) => ({ ...entered, reported: { 'cancel.asked': 5 } }));
    await changeDispute(ID, (events) => [...events, { kind: 'opened', at: 3, enteredAt: 4 }]);
    const [kept] = await readOrders([ID]);
    expect(kept?.order.entered.reported).toEqual({ 'cancel.asked': 5 });
    expect(kept?.dispute?.events).toEqual([{ kind: 'opened', at: 3, enteredAt: 4 }]);
  });

  test('believes no clock that is ahead: neither the page’s now, nor its own of yesterday', async () => {
    const future = NOW + 4 * 365 * DAY_MS;
    await recordSightings([seen(ID, { status: 'awaitingDelivery', seenAt: future })], future);
    const [kept] = await recordSightings([seen(ID, { status: 'completed', seenAt: future })], NOW);
    expect(kept?.order.status).toEqual({ value: 'completed', source: 'list', seenAt: NOW });
    expect(kept?.order.seenAt).toBe(NOW);
  });

  test('what changed waits to be told while its page is behind, and no more once the buyer looks at it', async () => {
    const line = (state: 'refunding' | 'finished'): Partial<Sighting> => ({ disputes: [{ state }] });
    const states = async () => (await readAllOrderChanges()).get(ID)?.map(({ state }) => state);
    await recordSightings([seen(ID)], NOW);
    await recordSightings([seen(ID, line('refunding'))], NOW);
    expect(await states()).toEqual(['planned']);
    await recordSightings([seen(ID, line('refunding'))], NOW, { inFront: true });
    expect(await states()).toEqual(['quiet']);
    await recordSightings([seen(ID, line('finished'))], NOW, { inFront: true });
    expect(await states()).toEqual(['quiet', 'quiet']);
  });

  test('two writers at once lose nothing', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => setTick(ID, `item-${n}`, true)));
    expect((await readAllTicks()).get(ID)).toHaveLength(50);
  });
});
