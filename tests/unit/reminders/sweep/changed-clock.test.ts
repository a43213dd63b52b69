import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../../lib/time/durations';
import { order } from '../../rules/orders';
import { claim, END } from '../claim';
import { world } from './world';

/** Clocks that are set back, and zones that change on a journey. */

describe('a sweep', () => {
  test('a clock set back shows nothing again', async () => {
    const { at, ids } = world([claim()]);
    await at(END - 3 * DAY_MS);
    const before = ids().length;
    await at(END - 30 * DAY_MS);
    await at(END - 3 * DAY_MS);
    expect(ids()).toHaveLength(before);
  });

  test('a clock set back while the store is full: what was dropped comes in its time, also when that has just begun', async () => {
    const { at, ids, state } = world([claim()]);
    await at(END - 10 * DAY_MS);
    await at(END - 3 * DAY_MS);
    state.full = true;
    await at(END - 8 * DAY_MS);
    state.full = false;
    const before = ids().length;
    await at(END - 7 * DAY_MS);
    expect(ids().slice(before)).toEqual([`${claim().id}:dispute.notreceived:7d:2026-07-25`]);
  });

  test('a clock set back: an earlier reminder does not stand for one that was dropped for a later one', async () => {
    const { at, ids } = world([claim()]);
    await at(END - 10 * DAY_MS);
    await at(END - 7 * DAY_MS);
    await at(END - DAY_MS);
    const before = ids().length;
    await at(END - 3 * DAY_MS);
    expect(ids().slice(before)).toEqual([`${claim().id}:dispute.notreceived:3d:2026-07-25`]);
  });

  test('a clock set back by a second, just when that was refused, costs it nothing', async () => {
    const late = order({ status: 'completed', days: { placed: '2026-06-01', completed: '2026-06-20' } });
    const { at, state, ids } = world([late]);
    const end = Date.UTC(2026, 6, 5);
    state.refuses = true;
    await at(end);
    state.refuses = false;
    await at(end - 1_000);
    await at(end + HOUR_MS);
    expect(ids()).toContain(`${late.id}:dispute.defect:on:2026-07-05`);
  });

  test('a journey east makes no reminder late', async () => {
    const { at, state, ids } = world([claim()]);
    state.zone = 'America/Los_Angeles';
    await at(END - 20 * DAY_MS);
    state.zone = 'Pacific/Auckland';
    await at(END - 19 * DAY_MS);
    const auckland = END - 12 * HOUR_MS; // where the 25th begins twelve hours before UTC
    await at(auckland - DAY_MS);
    expect(ids()).toContain(`${claim().id}:dispute.notreceived:1d:2026-07-25`);
  });
});
