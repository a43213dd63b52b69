import type { Dispute } from '../../../../lib/records/dispute';
import type { Notice } from '../../../../lib/records/notice';
import type { Order } from '../../../../lib/records/order';
import type { Reminder } from '../../../../lib/records/reminder';
import { DEFAULT_OPTIONS } from '../../../../lib/reminders/options';
import { RETRY_MS } from '../../../../lib/reminders/retry';
import { type SweepTools, sweep } from '../../../../lib/reminders/sweep';
import { assess } from '../../../../lib/rules/assess';
import { ruleBook } from '../../../../lib/rules/rule-book';

const books = new Map<string, ReturnType<typeof ruleBook>>();

export function bookOf(zone: string) {
  const book = books.get(zone) ?? ruleBook(zone);
  books.set(zone, book);
  return book;
}

/** A browser with a store, a clock and one alarm, and a worker that can be killed at any of its steps. */
export function world(
  orders: readonly Order[],
  chosen = DEFAULT_OPTIONS,
  disputes: ReadonlyMap<string, Dispute> = new Map(),
) {
  const rows = new Map<string, readonly Reminder[]>();
  const shown: Notice[] = [];
  const state = {
    now: 0,
    alarm: 0,
    dieBefore: '',
    refuses: false,
    full: false,
    /** Whether another page holds the store's lock, or takes it as soon as something is shown. */
    held: false as boolean | 'once shown',
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
    exclusively: (work) => (state.held === true ? Promise.reject(new Error('held')) : work()),
    assessAll: async (now) =>
      orders.map((one) => ({
        order: one,
        assessment: assess(one, disputes.get(one.id), now, bookOf(state.zone)),
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
      if (state.held === 'once shown') state.held = true;
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
