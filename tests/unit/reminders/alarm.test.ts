import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { arm, armBy } from '../../../entrypoints/background/alarm';
import { healAlarm } from '../../../entrypoints/popup/heal-alarm';
import { keepFailing } from '../../../lib/store';
import { DAY_MS, HOUR_MS } from '../../../lib/time/durations';
import { locks } from '../store/locks';

const times = async () => (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);

beforeEach(() => fakeBrowser.reset());

test('there is one alarm, whoever sets it and however often', async () => {
  const now = Date.now();
  await arm(now + HOUR_MS);
  await armBy(now + 2 * HOUR_MS);
  expect(await times()).toEqual([now + HOUR_MS]);
  await armBy(now + HOUR_MS / 2);
  expect(await times()).toEqual([now + HOUR_MS / 2]);
  await arm(now + HOUR_MS);
  expect(await times()).toEqual([now + HOUR_MS]);
});

test('the popup sets an alarm that was lost, for now, and leaves one that is there', async () => {
  const before = Date.now();
  await healAlarm();
  const [healed = 0, ...others] = await times();
  expect(others).toEqual([]);
  expect(healed).toBeGreaterThanOrEqual(before);
  expect(healed).toBeLessThanOrEqual(Date.now());
  await arm(before + HOUR_MS);
  await healAlarm();
  expect(await times()).toEqual([before + HOUR_MS]);
});

test('the popup has what was refused tried again at once', async () => {
  const now = Date.now();
  await arm(now + HOUR_MS);
  await keepFailing(now - HOUR_MS);
  await healAlarm();
  const [healed = Number.POSITIVE_INFINITY] = await times();
  expect(healed).toBeLessThanOrEqual(Date.now());
  await keepFailing(undefined);
  await arm(now + HOUR_MS);
  await healAlarm();
  expect(await times()).toEqual([now + HOUR_MS]);
});

test('the popup heals an alarm that was set while the clock was ahead', async () => {
  await arm(Date.now() + 30 * DAY_MS);
  await healAlarm();
  const [healed = Number.POSITIVE_INFINITY] = await times();
  expect(healed).toBeLessThanOrEqual(Date.now());
});

describe('the background', () => {
  const message = () =>
    fakeBrowser.runtime.onMessage.trigger({ kind: 'none' }, { id: fakeBrowser.runtime.id, url: '' });

  test.each([
    ['a start', () => {}],
    ['a message that changes nothing', message],
    ['a change that starts no sweep', () => fakeBrowser.storage.local.set({ 'ticks:8212313961591322': 1 })],
    ['a click on a notification', () => fakeBrowser.notifications.onClicked.trigger('digest:1')],
  ])('heals an alarm that was set while the clock was ahead: at %s', async (what, happens) => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('navigator', { locks: locks(), languages: ['en'] });
    const ahead = Date.now() + 30 * DAY_MS;
    const isHealed = async () => {
      const [at = Number.POSITIVE_INFINITY] = await times();
      expect(at).toBeLessThanOrEqual(Date.now() + HOUR_MS);
    };
    if (what === 'a start') await arm(ahead);
    background.main();
    await vi.waitFor(isHealed, 5_000);
    if (what === 'a start') return;
    await new Promise((done) => setTimeout(done, 500)); // the first sweep has ended
    await arm(ahead);
    await happens();
    await vi.waitFor(isHealed, 5_000);
  });
});
