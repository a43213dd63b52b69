import { describe, expect, test } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../../lib/reminders/options';
import { claim, DAY, END, HOUR } from '../claim';
import { world } from './world';

/** What the browser refuses to show: it is tried again, unless something nearer has taken its place. */

describe('a sweep', () => {
  test('what the browser refuses to show is tried again', async () => {
    const { at, ids, state } = world([claim()]);
    state.refuses = true;
    await at(END - 3 * DAY);
    expect(ids()).toEqual([]);
    state.refuses = false;
    await at(END - 3 * DAY + HOUR);
    expect(ids()).toContain(`${claim().id}:dispute.notreceived:3d:2026-07-25`);
  });

  test('what the browser refused for days gives way to what is nearer to the end', async () => {
    const { at, state, ids } = world([claim()]);
    await at(END - 10 * DAY);
    state.refuses = true;
    await at(END - 3 * DAY);
    await at(END - 2 * DAY);
    await at(END - DAY);
    state.refuses = false;
    await at(END - DAY + HOUR);
    expect(ids().filter((id) => id.includes('notreceived'))).toEqual([
      `${claim().id}:dispute.notreceived:1d:2026-07-25`,
    ]);
  });

  test('however long a retry waits, the next reminder comes in its time', async () => {
    const { at, state } = world([claim()]);
    state.refuses = true;
    state.retryIn = HOUR;
    await at(END - 3 * DAY - 5 * 60_000);
    expect(state.alarm).toBe(END - 3 * DAY);
    await at(END - 3 * DAY);
    expect(state.alarm).toBe(END - 3 * DAY + HOUR);
  });

  test('what is wanted since gives way to a nearer reminder that was refused', async () => {
    const { at, ids, state } = world([claim()], { ...DEFAULT_OPTIONS, leadsOf: () => ['3d'] });
    await at(END - 10 * DAY);
    state.refuses = true;
    await at(END - 3 * DAY);
    state.options = DEFAULT_OPTIONS;
    await at(END - 3 * DAY + HOUR);
    state.refuses = false;
    await at(END - 3 * DAY + 2 * HOUR);
    const said = ids().filter((id) => id.includes('notreceived'));
    expect(said).toEqual([`${claim().id}:dispute.notreceived:3d:2026-07-25`]);
  });

  test('what was claimed and has become pointless is not shown', async () => {
    const orders = [claim(0), claim(1)];
    const { at, state, shown } = world(orders);
    await at(END - 10 * DAY);
    const before = shown.length;
    state.refuses = true;
    await at(END - 3 * DAY);
    state.refuses = false;
    orders[1] = { ...claim(1), status: { value: 'canceled', source: 'list', seenAt: 0 } };
    await at(END - 3 * DAY + HOUR);
    expect(shown.slice(before).map(({ id }) => id.split(':')[0])).toEqual([claim(0).id]);
  });
});
