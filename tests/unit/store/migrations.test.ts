import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAllOrders, readAllReminders, readAllTicks, readChecked, readSettings } from '../../../lib/store';
import { readCopy, replaceCopy } from '../../../lib/store/disk/copy';
import { isEnvelope, unseal } from '../../../lib/store/disk/envelope';
import { META, migrate, VERSION, versionOf } from '../../../lib/store/integrity/migrations';
import { isSound } from '../../../lib/store/records/kinds';
import first from '../../stored/v1.json';
import second from '../../stored/v2.json';
import { locks } from './locks';

/** What each version wrote, by the very code of it: a new version adds a file, and none is ever changed. */
const STORED = [
  [1, first, ['case', 'order', 'reminders', 'settings', 'ticks']],
  [
    2,
    second,
    ['case', 'news', 'notes', 'order', 'page', 'recovery', 'reminders', 'retention', 'settings', 'ticks'],
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
  const records = Object.entries(stored)
    .filter(([key]) => key !== META)
    .map(([key, kept]) => [key, isEnvelope(kept) ? unseal(key, kept) : kept] as const);

  test('is one, and has every kind of record that it knew', () => {
    expect(versionOf(stored)).toBe(version);
    const kinds = new Set(records.map(([key]) => key.split(':')[0]));
    expect([...kinds].sort()).toEqual(known);
  });

  test('walks up to this version with every record whole', () => {
    const walked = migrate(stored);
    expect(walked[META]).toEqual({ version: VERSION });
    for (const [key, value] of records) {
      expect(isSound(key, walked[key]), key).toBe(true);
      expect(unseal(key, walked[key])).toEqual(value);
    }
    expect(Object.keys(walked)).toHaveLength(records.length + 1);
  });

  test('is the same after twice', () => {
    const once = migrate(stored);
    expect(migrate(once)).toEqual(once);
    const { [META]: _, ...withoutVersion } = once;
    expect(migrate(withoutVersion)).toEqual(once);
  });

  test('is walked up by whoever comes first, in one go, and read as it was', async () => {
    await local.set(stored);
    const set = vi.spyOn(local, 'set');
    const [orders, ticks, reminders, settings] = await Promise.all([
      readAllOrders(),
      readAllTicks(),
      readAllReminders(),
      readSettings(),
    ]);
    expect(set).toHaveBeenCalledTimes(1);
    expect(orders.broken).toEqual([]);
    const of = (kind: string) => records.filter(([key]) => key.startsWith(`${kind}:`));
    expect(orders.kept.map(({ order }) => [`order:${order.id}`, order])).toEqual(of('order'));
    expect(orders.kept.filter(({ dispute }) => dispute).map(({ dispute }) => dispute)).toEqual(
      of('case').map(([, value]) => value),
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

  test('stays whole where the one write fails', async () => {
    await local.set(stored);
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('killed'));
    await expect(readAllOrders()).rejects.toThrow('killed');
    expect(await local.get()).toEqual(stored);
    expect((await readAllOrders()).kept.length).toBe(
      records.filter(([key]) => key.startsWith('order:')).length,
    );
  });
});
