import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import background from '../../../entrypoints/background';
import type { OrderId } from '../../../lib/records/order-id';
import { RETRY_MS, retryIn } from '../../../lib/reminders/retry';
import { changeSettings, readFailing, recordSightings } from '../../../lib/store';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/time/durations';
import type { Machine } from '../../../scripts/soak/model/machine';
import { onComputer } from '../../../scripts/soak/model/play';
import { BEGINNING, type Seen, sightingOf } from '../../../scripts/soak/model/seen';

const MAX_WAKES = 40;
const idOf = (index: number): OrderId => `${8_212_313_961_591_322n + BigInt(index)}`;
const ON_ITS_WAY: Seen = {
  placedDaysAgo: 10,
  status: 'awaitingDelivery',
  promiseInDays: undefined,
  leftHours: undefined,
};

/** A computer on which two orders are known, some hours before a reminder of each is due. */
function computer<T>(work: (machine: Machine) => Promise<T>): Promise<T> {
  return onComputer(
    browser,
    () => void background.main(),
    async (machine) => {
      const { state } = machine;
      state.now = BEGINNING;
      await machine.event('installed');
      for (const [index, leftHours] of [4 * 24 - 22, 4 * 24 - 20].entries()) {
        const seen = sightingOf(idOf(index), { ...ON_ITS_WAY, leftHours }, state.now);
        await machine.inBackground(() => recordSightings([seen], state.now));
      }
      state.shown.splice(0);
      state.onScreen.clear();
      return work(machine);
    },
  );
}

/** Lets a day pass in which the worker ends after each wake; gives how often it was woken. */
async function passDay(machine: Machine): Promise<number> {
  const end = machine.state.now + DAY_MS;
  for (let wakes = 0; ; wakes += 1) {
    machine.end();
    if (!(await machine.fireDue(end, 0))) {
      machine.state.now = end;
      return wakes;
    }
  }
}

const rowsOf = ({ state }: Machine) => state.shown.flatMap(({ rows }) => rows);

test('what fails is tried again after ever longer times, an hour at the most', () => {
  const tries: number[] = [];
  for (let at = 0; at < DAY_MS; at += retryIn(0, at)) tries.push(at / MINUTE_MS);
  expect(tries.slice(0, 14)).toEqual([0, 1, 2, 3, 4, 5, 10, 15, 20, 35, 50, 65, 80, 140]);
  expect(retryIn(0, DAY_MS)).toBe(HOUR_MS);
  expect(retryIn(0, 0)).toBe(RETRY_MS);
});

test('a browser that refuses for a day wakes us seldom; what the buyer does then brings everything at once, once', () =>
  computer(async (machine) => {
    const { state } = machine;
    state.refusesUntil = Number.POSITIVE_INFINITY;
    expect(await passDay(machine)).toBeLessThanOrEqual(MAX_WAKES);
    expect(state.shown).toEqual([]);
    state.refusesUntil = 0;
    await machine.inPage(() => changeSettings(() => ({ region: 'eu' })));
    const told = rowsOf(machine);
    expect(new Set(told.map((row) => row.split(':')[0]))).toEqual(new Set([idOf(0), idOf(1)]));
    await passDay(machine);
    const all = rowsOf(machine);
    expect(all.slice(0, told.length)).toEqual(told);
    expect(new Set(all).size).toBe(all.length);
  }));

test('a store that is full for a day wakes us seldom, and everything is shown in its time', () =>
  computer(async (machine) => {
    const { state } = machine;
    state.fullUntil = state.now + DAY_MS;
    expect(await passDay(machine)).toBeLessThanOrEqual(MAX_WAKES);
    const told = state.shown.map(({ id, at }) => [id, at] as const);
    expect(new Set(told.map(([id]) => id.split(':')[0]))).toEqual(new Set([idOf(0), idOf(1)]));
    expect(new Set(told.map(([id]) => id)).size).toBe(told.length);
  }));

test('a failure that is over is forgotten, so that the next one is tried again soon', () =>
  computer(async (machine) => {
    const { state } = machine;
    state.refusesUntil = Number.POSITIVE_INFINITY;
    await passDay(machine);
    expect(await readFailing()).toBeLessThan(state.now - HOUR_MS);
    state.refusesUntil = 0;
    await machine.event('startup');
    expect(await readFailing()).toBeUndefined();
  }));

test('a store that cannot be read: what the second copy knows of is shown all the same', () =>
  computer(async (machine) => {
    const { local } = machine.browser.storage;
    const { get } = local;
    local.get = () => Promise.reject(new Error('damaged'));
    try {
      expect(await passDay(machine)).toBeLessThanOrEqual(MAX_WAKES);
    } finally {
      local.get = get;
    }
    const told = machine.state.shown.map(({ id }) => id);
    expect(new Set(told.map((id) => id.split(':')[0]))).toEqual(new Set([idOf(0), idOf(1)]));
    expect(new Set(told).size).toBe(told.length);
  }));
