import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { arm, armBy } from '../../../entrypoints/background/alarm';
import { healAlarm } from '../../../entrypoints/popup/heal-alarm';
import { keepFailing } from '../../../lib/store';
import { HOUR_MS } from '../../../lib/time/durations';

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
