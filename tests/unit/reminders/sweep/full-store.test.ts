import { describe, expect, test } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../../lib/reminders/options';
import { RETRY_MS } from '../../../../lib/reminders/retry';
import { DAY_MS, HOUR_MS } from '../../../../lib/time/durations';
import { claim, END } from '../claim';
import { world } from './world';

/** A store that is full: what is due is shown all the same, once. */

describe('a sweep', () => {
  test('with a store that is full, the next reminder comes in its time', async () => {
    const { at, state } = world([claim()]);
    state.full = true;
    await at(END - 3 * DAY_MS - 5 * 60_000);
    expect(state.alarm).toBe(END - 3 * DAY_MS);
  });

  test('with a store that is full shows what is due all the same, not again while it is on the screen', async () => {
    const { at, ids, state } = world([claim()]);
    await at(END - 20 * DAY_MS);
    const before = ids().length;
    state.full = true;
    await at(END - 3 * DAY_MS);
    await at(END - 3 * DAY_MS + RETRY_MS);
    const since = ids().slice(before);
    expect(since.filter((id) => id.includes('notreceived'))).toEqual([
      `${claim().id}:dispute.notreceived:3d:2026-07-25`,
    ]);
    expect(new Set(since).size).toBe(since.length);
    state.full = false;
    await at(END - DAY_MS);
    const all = ids().slice(before);
    expect(all).toContain(`${claim().id}:dispute.notreceived:1d:2026-07-25`);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each([1, 4])(
    'what was dismissed does not come back while the store is full, nor after (%i orders)',
    async (count) => {
      const { at, ids, state, dismiss } = world(Array.from({ length: count }, (_, place) => claim(place)));
      await at(END - 20 * DAY_MS);
      const before = ids().length;
      const since = () =>
        ids()
          .slice(before)
          .filter((id) => !id.includes('refund.nodelivery'));
      state.full = true;
      await at(END - 3 * DAY_MS);
      dismiss();
      await at(END - 3 * DAY_MS + RETRY_MS);
      dismiss();
      state.full = false;
      await at(END - 3 * DAY_MS + 2 * RETRY_MS);
      expect(since()).toHaveLength(1);
      await at(END - DAY_MS);
      expect(since()).toHaveLength(2);
    },
  );

  test('of a digest that was dismissed while the store was full nothing comes back once an order is gone', async () => {
    const orders = Array.from({ length: 4 }, (_, place) => claim(place));
    const { at, ids, state, dismiss } = world(orders);
    await at(END - 20 * DAY_MS);
    state.full = true;
    await at(END - 3 * DAY_MS);
    dismiss();
    orders.pop();
    state.full = false;
    const before = ids().length;
    await at(END - 3 * DAY_MS + RETRY_MS);
    expect(ids()).toHaveLength(before);
  });

  test('what was refused gives way to a nearer reminder that was shown while the store was full', async () => {
    const { at, ids, state, dismiss } = world([claim()]);
    await at(END - 4 * DAY_MS);
    state.refuses = true;
    await at(END - DAY_MS);
    state.refuses = false;
    state.full = true;
    await at(END - 6 * HOUR_MS);
    dismiss();
    state.full = false;
    const before = ids().length;
    await at(END - 5 * HOUR_MS);
    expect(ids()).toHaveLength(before);
    expect(ids().at(-1)).toContain('notreceived:6h');
  });

  test('what was shown while the store was full does not come again once it is wanted again', async () => {
    const { at, ids, state, dismiss } = world([claim()]); // whose reminders were never kept
    state.full = true;
    await at(END - 3 * DAY_MS);
    dismiss();
    state.full = false;
    const before = ids().length;
    state.options = { ...DEFAULT_OPTIONS, leadsOf: () => ['1d'] };
    await at(END - 3 * DAY_MS + HOUR_MS);
    state.options = DEFAULT_OPTIONS;
    await at(END - 3 * DAY_MS + 2 * HOUR_MS);
    expect(ids()).toHaveLength(before);
  });
});
