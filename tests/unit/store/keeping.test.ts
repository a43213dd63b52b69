import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withCorrection, withoutCorrection } from '../../../lib/records/correction';
import type { Sighting } from '../../../lib/records/order';
import type { OrderId } from '../../../lib/records/order-id';
import {
  changeEntered,
  eraseAll,
  exclusively,
  exportText,
  isRetentionDue,
  markRetention,
  readAllOrders,
  readAllTicks,
  readOrders,
  readStore,
  recordSightings,
  removeOrders,
  setTick,
} from '../../../lib/store';
import { readCopy, replaceCopy } from '../../../lib/store/disk/copy';
import { seal, unseal } from '../../../lib/store/disk/envelope';
import { DAY_MS } from '../../../lib/time/durations';
import { locks } from './locks';

const ID = '8212313961591322';
const NOW = Date.UTC(2026, 10, 22);
const local = fakeBrowser.storage.local;
const seen = (orderId: OrderId, title = 'Lamp'): Sighting => ({
  orderId,
  source: 'list',
  seenAt: NOW,
  status: 'completed',
  days: {},
  stated: [],
  items: [{ title }],
  problems: [],
});
const idAt = (place: number): OrderId => `${8_000_000_000_000_000n + BigInt(place)}`;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: locks() });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('an envelope', () => {
  test('gives back what was put in, under its own key alone', () => {
    const value = { id: ID, text: 'Ein "Text" — 灯 💡', list: [1, null, -0.5] };
    expect(unseal('order:1', seal('order:1', value))).toEqual(value);
    expect(unseal('order:2', seal('order:1', value))).toBeUndefined();
  });

  test('notices every changed character, every missing end and every longer text', () => {
    const { data, sum } = seal('order:1', { on: '2026-12-04', of: 'Lamp' });
    for (let place = 0; place < data.length; place += 1) {
      for (let bit = 0; bit < 16; bit += 1) {
        const bent = String.fromCharCode(data.charCodeAt(place) ^ (1 << bit));
        const text = data.slice(0, place) + bent + data.slice(place + 1);
        expect(unseal('order:1', { data: text, sum })).toBeUndefined();
      }
      expect(unseal('order:1', { data: data.slice(0, place), sum })).toBeUndefined();
    }
    expect(unseal('order:1', { data: `${data} `, sum })).toBeUndefined();
    expect(unseal('order:1', { data, sum, writtenAt: 1 })).toBeUndefined();
  });
});

describe('one look at one of 5,000 orders', () => {
  test('reads and writes the keys of that order alone, in store and copy', async () => {
    await recordSightings(
      Array.from({ length: 5_000 }, (_, place) => seen(idAt(place))),
      NOW,
    );
    const [get, set] = [vi.spyOn(local, 'get'), vi.spyOn(local, 'set')];
    await recordSightings([{ ...seen(idAt(77)), status: 'canceled' }], NOW + 1);
    const asked = new Set(get.mock.calls.flatMap(([keys]) => (Array.isArray(keys) ? keys : [String(keys)])));
    const own = (key: string) => key === 'meta:store' || key === 'recovery:last' || key.endsWith(idAt(77));
    expect([...asked].filter((key) => !own(key))).toEqual([]);
    const written = set.mock.calls.flatMap(([items]) => Object.keys(items));
    expect(written).toContain(`order:${idAt(77)}`);
    expect(written.filter((key) => !own(key))).toEqual([]);
  });
});

describe('the copy', () => {
  test('is what the store is after each write', async () => {
    await recordSightings([seen(ID)], NOW);
    await setTick(ID, 'one', true);
    await changeEntered(ID, (entered) => ({ ...entered, payment: 'card' }));
    expect(await readCopy()).toEqual(await local.get());
  });

  test('has what the browser acknowledged and lost: the next change goes on from there', async () => {
    await setTick(ID, 'one', true);
    const before = await local.get();
    await setTick(ID, 'two', true);
    await local.set(before);
    await setTick(ID, 'three', true);
    expect((await readAllTicks()).get(ID)).toEqual(['one', 'two', 'three']);
    expect(await readCopy()).toEqual(await local.get());
  });

  test('that trails gives nothing back: the store is newer', async () => {
    await setTick(ID, 'one', true);
    const before = (await readCopy()) ?? {};
    await setTick(ID, 'two', true);
    await replaceCopy(before);
    await setTick(ID, 'three', true);
    expect((await readAllTicks()).get(ID)).toEqual(['one', 'two', 'three']);
  });

  test('is behind, never ahead, of a store that refuses', async () => {
    await recordSightings([seen(ID)], NOW);
    const before = await local.get();
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(setTick(ID, 'one', true)).rejects.toThrow('QUOTA_BYTES');
    await expect(recordSightings([seen(idAt(1))], NOW)).rejects.toThrow('QUOTA_BYTES');
    expect(await local.get()).toEqual(before);
    expect(await readCopy()).toEqual(before);
  });

  test('that fails costs the store nothing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('no database');
    });
    await recordSightings([seen(ID)], NOW);
    expect((await readAllOrders()).kept).toHaveLength(1);
  });
});

