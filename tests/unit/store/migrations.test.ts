import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAllOrders, readAllReminders, readAllTicks, readChecked, readSettings } from '../../../lib/store';
import { readCopy, replaceCopy } from '../../../lib/store/disk/copy';
import { isEnvelope, unseal } from '../../../lib/store/disk/envelope';
import { META, migrate, VERSION, versionOf } from '../../../lib/store/integrity/migrations';
import { isSound } from '../../../lib/store/records/kinds';
import { remindersSchema } from '../../../lib/store/records/schema/of-order';
import first from '../../stored/v1.json';
import second from '../../stored/v2.json';
import third from '../../stored/v3.json';
import fourth from '../../stored/v4.json';
import { locks } from './locks';
import { remindersToday, today } from './written-today';

/** What each version wrote, by the very code of it: a new version adds a file, and none is ever changed. */
const STORED = [
  [1, first, ['case', 'order', 'reminders', 'settings', 'ticks']],
  [
    2,
    second,
    ['case', 'news', 'notes', 'order', 'page', 'recovery', 'reminders', 'retention', 'settings', 'ticks'],
  ],
  [
    3,
    third,
    [
      ...[
        'case',
        'files',
        'news',
        'notes',
        'order',
        'page',
        'recovery',
        'reminders',
        'retention',
        'settings',
      ],
      'ticks',
    ],
  ],
  [
    4,
    fourth,
    [
      ...['changes', 'dispute', 'files', 'notes', 'order', 'recovery', 'reminders', 'report', 'retention'],
      ...['settings', 'ticks'],
    ],
  ],
] as const;

const local = fakeBrowser.storage.local;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: locks() });
});

describe.each(STORED)('a store of version %i', (version, stored, known) => {
  const opened = (key: string, kept: unknown) => (isEnvelope(kept) ? unseal(key, kept) : kept);
  const disputeOf = (key: string) =>
    Object.entries(stored).flatMap(([other, kept]) =>
      /^(?:case|dispute):/.test(other) && other.split(':')[1] === key.split(':')[1]
        ? [opened(other, kept)]
        : [],
    )[0];
  const records = Object.entries(stored)
    .filter(([key]) => key !== META)
    .map(([key, kept]) => today(key, opened(key, kept)))
    .map(([key, value]) =>
      key.startsWith('reminders:')
        ? ([key, remindersToday(value, disputeOf(key))] as const)
        : ([key, value] as const),
    );
  const read = (key: string, kept: unknown) => {
    const value = unseal(key, kept);
    return key.startsWith('reminders:') ? remindersSchema.parse(value) : value;
  };

  test('is one, and has every kind of record that it knew', () => {
    expect(versionOf(stored)).toBe(version);
    const kinds = new Set(Object.keys(stored).map((key) => key.split(':')[0]));
    kinds.delete('meta');
    expect([...kinds].sort()).toEqual(known);
  });

  test('walks up to this version with every record whole', () => {
    const walked = migrate(stored);
    expect(walked[META]).toEqual({ version: VERSION });
    for (const [key, value] of records) {
      expect(isSound(key, walked[key]), key).toBe(true);
      expect(read(key, walked[key]), key).toEqual(value);
    }
    expect(Object.keys(walked)).toHaveLength(records.length + 1);
  });

  test('is the same after twice', () => {
    const once = migrate(stored);
    expect(migrate(once)).toEqual(once);
    const { [META]: _, ...withoutVersion } = once;
    expect(migrate(withoutVersion)).toEqual(once);
  });

  test('is walked up by whoever comes first, once, and read as it was', async () => {
    await local.set(stored);
    const set = vi.spyOn(local, 'set');
    const [orders, ticks, reminders, settings] = await Promise.all([
      readAllOrders(),
      readAllTicks(),
      readAllReminders(),
      readSettings(),
    ]);
    expect(set).toHaveBeenCalledTimes(2); // the records, then the version
    expect(orders.broken).toEqual([]);
    const of = (kind: string) => records.filter(([key]) => key.startsWith(`${kind}:`));
    expect(orders.kept.map(({ order }) => [`order:${order.id}`, order])).toEqual(of('order'));
    expect(orders.kept.filter(({ dispute }) => dispute).map(({ dispute }) => dispute)).toEqual(
      of('dispute').map(([, value]) => value),
    );
    expect([...ticks].map(([id, value]) => [`ticks:${id}`, value])).toEqual(of('ticks'));
    expect([...reminders].map(([id, value]) => [`reminders:${id}`, value])).toEqual(of('reminders'));
    expect([['settings:all', settings]]).toEqual(of('settings'));
  });

  test('has a copy of this version afterwards, and nothing to mend', async () => {
    await local.set(stored);
    await replaceCopy(stored);
    await readAllOrders();
    expect(await readCopy()).toEqual(await local.get());
    const request = vi.spyOn(navigator.locks, 'request');
    expect((await readChecked()).isWhole).toBe(true);
    expect(request).not.toHaveBeenCalled();
    vi.spyOn(local, 'get').mockRejectedValue(new Error('dead'));
    expect((await readChecked()).from).toBe('copy');
  });

  test('stays whole where the first write fails', async () => {
    await local.set(stored);
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('killed'));
    await expect(readAllOrders()).rejects.toThrow('killed');
    expect(await local.get()).toEqual(stored);
    expect((await readAllOrders()).kept.length).toBe(
      records.filter(([key]) => key.startsWith('order:')).length,
    );
  });

  test('is walked up all the same after a kill between the records and the version', async () => {
    await local.set(stored);
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation((items) =>
      META in items ? Promise.reject(new Error('killed')) : set(items),
    );
    await expect(readAllOrders()).rejects.toThrow('killed');
    vi.restoreAllMocks();
    const { kept, broken } = await readAllOrders();
    expect(broken).toEqual([]);
    expect(kept.map(({ order }) => [`order:${order.id}`, order])).toEqual(
      records.filter(([key]) => key.startsWith('order:')),
    );
    expect(Object.keys(await local.get(null)).sort()).toEqual([...records.map(([key]) => key), META].sort());
  });
});

test('of version 3, texts that only look like identifiers stay as they are', async () => {
  const walked = migrate(third);
  const at = (key: string) => JSON.stringify(unseal(key, walked[key]));
  const order = at('order:8212313961591346');
  expect(order).toContain('"items":[{"title":"order-page"},{"title":"to-pay"}],"store":"awaiting-delivery"');
  expect(order).toContain('"names":{"details":"case"}');
  expect(order).not.toContain('return-ship');
  expect(order).toContain('"word":"order-page","status":"awaitingDelivery"');
  expect(at('files:8212313961591346')).toContain('"name":"order-page.png"');
  expect(at('files:8212313961591346')).toContain('"caption":"to-pay"');
  expect(at('settings:all')).toContain('"word":"order-page","status":"toPay"');
});

test('a record of version 3 that is broken stays broken, under its new key', () => {
  const key = 'case:8212313961591346';
  const broken = { ...third, [key]: { ...third[key], sum: 1 } };
  expect(unseal('dispute:8212313961591346', migrate(broken)['dispute:8212313961591346'])).toBeUndefined();
});
