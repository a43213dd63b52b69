import { describe, expect, test } from 'vitest';
import { MAX_SLEEP_MS } from '../../../../lib/reminders/sweep';
import { DAY_MS, HOUR_MS } from '../../../../lib/time/durations';
import { day, order } from '../../rules/orders';
import { claim, END } from '../claim';
import { world } from './world';

/** What is told of when: each reminder once, the nearest alone, and by one alarm. */

describe('a sweep', () => {
  test('plans every lead, shows each once, at its time', async () => {
    const { at, shown, ids } = world([claim()]);
    await at(END - 10 * DAY_MS);
    const before = ids().length;
    for (const left of [
      7 * DAY_MS + 1,
      7 * DAY_MS,
      7 * DAY_MS - 1,
      3 * DAY_MS,
      DAY_MS,
      DAY_MS - 1,
      6 * HOUR_MS,
      0,
      -DAY_MS,
    ])
      await at(END - left);
    expect(
      ids()
        .slice(before)
        .map((id) => id.split(':').slice(1).join(':')),
    ).toEqual([
      'dispute.notreceived:7d:2026-07-25',
      'dispute.notreceived:3d:2026-07-25',
      'dispute.notreceived:1d:2026-07-25',
      'dispute.notreceived:6h:2026-07-25',
    ]);
    expect(new Set(ids()).size).toBe(shown.length);
  });

  test('after weeks of sleep shows only the reminder nearest to the end', async () => {
    const { at, ids, rows } = world([claim()]);
    await at(END - 40 * DAY_MS);
    await at(END - 2 * DAY_MS);
    expect(ids().filter((id) => id.includes('notreceived'))).toEqual([
      `${claim().id}:dispute.notreceived:3d:2026-07-25`,
    ]);
    expect(rows.get(claim().id)?.find(({ lead }) => lead === '7d')?.state).toBe('dropped');
    expect(rows.get(claim().id)?.find(({ lead }) => lead === '3d')).toMatchObject({
      dueAt: END - 3 * DAY_MS,
      shownAt: END - 2 * DAY_MS,
    });
  });

  test('never shows what came too late to help', async () => {
    const { at, ids } = world([claim()]);
    await at(END + HOUR_MS);
    expect(ids().filter((id) => id.includes('notreceived'))).toEqual([]);
  });

  test('more than three at once are one digest', async () => {
    const { at, shown } = world([0, 1, 2, 3].map(claim));
    await at(END - 2 * DAY_MS);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ kind: 'digest', due: { length: 4 } });
    await at(END - 2 * DAY_MS + 1);
    expect(shown).toHaveLength(1);
  });

  test('arms one alarm: for the next reminder, and never more than an hour away', async () => {
    const { at, state } = world([claim()]);
    await at(END - 20 * DAY_MS);
    expect(state.alarm).toBe(END - 20 * DAY_MS + MAX_SLEEP_MS);
    await at(END - 7 * DAY_MS - 600_000);
    expect(state.alarm).toBe(END - 7 * DAY_MS);
  });

  test('a status that is not understood takes no reminder of a stated date away', async () => {
    const unread = {
      value: { kind: 'unknownStatus' as const, word: 'Shipped' },
      source: 'list' as const,
      seenAt: 9,
    };
    const { at, ids } = world([{ ...claim(), problems: [unread] }]);
    await at(END - 20 * DAY_MS);
    await at(END - 3 * DAY_MS);
    expect(ids()).toContain(`${claim().id}:dispute.notreceived:3d:2026-07-25`);
  });

  test('a right that may have ended, or may not, is told of once', async () => {
    const late = {
      ...order({ status: 'completed', days: { placed: '2026-06-01', completed: '2026-06-20' } }),
    };
    const { at, ids } = world([late]);
    await at(Date.UTC(2026, 6, 10));
    await at(Date.UTC(2026, 6, 11));
    expect(ids().filter((id) => id.includes('dispute.defect'))).toEqual([
      `${late.id}:dispute.defect:on:2026-07-05`,
    ]);
  });

  test('a date that the page moves is reminded of anew', async () => {
    const orders = [claim()];
    const { at, ids } = world(orders);
    await at(END - 3 * DAY_MS);
    const moved = claim();
    orders[0] = {
      ...moved,
      stated: moved.stated.map((fact) => ({
        ...fact,
        value: { ...fact.value, about: 'refund.nodelivery', on: day('2026-07-20') },
      })),
    };
    await at(END + 7 * DAY_MS);
    expect(ids()).toContain(`${claim().id}:dispute.notreceived:3d:2026-08-04`);
  });
});