describe('removing', () => {
  test('takes an order and everything beside it from store and copy', async () => {
    await recordSightings([seen(ID), seen(idAt(1))], NOW);
    await setTick(ID, 'one', true);
    await exclusively(() => removeOrders([ID]));
    const left = await local.get();
    expect(Object.keys(left).filter((key) => key.endsWith(ID))).toEqual([]);
    expect(await readCopy()).toEqual(left);
    expect((await readAllOrders()).kept).toHaveLength(1);
  });

  test('removes nothing where the copy would bring it back', async () => {
    await recordSightings([seen(ID)], NOW);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('no database');
    });
    await expect(exclusively(() => removeOrders([ID]))).rejects.toThrow('no database');
    expect((await readAllOrders()).kept).toHaveLength(1);
  });

  test('erases everything, whatever state it is in, and begins anew', async () => {
    await recordSightings([seen(ID)], NOW);
    await local.set({ 'broken:order:1': ['x'], 'meta:store': { version: 99 } });
    await eraseAll();
    expect(Object.keys(await local.get())).toEqual(['meta:store']);
    expect(await readCopy()).toEqual(await local.get());
    await recordSightings([seen(idAt(1))], NOW);
    expect((await readAllOrders()).kept.map(({ order }) => order.id)).toEqual([idAt(1)]);
  });

  test('finished orders are looked through once a day, and again after a clock that was ahead', async () => {
    expect(await isRetentionDue(NOW)).toBe(true);
    await exclusively(() => markRetention(NOW));
    expect(await isRetentionDue(NOW + 86_399_999)).toBe(false);
    expect(await isRetentionDue(NOW + DAY_MS)).toBe(true);
    expect(await isRetentionDue(NOW - 1)).toBe(true);
  });
});

test('an export holds every record that can be read, and the rest as it is', async () => {
  await recordSightings([seen(ID)], NOW);
  await local.set({ 'broken:order:1': ['x'], 'order:2': 'y' });
  const { snapshot } = await readStore();
  const file = JSON.parse(exportText(snapshot, NOW));
  expect(file.exportedAt).toBe('2026-11-22T00:00:00.000Z');
  expect(Object.keys(file.records)).toEqual([`order:${ID}`]);
  expect(file.records[`order:${ID}`].items).toEqual([{ title: 'Lamp' }]);
  expect(file.others).toMatchObject({ 'broken:order:1': ['x'], 'order:2': 'y' });
});

test('what the buyer has put right is kept and exported beside what the page says, and undone without a trace', async () => {
  const [before] = await recordSightings([{ ...seen(ID), status: 'processing' }], NOW);
  const correction = { value: 'completed', enteredAt: NOW, instead: 'processing' };
  await changeEntered(ID, (entered) =>
    withCorrection(entered, 'status', 'completed', { value: 'processing' }, NOW),
  );
  const { snapshot } = await readStore();
  expect(JSON.parse(exportText(snapshot, NOW)).records[`order:${ID}`]).toMatchObject({
    status: { value: 'processing', source: 'list' },
    entered: { corrections: { status: correction } },
  });
  await changeEntered(ID, (entered) => withoutCorrection(entered, 'status'));
  expect(await readOrders([ID])).toEqual([before]);
});

test('a store that is missing a record that was never ours to remove has it back', async () => {
  await recordSightings([seen(ID)], NOW);
  const copy = await readCopy();
  await local.clear();
  await replaceCopy(copy ?? {});
  expect((await readAllOrders()).kept.map(({ order }) => order.id)).toEqual([ID]);
});
