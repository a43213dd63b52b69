import { expect, test } from 'vitest';
import type { Order } from '../../../lib/records/order';
import type { Reminder } from '../../../lib/records/reminder';
import { DEFAULT_OPTIONS } from '../../../lib/reminders/options';
import { RETRY_MS } from '../../../lib/reminders/retry';
import { sweep } from '../../../lib/reminders/sweep';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { DAY_MS } from '../../../lib/time/durations';
import { order } from '../rules/orders';

/** A month of a computer that never sleeps, with nobody at it: the alarm alone wakes the background. */

const START = Date.UTC(2026, 6, 1);
const DAYS = 30;
const MAX_WAKES_A_DAY = 30;
const book = ruleBook('Europe/Berlin');

/** Orders placed one after the other over the last sixty days, a third of them completed. */
function openOrders(count: number): readonly Order[] {
  return Array.from({ length: count }, (_, n) => {
    const ago = (days: number) => new Date(START - days * DAY_MS).toISOString().slice(0, 10);
    const age = (n * 60) / count;
    const done = n % 3 === 0;
    return {
      ...order({
        status: done ? 'completed' : 'awaitingDelivery',
        days: { placed: ago(age + 20), ...(done ? { completed: ago(age / 10) } : {}) },
      }),
      id: `${8_212_313_961_591_322n + BigInt(n)}`,
      seenAt: START,
    };
  });
}

test('100 open orders wake the background at most 30 times a day, with one alarm', async () => {
  const orders = openOrders(100);
  const rows = new Map<string, readonly Reminder[]>();
  let [now, alarm, shown] = [START, START, 0];
  const wakes = new Map<number, number>();
  while (now < START + DAYS * DAY_MS) {
    await sweep({
      now: () => now,
      exclusively: (work) => work(),
      assessAll: async (at) =>
        orders.map((one) => ({
          order: one,
          assessment: assess(one, undefined, at, book),
          options: { ...DEFAULT_OPTIONS, seenAt: one.seenAt },
        })),
      readReminders: async () => new Map(rows),
      writeReminders: async (changed) => {
        for (const [id, list] of changed) rows.set(id, list);
      },
      show: async () => {
        shown += 1;
        return true;
      },
      readShownLog: async () => new Map(),
      keepShownLog: async () => {},
      pause: async () => {},
      armBy: async (at) => {
        alarm = alarm > now ? Math.min(alarm, at) : at;
      },
      arm: async (at) => {
        alarm = at;
      },
      retryIn: async () => RETRY_MS,
    });
    const day = Math.floor((now - START) / DAY_MS);
    wakes.set(day, (wakes.get(day) ?? 0) + 1);
    now = Math.max(alarm, now + 1);
  }
  expect(shown).toBeGreaterThan(0);
  expect(wakes.size).toBe(DAYS);
  expect(Math.max(...wakes.values())).toBeLessThanOrEqual(MAX_WAKES_A_DAY);
  expect(
    [...rows.values()].flat().some(({ state, dueAt }) => state === 'planned' && dueAt <= now - DAY_MS),
  ).toBe(false);
});
