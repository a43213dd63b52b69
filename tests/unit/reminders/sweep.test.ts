import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../lib/records/notice';
import type { Order } from '../../../lib/records/order';
import type { Reminder } from '../../../lib/records/reminder';
import { DEFAULT_OPTIONS } from '../../../lib/reminders/options';
import { RETRY_MS } from '../../../lib/reminders/retry';
import { MAX_SLEEP_MS, type SweepTools, sweep } from '../../../lib/reminders/sweep';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { day, order } from '../rules/orders';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const books = new Map<string, ReturnType<typeof ruleBook>>();

function bookOf(zone: string) {
  const book = books.get(zone) ?? ruleBook(zone);
  books.set(zone, book);
  return book;
}

/** An order whose claim for a parcel that did not come ends on 25 July 2026, at 00:00 UTC. */
const claim = (n = 0): Order => ({
  ...order({
    status: 'awaitingDelivery',
    days: { placed: '2026-06-01' },
    stated: [{ about: 'refund.nodelivery', on: day('2026-07-10'), text: '' }],
  }),
  id: String(8_212_313_961_591_322 + n),
});
const END = Date.UTC(2026, 6, 25);

/** A browser with a store, a clock and one alarm, and a worker that can be killed at any of its steps. */
function world(orders: readonly Order[], chosen = DEFAULT_OPTIONS) {
  const rows = new Map<string, readonly Reminder[]>();
  const shown: Notice[] = [];
  const state = {
    now: 0,
    alarm: 0,
    dieBefore: '',
    refuses: false,
    full: false,
    zone: 'UTC',
    options: chosen,
    retryIn: RETRY_MS,
  };
  const onScreen = new Set<string>();
  let told: ReadonlyMap<string, number> = new Map();
  let dead = false;
  /** Once killed, a worker does nothing more. */
  const step = (name: string) => {
    if (state.dieBefore === name) dead = true;
    if (dead) throw new Error('killed');
  };
  const tools: SweepTools = {
    now: () => state.now,
    exclusively: (work) => work(),
    assessAll: async (now) =>
      orders.map((one) => ({
        order: one,
        assessment: assess(one, undefined, now, bookOf(state.zone)),
        options: state.options,
      })),
    readReminders: async () => new Map(rows),
    writeReminders: async (changed) => {
      step('write');
      if (state.full) throw new Error('full');
      for (const [id, list] of changed) rows.set(id, list);
    },
    show: async (notice) => {
      step('show');
      if (state.refuses) return false;
      shown.push(notice);
      onScreen.add(notice.id);
      step('mark');
      return true;
    },
    isShown: async (id) => onScreen.has(id),
    readShownLog: async () => told,
    keepShownLog: async (all) => {
      told = new Map(all);
    },
    pause: async () => step('pause'),
    armBy: async (at) => {
      state.alarm = state.alarm > state.now ? Math.min(state.alarm, at) : at;
    },
    arm: async (at) => {
      state.alarm = at;
    },
    retryIn: async () => state.retryIn,
  };
  const at = async (now: number) => {
    state.now = now;
    dead = false;
    await sweep(tools).catch(() => undefined);
  };
  return { at, rows, shown, state, dismiss: () => onScreen.clear(), ids: () => shown.map(({ id }) => id) };
}

