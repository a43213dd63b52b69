import { describe, expect, test } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../../lib/reminders/options';
import { RETRY_MS } from '../../../../lib/reminders/retry';
import { DAY_MS, HOUR_MS } from '../../../../lib/time/durations';
import { claim, END } from '../claim';
import { bookOf, world } from './world';

/** What snoozes, quiet hours and calls to look again put off: none of them swallows a reminder or brings it twice. */

describe('a sweep', () => {
  test('what was dismissed while the store was full does not come back when quiet hours end', async () => {
    const quietHours = { hours: { from: 30, to: 8 * 60 }, zone: bookOf('UTC').buyer };
    const { at, ids, rows, state, dismiss } = world([claim()], { ...DEFAULT_OPTIONS, quietHours });
    await at(END - 20 * DAY_MS);
    state.full = true;
    await at(END - 3 * DAY_MS);
    dismiss();
    state.full = false;
    const before = ids().length;
    await at(END - 3 * DAY_MS + HOUR_MS);
    await at(END - 3 * DAY_MS + 8 * HOUR_MS);
    expect(ids()).toHaveLength(before);
    const told = [...rows.values()].flat().find(({ lead }) => lead === '3d');
    expect(told).toMatchObject({ state: 'shown', shownAt: END - 3 * DAY_MS });
  });

  test('a snooze that was refused gives way to the reminder that fell due since', async () => {
    const { at, ids, state } = world([claim()], {
      ...DEFAULT_OPTIONS,
      snoozedUntil: END - DAY_MS - 2 * HOUR_MS,
    });
    await at(END - 3 * DAY_MS);
    const before = ids().length;
    state.refuses = true;
    await at(END - DAY_MS - 2 * HOUR_MS);
    await at(END - DAY_MS);
    state.refuses = false;
    await at(END - DAY_MS + RETRY_MS);
    const since = ids().slice(before);
    expect(since.filter((id) => id.includes('notreceived'))).toEqual([
      `${claim().id}:dispute.notreceived:1d:2026-07-25`,
    ]);
  });

  test('a snooze calls back nothing that gave way to an earlier one', async () => {
    const [first, second] = [END - 2 * DAY_MS, END - DAY_MS - HOUR_MS];
    const { at, rows, state } = world([claim()], { ...DEFAULT_OPTIONS, snoozedUntil: first });
    await at(END - 4 * DAY_MS);
    await at(first);
    state.options = { ...DEFAULT_OPTIONS, snoozedUntil: second };
    await at(first + HOUR_MS);
    const gaveWay = [...rows.values()].flat().find(({ lead }) => lead === '3d');
    expect(gaveWay).toMatchObject({ state: 'dropped' });
  });

  test('a snooze that ended while the store was full does not swallow the reminder that fell due since', async () => {
    const snoozedUntil = END - DAY_MS - 2 * HOUR_MS;
    const { at, ids, state } = world([claim()], { ...DEFAULT_OPTIONS, snoozedUntil });
    await at(END - 3 * DAY_MS);
    state.full = true;
    await at(snoozedUntil);
    state.full = false;
    await at(END - DAY_MS);
    const said = ids().filter((id) => id.includes('notreceived'));
    expect(said.slice(-2)).toEqual([
      `${claim().id}:dispute.notreceived:again:2026-07-25:${snoozedUntil}`,
      `${claim().id}:dispute.notreceived:1d:2026-07-25`,
    ]);
  });

  test('what quiet hours brought forward is not followed by a farther reminder that is wanted since', async () => {
    const hours = { from: 15 * 60, to: 23 * 60 + 30 };
    const quietHours = { hours, zone: bookOf('UTC').buyer };
    const { at, ids, state } = world([claim()], { ...DEFAULT_OPTIONS, quietHours, leadsOf: () => ['6h'] });
    await at(END - 10 * HOUR_MS);
    await at(END - 9 * HOUR_MS);
    state.options = { ...DEFAULT_OPTIONS, quietHours };
    await at(END - 8 * HOUR_MS);
    const said = ids().filter((id) => id.includes('notreceived'));
    expect(said).toEqual([`${claim().id}:dispute.notreceived:6h:2026-07-25`]);
  });

  test('after days asleep the call to look again swallows neither a snooze nor a reminder', async () => {
    const snoozedUntil = END - 7 * DAY_MS + HOUR_MS;
    const seenAt = END - 12 * DAY_MS + 9 * HOUR_MS; // a call to look is due five days later, after both
    const { at, ids } = world([claim()], { ...DEFAULT_OPTIONS, snoozedUntil, seenAt });
    await at(END - 8 * DAY_MS);
    await at(END - 4 * DAY_MS);
    expect(ids().filter((id) => id.includes('notreceived'))).toEqual([
      `${claim().id}:dispute.notreceived:again:2026-07-25:${snoozedUntil}`,
    ]);
  });
});
