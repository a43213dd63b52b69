// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wiredPopup } from '../../../entrypoints/popup/wired-popup';
import type { Sighting } from '../../../lib/records/order';
import {
  changeDispute,
  changeSettings,
  exclusively,
  readAllOrders,
  readChecked,
  recordSightings,
  recoveryIn,
  removeOrders,
  type Snapshot,
  setTick,
} from '../../../lib/store';
import { readCopy, replaceCopy } from '../../../lib/store/disk/copy';
import { isEnvelope, seal, unseal } from '../../../lib/store/disk/envelope';
import { META, VERSION } from '../../../lib/store/integrity/migrations';
import { isCalendarDate } from '../../../lib/time/calendar-date';
import { formats } from '../../../lib/wording/format';
import { PATIENCE } from '../../patience';
import { locks } from './locks';

/**
 * Stores as they may be found one day, and what the popup then makes of them: whatever the copy has comes back, what it has
 * not is told of and put aside, and no popup is blank.
 */

const LAMP = '8212313961591322';
const CABLE = '8212313961591339';
const NOW = Date.UTC(2026, 10, 22);
const KEY = `order:${LAMP}`;
const local = fakeBrowser.storage.local;

const PLACED = '2026-11-02';
if (!isCalendarDate(PLACED)) throw new Error(PLACED);
const days = { placed: PLACED };

const seen = (orderId: string, title: string): Sighting => ({
  orderId,
  source: 'list',
  seenAt: NOW,
  status: 'awaitingDelivery',
  days,
  stated: [],
  items: [{ title }],
  problems: [],
});

/** Puts another value under a key of the store. */
const put = (key: string, value: unknown) => local.set({ [key]: value });
const kept = async (key: string): Promise<unknown> => (await local.get(key))[key];
/** Changes the envelope under a key. */
async function bend(key: string, change: (data: string, sum: number) => object): Promise<void> {
  const envelope = await kept(key);
  if (!isEnvelope(envelope)) throw new Error(`${key} has no envelope`);
  const { data, sum, ...others } = envelope;
  await put(key, { ...others, ...change(data, sum) });
}
const inCopy = async (change: (copy: Snapshot) => Snapshot) => replaceCopy(change((await readCopy()) ?? {}));

interface Broken {
  readonly name: string;
  readonly harm: () => Promise<void>;
  /** What the store then says of itself: nothing at all, that it took back or lost records, or why it shows none. */
  readonly reported?: { readonly recovered?: number; readonly lost?: number };
  /** The orders that are shown afterwards; both where it is left out. */
  readonly shown?: readonly ('Lamp' | 'Cable')[];
  readonly says?: RegExp;
}

const one = { recovered: 1 };
const lost = { lost: 1 };
const onlyCable = ['Cable'] as const;

const flipped: readonly Broken[] = [
  ['the first character', 0],
  ['the second', 1],
  ['a digit of the order’s number', 10],
  ['the middle', 120],
  ['a digit of the day', -1],
].map(([name, place]) => ({
  name: `a bit flipped in ${name}`,
  reported: one,
  harm: () =>
    bend(KEY, (data, sum) => {
      const at = place === -1 ? data.indexOf('2026-11-02') + 9 : Number(place);
      const bent = String.fromCharCode(data.charCodeAt(at) ^ 1);
      return { sum, data: data.slice(0, at) + bent + data.slice(at + 1) };
    }),
}));

const values: readonly Broken[] = [
  ['null', null],
  ['a number', 5],
  ['a text', 'order'],
  ['true', true],
  ['an empty list', []],
  ['an empty object', {}],
  ['an envelope without a sum', { data: '{}' }],
  ['an envelope without a record', { sum: 1 }],
  ['a record without an envelope', { id: LAMP, days: {} }],
  ['a whole envelope with nonsense in it', seal(KEY, { id: LAMP, days: 'none' })],
  ['a whole envelope with a prototype’s key in it', { ...seal(KEY, {}), data: '{"__proto__":{"id":1}}' }],
  ['a whole envelope with a field that nobody knows', seal(KEY, { id: LAMP, evil: 1 })],
  ['a whole envelope with null in it', seal(KEY, null)],
].map(([name, value]) => ({
  name: `${name} in place of a record`,
  reported: one,
  harm: () => put(KEY, value),
}));

