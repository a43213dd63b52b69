import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  aheadOfWriters,
  eraseAll,
  isStoreBusy,
  mendStore,
  readAllOrders,
  readAllTicks,
  readChecked,
  setTick,
} from '../../../lib/store';
import { NAME, WRITER_WAIT_MS } from '../../../lib/store/disk/lock';
import first from '../../stored/v1.json';
import { locks } from './locks';

/** Another page of ours holds the store's lock, and does not let go: it hangs, for example. */

const ORDER = '8212313961591322';
const ticksKept = async () => (await readAllTicks()).get(ORDER) ?? [];

/** Takes the lock as another page does; gives how it lets go. */
function hold(): () => void {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void navigator.locks.request(NAME, () => held);
  return letGo;
}

/** What became of work, once `ms` have passed. */
async function afterMs<T>(ms: number, work: Promise<T>): Promise<PromiseSettledResult<T>> {
  const settled = Promise.allSettled([work]);
  await vi.advanceTimersByTimeAsync(ms);
  const [result] = await settled;
  return result;
}
const isBusy = (result: PromiseSettledResult<unknown>) =>
  result.status === 'rejected' && isStoreBusy(result.reason);

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: locks() });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('while another page holds the lock', () => {
  test('a writer is told so and changes nothing; once it is free the next one writes', async () => {
    await setTick(ORDER, 'before', true);
    const letGo = hold();
    expect(isBusy(await afterMs(WRITER_WAIT_MS, setTick(ORDER, 'meanwhile', true)))).toBe(true);
    letGo();
    await setTick(ORDER, 'afterwards', true);
    expect(await ticksKept()).toEqual(['before', 'afterwards']);
  });

  test('who erases everything is told so, and nothing is erased', async () => {
    await setTick(ORDER, 'before', true);
    hold();
    expect(isBusy(await afterMs(WRITER_WAIT_MS, eraseAll()))).toBe(true);
    expect(await ticksKept()).toEqual(['before']);
  });

  test('mending is put off', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    hold();
    expect(await afterMs(WRITER_WAIT_MS, mendStore())).toMatchObject({ value: false });
  });

  test('a store of an older version is read all the same, and stays as it is', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await fakeBrowser.storage.local.set(first);
    hold();
    const read = await afterMs(5 * WRITER_WAIT_MS, Promise.all([readAllOrders(), readChecked()]));
    if (read.status === 'rejected') throw read.reason;
    expect(read.value[0].kept.length).toBeGreaterThan(0);
    expect(await fakeBrowser.storage.local.get()).toEqual(first);
  });

  test('an error of the work itself is no sign of a busy store', async () => {
    const failed = await afterMs(
      0,
      aheadOfWriters(() => Promise.reject(new Error('full'))),
    );
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'full' } });
    expect(isBusy(failed)).toBe(false);
  });
});

test('a sweep waits for one writer at most, however many wait', async () => {
  const letGo = hold();
  const done: string[] = [];
  const writers = Array.from({ length: 20 }, (_, place) =>
    setTick(ORDER, `tick-${place}`, true).then(() => done.push('writer')),
  );
  await vi.advanceTimersByTimeAsync(0);
  const sweep = aheadOfWriters(async () => void done.push('sweep'));
  letGo();
  await Promise.all([sweep, ...writers]);
  expect(done.indexOf('sweep')).toBeLessThanOrEqual(1);
  expect(await ticksKept()).toHaveLength(20);
});
