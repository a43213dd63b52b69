import { describe, expect, test } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../../lib/reminders/options';
import { RETRY_MS } from '../../../../lib/reminders/retry';
import { claim, DAY, END, HOUR } from '../claim';
import { bookOf, world } from './world';

/** What snoozes, quiet hours and calls to look again put off: none of them swallows a reminder or brings it twice. */

describe('a sweep', () => {
  test('what was dismissed while the store was full does not come back when quiet hours end', async () => {
    const quietHours = { hours: { from: 30, to: 8 * 60 }, zone: bookOf('UTC').buyer };
    const { at, ids, rows, state, dismiss } = world([claim()], { ...DEFAULT_OPTIONS, quietHours });
    await at(END - 20 * DAY);
    state.full = true;
    await at(END - 3 * DAY);
    dismiss();
    state.full = false;
    const before = ids().length;
    await at(END - 3 * DAY + HOUR);
    await at(END - 3 * DAY + 8 * HOUR);
    expect(ids()).toHaveLength(before);
    const told = [...rows.values()].flat().find(({ lead }) => lead === '3d');
    expect(told).toMatchObject({ state: 'shown', shownAt: END - 3 * DAY });
  });

  test('a snooze that was refused gives way to the reminder that fell due since', async () => {
    const { at, ids, state } = world([claim()], { ...DEFAULT_OPTIONS, snoozedUntil: END - DAY - 2 * HOUR });
    await at(END - 3 * DAY);
    const before = ids().length;
    state.refuses = true;
    await at(END - DAY - 2 * HOUR);
    await at(END - DAY);
    state.refuses = false;
    await at(END - DAY + RETRY_MS);
    const since = ids().slice(before);
    expect(since.filter((id) => id.includes('notreceived'))).toEqual([
      `${claim().id}:dispute.notreceived:1d:2026-07-25`,
    ]);
  });

  test('a snooze calls back nothing that gave way to an earlier one', async () => {
    const [first, second] = [END - 2 * DAY, END - DAY - HOUR];
    const { at, rows, state } = world([claim()], { ...DEFAULT_OPTIONS, snoozedUntil: first });
    await at(END - 4 * DAY);
    await at(first);
    state.options = { ...DEFAULT_OPTIONS, snoozedUntil: second };
    await at(first + HOUR);
    const gaveWay = [...rows.values()].flat().find(({ lead }) => lead === '3d');
    expect(gaveWay).toMatchObject({ state: 'dropped' });
  });

  test('a snooze that ended while the store was full does not swallow the reminder that fell due since', async () => {
    const snoozedUntil = END - DAY - 2 * HOUR;
    const { at, ids, state } = world([claim()], { ...DEFAULT_OPTIONS, snoozedUntil });
    await at(END - 3 * DAY);
    state.full = true;
    await at(snoozedUntil);
    state.full = false;
    await at(END - DAY);
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
    await at(END - 10 * HOUR);
    await at(END - 9 * HOUR);
    state.options = { ...DEFAULT_OPTIONS, quietHours };
    await at(END - 8 * HOUR);
    const said = ids().filter((id) => id.includes('notreceived'));
    expect(said).toEqual([`${claim().id}:dispute.notreceived:6h:2026-07-25`]);
  });

  test('after days asleep the call to look again swallows neither a snooze nor a reminder', async () => {
    const snoozedUntil = END - 7 * DAY + HOUR;
    const seenAt = END - 12 * DAY + 9 * HOUR; // a call to look is due five days later, after both
    const { at, ids } = world([claim()], { ...DEFAULT_OPTIONS, snoozedUntil, seenAt });
    await at(END - 8 * DAY);
    await at(END - 4 * DAY);
    expect(ids().filter((id) => id.includes('notreceived'))).toEqual([
      `${claim().id}:dispute.notreceived:again:2026-07-25:${snoozedUntil}`,
    ]);
  });
});
