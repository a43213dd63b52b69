import { describe, expect, test } from 'vitest';
import { RETRY_MS } from '../../../../lib/reminders/retry';
import { DAY_MS } from '../../../../lib/time/durations';
import { claim, END } from '../claim';
import { world } from './world';

/** Another page holds the store's lock: what is due is shown all the same, once. */

describe('a sweep that does not get the lock', () => {
  test('shows what is due, not again once the lock is free, and looks again in time', async () => {
    const { at, ids, state, dismiss } = world([claim()]);
    await at(END - 20 * DAY_MS);
    const before = ids().length;
    state.held = true;
    await at(END - 3 * DAY_MS);
    expect(ids().slice(before)).toContain(`${claim().id}:dispute.notreceived:3d:2026-07-25`);
    expect(state.alarm).toBeGreaterThan(END - 3 * DAY_MS);
    const shown = ids().length;
    dismiss();
    await at(END - 3 * DAY_MS + RETRY_MS);
    state.held = false;
    await at(END - 3 * DAY_MS + 2 * RETRY_MS);
    expect(ids()).toHaveLength(shown);
    await at(END - DAY_MS);
    expect(ids()).toContain(`${claim().id}:dispute.notreceived:1d:2026-07-25`);
    expect(new Set(ids()).size).toBe(ids().length);
  });

  test.each([2, 3])('after the first of %i notices shows the others too, and none again', async (count) => {
    const { at, ids, rows, state, dismiss } = world(
      Array.from({ length: count }, (_, place) => claim(place)),
    );
    await at(END - 4 * DAY_MS);
    const before = ids().length;
    const since = () =>
      ids()
        .slice(before)
        .filter((id) => id.includes('notreceived:3d'));
    state.held = 'once shown';
    await at(END - 3 * DAY_MS);
    expect(since()).toHaveLength(count);
    dismiss();
    state.held = false;
    await at(END - 3 * DAY_MS + RETRY_MS);
    expect(since()).toHaveLength(count);
    const left = [...rows.values()].flat().filter((row) => row.state === 'claimed');
    expect(left).toEqual([]);
  });
});
