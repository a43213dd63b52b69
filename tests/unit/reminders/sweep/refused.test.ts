import { describe, expect, test } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../../lib/reminders/options';
import { DAY_MS, HOUR_MS } from '../../../../lib/time/durations';
import { claim, END } from '../claim';
import { world } from './world';

/** What the browser refuses to show: it is tried again, unless something nearer has taken its place. */

describe('a sweep', () => {
  test('what the browser refuses to show is tried again', async () => {
    const { at, ids, state } = world([claim()]);
    state.refuses = true;
    await at(END - 3 * DAY_MS);
    expect(ids()).toEqual([]);
    state.refuses = false;
    await at(END - 3 * DAY_MS + HOUR_MS);
    expect(ids()).toContain(`${claim().id}:dispute.notreceived:3d:2026-07-25`);
  });

  test('what the browser refused for days gives way to what is nearer to the end', async () => {
    const { at, state, ids } = world([claim()]);
    await at(END - 10 * DAY_MS);
    state.refuses = true;
    await at(END - 3 * DAY_MS);
    await at(END - 2 * DAY_MS);
    await at(END - DAY_MS);
    state.refuses = false;
    await at(END - DAY_MS + HOUR_MS);
    expect(ids().filter((id) => id.includes('notreceived'))).toEqual([
      `${claim().id}:dispute.notreceived:1d:2026-07-25`,
    ]);
  });

  test('however long a retry waits, the next reminder comes in its time', async () => {
    const { at, state } = world([claim()]);
    state.refuses = true;
    state.retryIn = HOUR_MS;
    await at(END - 3 * DAY_MS - 5 * 60_000);
    expect(state.alarm).toBe(END - 3 * DAY_MS);
    await at(END - 3 * DAY_MS);
    expect(state.alarm).toBe(END - 3 * DAY_MS + HOUR_MS);
  });

  test('what is wanted since gives way to a nearer reminder that was refused', async () => {
    const { at, ids, state } = world([claim()], { ...DEFAULT_OPTIONS, leadsOf: () => ['3d'] });
    await at(END - 10 * DAY_MS);
    state.refuses = true;
    await at(END - 3 * DAY_MS);
    state.options = DEFAULT_OPTIONS;
    await at(END - 3 * DAY_MS + HOUR_MS);
    state.refuses = false;
    await at(END - 3 * DAY_MS + 2 * HOUR_MS);
    const said = ids().filter((id) => id.includes('notreceived'));
    expect(said).toEqual([`${claim().id}:dispute.notreceived:3d:2026-07-25`]);
  });

  test('what was claimed and has become pointless is not shown', async () => {
    const orders = [claim(0), claim(1)];
    const { at, state, shown } = world(orders);
    await at(END - 10 * DAY_MS);
    const before = shown.length;
    state.refuses = true;
    await at(END - 3 * DAY_MS);
    state.refuses = false;
    orders[1] = { ...claim(1), status: { value: 'canceled', source: 'list', seenAt: 0 } };
    await at(END - 3 * DAY_MS + HOUR_MS);
    expect(shown.slice(before).map(({ id }) => id.split(':')[0])).toEqual([claim(0).id]);
  });
});