describe('a sweep', () => {
  test('plans every lead, shows each once, at its time', async () => {
    const { at, shown, ids } = world([claim()]);
    await at(END - 10 * DAY);
    const before = ids().length;
    for (const left of [7 * DAY + 1, 7 * DAY, 7 * DAY - 1, 3 * DAY, DAY, DAY - 1, 6 * HOUR, 0, -DAY])
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
    await at(END - 40 * DAY);
    await at(END - 2 * DAY);
    expect(ids().filter((id) => id.includes('notreceived'))).toEqual([
      `${claim().id}:dispute.notreceived:3d:2026-07-25`,
    ]);
    expect(rows.get(claim().id)?.find(({ lead }) => lead === '7d')?.state).toBe('dropped');
    expect(rows.get(claim().id)?.find(({ lead }) => lead === '3d')).toMatchObject({
      dueAt: END - 3 * DAY,
      shownAt: END - 2 * DAY,
    });
  });

  test('never shows what came too late to help', async () => {
    const { at, ids } = world([claim()]);
    await at(END + HOUR);
    expect(ids().filter((id) => id.includes('notreceived'))).toEqual([]);
  });

  test.each(['write', 'show', 'mark'])(
    'killed before it could %s, loses nothing and shows no second notification',
    async (point) => {
      const { at, ids, state } = world([claim()]);
      await at(END - 20 * DAY);
      state.dieBefore = point;
      await at(END - 3 * DAY);
      state.dieBefore = '';
      await at(END - 3 * DAY + 1_000);
      await at(END - 3 * DAY + 2_000);
      const own = ids().filter((id) => id.includes('notreceived:3d'));
      expect(own).toHaveLength(1);
    },
  );

  test('killed between two notifications, shows the second within a minute, and the first not again', async () => {
    const { at, ids, state } = world([claim(0), claim(1)]);
    await at(END - 10 * DAY);
    const before = ids().length;
    state.dieBefore = 'pause';
    await at(END - 3 * DAY);
    expect(ids().slice(before)).toHaveLength(1);
    expect(state.alarm).toBe(END - 3 * DAY + RETRY_MS);
    state.dieBefore = '';
    await at(state.alarm);
    expect(new Set(ids().slice(before))).toHaveProperty('size', 2);
    expect(ids().slice(before)).toHaveLength(2);
  });

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

  test('with a store that is full, the next reminder comes in its time', async () => {
    const { at, state } = world([claim()]);
    state.full = true;
    await at(END - 3 * DAY - 5 * 60_000);
    expect(state.alarm).toBe(END - 3 * DAY);
  });

  test('more than three at once are one digest', async () => {
    const { at, shown } = world([0, 1, 2, 3].map(claim));
    await at(END - 2 * DAY);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ kind: 'digest', due: { length: 4 } });
    await at(END - 2 * DAY + 1);
    expect(shown).toHaveLength(1);
  });

  test('with a store that is full shows what is due all the same, not again while it is on the screen', async () => {
    const { at, ids, state } = world([claim()]);
    await at(END - 20 * DAY);
    const before = ids().length;
    state.full = true;
    await at(END - 3 * DAY);
    await at(END - 3 * DAY + RETRY_MS);
    const since = ids().slice(before);
    expect(since.filter((id) => id.includes('notreceived'))).toEqual([
      `${claim().id}:dispute.notreceived:3d:2026-07-25`,
    ]);
    expect(new Set(since).size).toBe(since.length);
    state.full = false;
    await at(END - DAY);
    const all = ids().slice(before);
    expect(all).toContain(`${claim().id}:dispute.notreceived:1d:2026-07-25`);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each([1, 4])(
    'what was dismissed does not come back while the store is full, nor after (%i orders)',
    async (count) => {
      const { at, ids, state, dismiss } = world(Array.from({ length: count }, (_, place) => claim(place)));
      await at(END - 20 * DAY);
      const before = ids().length;
      const since = () =>
        ids()
          .slice(before)
          .filter((id) => !id.includes('refund.nodelivery'));
      state.full = true;
      await at(END - 3 * DAY);
      dismiss();
      await at(END - 3 * DAY + RETRY_MS);
      dismiss();
      state.full = false;
      await at(END - 3 * DAY + 2 * RETRY_MS);
      expect(since()).toHaveLength(1);
      await at(END - DAY);
      expect(since()).toHaveLength(2);
    },
  );

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

  test('of a digest that was dismissed while the store was full nothing comes back once an order is gone', async () => {
    const orders = Array.from({ length: 4 }, (_, place) => claim(place));
    const { at, ids, state, dismiss } = world(orders);
    await at(END - 20 * DAY);
    state.full = true;
    await at(END - 3 * DAY);
    dismiss();
    orders.pop();
    state.full = false;
    const before = ids().length;
    await at(END - 3 * DAY + RETRY_MS);
    expect(ids()).toHaveLength(before);
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

  test('what was refused gives way to a nearer reminder that was shown while the store was full', async () => {
    const { at, ids, state, dismiss } = world([claim()]);
    await at(END - 4 * DAY);
    state.refuses = true;
    await at(END - DAY);
    state.refuses = false;
    state.full = true;
    await at(END - 6 * HOUR);
    dismiss();
    state.full = false;
    const before = ids().length;
    await at(END - 5 * HOUR);
    expect(ids()).toHaveLength(before);
    expect(ids().at(-1)).toContain('notreceived:6h');
  });

  test('what was shown while the store was full does not come again once it is wanted again', async () => {
    const { at, ids, state, dismiss } = world([claim()]); // whose reminders were never kept
    state.full = true;
    await at(END - 3 * DAY);
    dismiss();
    state.full = false;
    const before = ids().length;
    state.options = { ...DEFAULT_OPTIONS, leadsOf: () => ['1d'] };
    await at(END - 3 * DAY + HOUR);
    state.options = DEFAULT_OPTIONS;
    await at(END - 3 * DAY + 2 * HOUR);
    expect(ids()).toHaveLength(before);
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

  test('a clock set back shows nothing again', async () => {
    const { at, ids } = world([claim()]);
    await at(END - 3 * DAY);
    const before = ids().length;
    await at(END - 30 * DAY);
    await at(END - 3 * DAY);
    expect(ids()).toHaveLength(before);
  });

  test('a clock set back while the store is full: what was dropped comes in its time, also when that has just begun', async () => {
    const { at, ids, state } = world([claim()]);
    await at(END - 10 * DAY);
    await at(END - 3 * DAY);
    state.full = true;
    await at(END - 8 * DAY);
    state.full = false;
    const before = ids().length;
    await at(END - 7 * DAY);
    expect(ids().slice(before)).toEqual([`${claim().id}:dispute.notreceived:7d:2026-07-25`]);
  });

  test('a clock set back: an earlier reminder does not stand for one that was dropped for a later one', async () => {
    const { at, ids } = world([claim()]);
    await at(END - 10 * DAY);
    await at(END - 7 * DAY);
    await at(END - DAY);
    const before = ids().length;
    await at(END - 3 * DAY);
    expect(ids().slice(before)).toEqual([`${claim().id}:dispute.notreceived:3d:2026-07-25`]);
  });

  test('arms one alarm: for the next reminder, and never more than an hour away', async () => {
    const { at, state } = world([claim()]);
    await at(END - 20 * DAY);
    expect(state.alarm).toBe(END - 20 * DAY + MAX_SLEEP_MS);
    await at(END - 7 * DAY - 600_000);
    expect(state.alarm).toBe(END - 7 * DAY);
  });

  test('a status that is not understood takes no reminder of a stated date away', async () => {
    const unread = {
      value: { kind: 'unknownStatus' as const, word: 'Shipped' },
      source: 'list' as const,
      seenAt: 9,
    };
    const { at, ids } = world([{ ...claim(), problems: [unread] }]);
    await at(END - 20 * DAY);
    await at(END - 3 * DAY);
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

  test('a clock set back by a second, just when that was refused, costs it nothing', async () => {
    const late = order({ status: 'completed', days: { placed: '2026-06-01', completed: '2026-06-20' } });
    const { at, state, ids } = world([late]);
    const end = Date.UTC(2026, 6, 5);
    state.refuses = true;
    await at(end);
    state.refuses = false;
    await at(end - 1_000);
    await at(end + HOUR);
    expect(ids()).toContain(`${late.id}:dispute.defect:on:2026-07-05`);
  });

  test('a journey east makes no reminder late', async () => {
    const { at, state, ids } = world([claim()]);
    state.zone = 'America/Los_Angeles';
    await at(END - 20 * DAY);
    state.zone = 'Pacific/Auckland';
    await at(END - 19 * DAY);
    const auckland = END - 12 * HOUR; // where the 25th begins twelve hours before UTC
    await at(auckland - DAY);
    expect(ids()).toContain(`${claim().id}:dispute.notreceived:1d:2026-07-25`);
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

  test('a date that the page moves is reminded of anew', async () => {
    const orders = [claim()];
    const { at, ids } = world(orders);
    await at(END - 3 * DAY);
    const moved = claim();
    orders[0] = {
      ...moved,
      stated: moved.stated.map((fact) => ({
        ...fact,
        value: { ...fact.value, about: 'refund.nodelivery', on: day('2026-07-20') },
      })),
    };
    await at(END + 7 * DAY);
    expect(ids()).toContain(`${claim().id}:dispute.notreceived:3d:2026-08-04`);
  });
});
