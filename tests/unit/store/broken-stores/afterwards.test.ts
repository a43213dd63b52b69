// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  exclusively,
  readAllOrders,
  readChecked,
  recordSightings,
  recoveryIn,
  removeOrders,
  setTick,
} from '../../../../lib/store';
import { readCopy, replaceCopy } from '../../../../lib/store/disk/copy';
import { META, VERSION } from '../../../../lib/store/integrity/migrations';
import { PATIENCE } from '../../../patience';
import { CABLE, endAll, inCopy, KEY, keepBoth, kept, LAMP, NOW, put, seen } from './two-orders';

/** What stands in store and copy once a store was found broken and repaired. */

const local = fakeBrowser.storage.local;

beforeEach(keepBoth);
afterEach(endAll);

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