const STORES: readonly Broken[] = [
  ...flipped,
  ...values,
  { name: 'a flipped sum', reported: one, harm: () => bend(KEY, (data, sum) => ({ data, sum: sum ^ 1 })) },
  {
    name: 'a flipped time of writing',
    reported: one,
    harm: () => bend(KEY, (data, sum) => ({ data, sum, writtenAt: 9 })),
  },
  {
    name: 'a record that is older than its copy',
    reported: one,
    harm: async () => {
      const before = await kept(KEY);
      await recordSightings([seen(LAMP, 'Lamp, in oak')], NOW + 1);
      await put(KEY, before);
    },
  },
  {
    name: 'a record that is older than a broken copy of it',
    harm: async () => {
      const before = await kept(KEY);
      await recordSightings([seen(LAMP, 'Lamp, in oak')], NOW + 1);
      const copy = Object(await kept(KEY));
      await inCopy((all) => ({ ...all, [KEY]: { ...copy, sum: copy.sum ^ 1 } }));
      await put(KEY, before);
    },
  },
  {
    name: 'a truncated record',
    reported: one,
    harm: () => bend(KEY, (data, sum) => ({ sum, data: data.slice(0, data.length / 2) })),
  },
  {
    name: 'two records swapped',
    reported: { recovered: 2 },
    harm: async () => {
      const [lamp, cable] = [await kept(KEY), await kept(`order:${CABLE}`)];
      await local.set({ [KEY]: cable, [`order:${CABLE}`]: lamp });
    },
  },
  {
    name: 'a record that stands twice, once under another’s key',
    shown: ['Lamp', 'Cable'],
    reported: lost,
    harm: async () => put('order:8212313961590000', await kept(KEY)),
  },
  { name: 'a record that is gone', reported: one, harm: () => local.remove(KEY) },
  { name: 'a store that is empty', reported: { recovered: 5 }, harm: () => local.clear() },
  {
    name: 'every record broken',
    reported: { recovered: 5 },
    harm: async () => {
      for (const key of Object.keys(await local.get())) if (key !== META) await put(key, 'x');
    },
  },
  { name: 'no version', harm: () => local.remove(META) },
  { name: 'a version that is text', harm: () => put(META, { version: String(VERSION) }) },
  { name: 'a version that is null', harm: () => put(META, null) },
  { name: 'a version below one', harm: () => put(META, { version: -3 }) },
  {
    name: 'no version, and a record that is broken as well',
    reported: one,
    harm: async () => {
      await local.remove(META);
      await bend(KEY, (data) => ({ data }));
    },
  },
  {
    name: 'the first version, and no copy',
    harm: async () => {
      await replaceCopy({});
      await local.remove(META);
      for (const [key, value] of Object.entries(await local.get())) {
        await local.remove(key);
        await put(key.replace(/^dispute:/, 'case:'), unseal(key, value));
      }
    },
  },
  {
    name: 'half a migration',
    harm: async () => {
      await replaceCopy({});
      await local.remove(META);
      await put(KEY, unseal(KEY, await kept(KEY)));
    },
  },
  {
    name: 'the first version with a record that it could not read either',
    shown: onlyCable,
    reported: lost,
    harm: async () => {
      await replaceCopy({});
      await local.remove(META);
      await put(KEY, { id: LAMP, days: 'none' });
    },
  },
  {
    name: 'a newer version',
    shown: [],
    says: /newer version/,
    harm: () => put(META, { version: VERSION + 1 }),
  },
  {
    name: 'a store that is gone, whose copy is of a newer version',
    shown: [],
    says: /newer version/,
    harm: async () => {
      await inCopy((copy) => ({ ...copy, [META]: { version: VERSION + 1 } }));
      await local.clear();
    },
  },
  { name: 'no copy', harm: () => replaceCopy({}) },
  { name: 'a broken record in the copy', harm: () => inCopy((copy) => ({ ...copy, [KEY]: 'x' })) },
  {
    name: 'a copy that trails by one write',
    harm: async () => {
      const before = await readCopy();
      await setTick(LAMP, 'waitDelivery.keep', true);
      await replaceCopy(before ?? {});
    },
  },
  {
    name: 'no copy and a broken record',
    shown: onlyCable,
    reported: lost,
    harm: async () => {
      await replaceCopy({});
      await put(KEY, 'x');
    },
  },
  {
    name: 'a record broken in both',
    shown: onlyCable,
    reported: lost,
    harm: async () => {
      await inCopy((copy) => ({ ...copy, [KEY]: 'y' }));
      await put(KEY, 'x');
    },
  },
  {
    name: 'a record gone from the store and broken in the copy',
    shown: onlyCable,
    reported: lost,
    harm: async () => {
      await inCopy((copy) => ({ ...copy, [KEY]: 'y' }));
      await local.remove(KEY);
    },
  },
  {
    name: 'a huge value in place of a record',
    reported: one,
    harm: () => put(KEY, 'x'.repeat(2_000_000)),
  },
  {
    name: 'keys that mean something to objects',
    reported: { lost: 2 },
    harm: async () => {
      await put('order:__proto__', { polluted: true });
      await put('order:constructor', {});
    },
  },
  { name: 'keys of nobody we know', harm: () => local.set({ 'what:1': 5, other: null }) },
  { name: 'broken settings', reported: one, harm: () => put('settings:all', [1]) },
  { name: 'broken ticks', reported: one, harm: () => put(`ticks:${LAMP}`, 7) },
  { name: 'a broken case', reported: one, harm: () => put(`dispute:${LAMP}`, {}) },
  {
    name: 'a copy that cannot be opened',
    harm: async () => {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new Error('no database');
      });
    },
  },
  {
    name: 'a store whose every read throws',
    says: /second copy/,
    harm: async () => {
      vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
    },
  },
  {
    name: 'a store whose every call throws',
    says: /second copy/,
    harm: async () => {
      vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
      vi.spyOn(local, 'set').mockRejectedValue(new Error('An unexpected error occurred'));
    },
  },
  {
    name: 'a store that throws, and no copy',
    shown: [],
    says: /Something went wrong/,
    harm: async () => {
      await replaceCopy({});
      vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
    },
  },
  {
    name: 'a store that is full and broken',
    shown: onlyCable,
    harm: async () => {
      await put(KEY, 'x');
      vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    },
    says: /could not be read/,
  },
];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks() });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await recordSightings([seen(LAMP, 'Lamp'), seen(CABLE, 'Cable')], NOW);
  await setTick(LAMP, 'waitDelivery.note', true);
  await changeDispute(LAMP, () => []);
  await changeSettings(() => ({ region: 'eu' }));
});
afterEach(async () => {
  cleanup();
  await new Promise((done) => setTimeout(done, 20)); // what the popup has begun goes on into the next test's store
  await navigator.locks.request('any', async () => {});
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('there are at least forty', () => {
  expect(STORES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(STORES.map(({ name }) => name)).size).toBe(STORES.length);
});

describe.each(STORES)('$name', ({ harm, reported, shown = ['Lamp', 'Cable'], says }) => {
  test('is shown or explained, and never a blank popup', async () => {
    await harm();
    render(wiredPopup({ buyerZone: 'UTC', formats: formats('en') }));
    await waitFor(() => expect(screen.queryByText('Reading your orders…')).toBeNull());
    if (says) await screen.findByText(says);
    await waitFor(() => {
      const rows = [...document.querySelectorAll('[data-order]')].map((row) => row.textContent ?? '');
      for (const name of ['Lamp', 'Cable']) {
        expect(rows.filter((row) => row.includes(name))).toHaveLength(
          shown.some((one) => one === name) ? 1 : 0,
        );
      }
    });
    expect(document.body.textContent?.trim().length).toBeGreaterThan(30);
    await waitFor(async () => {
      const note = says ? undefined : recoveryIn(await local.get());
      const { recovered = [], lost = [] } = note ?? {};
      expect([recovered.length, lost.length]).toEqual([reported?.recovered ?? 0, reported?.lost ?? 0]);
    });
    if (reported) await screen.findByText(/Records found damaged, missing or out of date/);
    else expect(screen.queryByText(/Records found damaged/)).toBeNull();
    if (reported?.lost)
      expect(Object.keys(await local.get()).filter((key) => key.startsWith('broken:'))).toHaveLength(
        reported.lost,
      );
  });
});

describe('afterwards', () => {
  test('store and copy are the same, and a second check changes nothing', async () => {
    await put(KEY, 'x');
    await local.remove(`order:${CABLE}`);
    const { snapshot } = await readChecked();
    expect(await readCopy()).toEqual(snapshot);
    const set = vi.spyOn(local, 'set');
    expect((await readChecked()).snapshot).toEqual(snapshot);
    expect(set).not.toHaveBeenCalled();
  });

  test('what a browser lost of an order that had been removed and seen again does not bring the old one back', async () => {
    const before = await local.get();
    await setTick(LAMP, 'pay.step', true);
    const ticked = await local.get();
    await exclusively(() => removeOrders([LAMP]));
    await recordSightings([seen(LAMP, 'Lamp, new')], NOW);
    const now = await local.get();
    await local.set(ticked);
    await readChecked();
    expect((await local.get())[KEY]).toEqual(now[KEY]);
    await inCopy((all) => ({ ...all, ...before }));
    await readChecked();
    expect((await local.get())[KEY]).toEqual(now[KEY]);
  });

  test('a repair that was cut counts what it took back once, and not its own note', async () => {
    await put(KEY, 'x');
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('killed'));
    expect((await readChecked()).isWhole).toBe(false);
    expect((await readChecked()).isWhole).toBe(true);
    expect(recoveryIn(await local.get())).toMatchObject({ recovered: [KEY], lost: [] });
  });

  test('a change of one record keeps what the copy knows of earlier losses and repairs', async () => {
    await put(KEY, 'x');
    await readChecked();
    const noted = await local.get();
    await put(`order:${CABLE}`, 'y');
    await inCopy((all) => ({ ...all, [`order:${CABLE}`]: 'z' }));
    await local.remove('recovery:last');
    await recordSightings([seen(CABLE, 'Cable')], NOW);
    expect(recoveryIn(noted)).toMatchObject({ recovered: [KEY] });
    expect(recoveryIn(await local.get())).toMatchObject({ recovered: [KEY], lost: [`order:${CABLE}`] });
    expect(await kept(`broken:order:${CABLE}`)).toEqual(['y', 'z']);
    await local.remove(`broken:order:${CABLE}`);
    await put(`order:${CABLE}`, 'w');
    await inCopy((all) => ({ ...all, [`order:${CABLE}`]: 'w' }));
    await recordSightings([seen(CABLE, 'Cable')], NOW);
    expect(await kept(`broken:order:${CABLE}`)).toEqual(['y', 'z', 'w']);
  });

  test('a copy that does not answer holds nobody up again for a minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.now() - 80_000 }); // over by the next test
    const opened = vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const slow = setTick(LAMP, 'pay.step', true);
    await vi.waitFor(() => expect(opened).toHaveBeenCalled(), PATIENCE);
    await vi.advanceTimersByTimeAsync(10_000);
    await slow;
    await setTick(LAMP, 'pay.step', false);
    expect(opened).toHaveBeenCalledTimes(1);
    opened.mockRestore();
    vi.setSystemTime(Date.now() + 60_000);
    expect((await readChecked()).isWhole).toBe(true);
    expect(await readCopy()).toEqual(await local.get());
    vi.useRealTimers();
  });

  test('a newer store is left as it is, by readers and writers alike', async () => {
    await put(META, { version: VERSION + 1 });
    const before = await local.get();
    await expect(recordSightings([seen(LAMP, 'Other')], NOW)).rejects.toThrow('version');
    await expect(readAllOrders()).rejects.toThrow('version');
    await expect(readChecked()).rejects.toThrow('version');
    expect(await local.get()).toEqual(before);
  });

  test('a look at an order whose record is broken in both begins it anew; the old one stays for the export', async () => {
    await replaceCopy({ [META]: { version: VERSION } });
    await put(KEY, 'x');
    await recordSightings([seen(LAMP, 'Lamp')], NOW);
    expect((await readAllOrders()).kept).toHaveLength(2);
    expect(await kept(`broken:${KEY}`)).toEqual(['x']);
  });

  test('a look at an order whose record went missing goes on from the copy', async () => {
    await local.remove(KEY);
    const [lamp] = await recordSightings([{ ...seen(LAMP, 'Lamp'), status: 'completed', days: {} }], NOW);
    expect(lamp?.order.days.placed?.value).toBe('2026-11-02');
  });
});
