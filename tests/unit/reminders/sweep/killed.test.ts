import { describe, expect, test } from 'vitest';
import { RETRY_MS } from '../../../../lib/reminders/retry';
import { DAY_MS } from '../../../../lib/time/durations';
import { claim, END } from '../claim';
import { world } from './world';

/** A worker that is killed in the middle: the next one goes on, and nothing is shown twice. */

describe('a sweep', () => {
  test.each(['write', 'show', 'mark'])(
    'killed before it could %s, loses nothing and shows no second notification',
    async (point) => {
      const { at, ids, state } = world([claim()]);
      await at(END - 20 * DAY_MS);
      state.dieBefore = point;
      await at(END - 3 * DAY_MS);
      state.dieBefore = '';
      await at(END - 3 * DAY_MS + 1_000);
      await at(END - 3 * DAY_MS + 2_000);
      const own = ids().filter((id) => id.includes('notreceived:3d'));
      expect(own).toHaveLength(1);
    },
  );

  test('killed between two notifications, shows the second within a minute, and the first not again', async () => {
    const { at, ids, state } = world([claim(0), claim(1)]);
    await at(END - 10 * DAY_MS);
    const before = ids().length;
    state.dieBefore = 'pause';
    await at(END - 3 * DAY_MS);
    expect(ids().slice(before)).toHaveLength(1);
    expect(state.alarm).toBe(END - 3 * DAY_MS + RETRY_MS);
    state.dieBefore = '';
    await at(state.alarm);
    expect(new Set(ids().slice(before))).toHaveProperty('size', 2);
    expect(ids().slice(before)).toHaveLength(2);
  });
});
