import { healAlarm } from '../../../entrypoints/popup/heal-alarm';
import { startsSweep } from '../../../lib/store';
import { HOUR_MS, MINUTE_MS } from '../../../lib/time/durations';
import { fakeBrowser } from './fake-browser';
import { call, type Life, newLife, runIn } from './lives';
import { newState } from './machine-state';
import { databases } from './second-copy';
import { waits } from './waits';
import { webLocks } from './web-locks';

type Listener = (...given: readonly unknown[]) => unknown;

/**
 * A computer with a browser in which the extension is installed: a clock, a store with a quota, one alarm that comes late and
 * never early, a notification centre where the same id replaces, and a background that dies at any of its calls.
 */
export function machine() {
  const state = newState();
  let worker: Life | undefined;
  let doom: { readonly calls: number; readonly lastCounts: boolean } | undefined;
  let listeners = new Map<string, Listener[]>();
  let startBackground = () => {};
  const changes: string[] = [];
  const { indexedDB, isBusy } = databases();

  const fault = () => {
    state.faults += 1;
    state.faultAt = state.now;
  };
  const trouble = (until = state.now) => {
    state.troubleUntil = Math.max(state.troubleUntil, until);
  };
  const onKilled = (life: Life) => {
    fault();
    if (life.hangsUntil !== undefined) {
      state.heldUntil = Math.max(state.heldUntil, life.hangsUntil);
      return;
    }
    state.losses += 1;
    locks.letGo(life);
    if (life !== worker) return;
    worker = undefined;
    const { firesAt = Number.POSITIVE_INFINITY } = state.alarm ?? {};
    state.blind = firesAt > state.now + HOUR_MS;
    trouble(firesAt > state.now + MINUTE_MS ? state.now + HOUR_MS : state.now);
  };
  const locks = webLocks(state, onKilled);
  const lockWaits = waits(state, fault);
  const browser = fakeBrowser({
    state,
    onKilled,
    fault,
    listeners: () => listeners,
    onChanged: (keys) => changes.push(...keys),
  });

  /** The background checks everything: soon after that, nothing may be late any more. */
  const looks = () => {
    if (!state.blind) return;
    state.blind = false;
    state.setBackTo = state.now + HOUR_MS;
    trouble();
  };

  /** The background's life, started by an event if there is none. */
  function awake(): Life {
    if (worker && !worker.dead) {
      worker.callsLeft = doom?.calls ?? Number.POSITIVE_INFINITY;
    } else {
      looks();
      worker = newLife(doom?.calls, doom?.lastCounts);
      listeners = new Map();
      runIn(worker, startBackground);
    }
    doom = undefined;
    return worker;
  }

  function send(event: string, ...given: readonly unknown[]): void {
    runIn(awake(), () => {
      for (const listener of listeners.get(event) ?? []) listener(...given);
    });
  }

  /** Waits until nothing is running, and sends the background the store's changes. */
  async function settle(): Promise<void> {
    locks.look();
    do
      do await new Promise((done) => setImmediate(done));
      while (isBusy());
    while (lockWaits.endNext());
    if (changes.length === 0) return;
    const keys = changes.splice(0);
    if (keys.some(startsSweep)) looks();
    send('changed', Object.fromEntries(keys.map((key) => [key, {}])));
    await settle();
  }

  /** Runs tasks in a life; returns whether all of them finished. */
  async function run(life: Life, works: readonly (() => Promise<unknown>)[]): Promise<boolean> {
    let done = 0;
    const count = () => {
      done += 1;
    };
    runIn(life, () => {
      for (const work of works) work().then(count, () => {});
    });
    await settle();
    return done === works.length;
  }

  return {
    state,
    browser,
    locks,
    lockWaits,
    indexedDB,
    trouble,
    install: (main: () => void) => {
      startBackground = main;
    },
    /** Sets the clock forward or back; troubles last as long as they would have. */
    setClock: (ms: number) => {
      state.now += ms;
      state.troubleUntil = Math.max(state.troubleUntil + ms, state.now);
      state.fullUntil += ms;
      state.refusesUntil += ms;
      state.heldUntil += ms;
      if (ms >= 0) return;
      state.blind = true;
      state.setBacks += 1;
      state.setBackTo = state.now;
    },
    /** A timer of the background: its time passes at once. */
    pause: (work: () => void, ms: number) => {
      const passes = () => {
        state.now += ms;
      };
      void call(passes, onKilled).then(work);
    },
    /** The browser forgets what it kept in its memory, and no page of ours is left. */
    forget: () => {
      state.session.clear();
      state.heldUntil = 0;
      state.losses += 1;
    },
    /** An event of the browser comes to the background. */
    event: async (name: string, ...given: readonly unknown[]) => {
      looks();
      send(name, ...given);
      await settle();
    },
    /** Tasks that the background does for pages, all at once. */
    inBackground: (...works: readonly (() => Promise<unknown>)[]) => {
      send('message', {}, {});
      looks();
      return run(awake(), works);
    },
    /** A task of one of our pages. */
    inPage: (work: () => Promise<unknown>) => run(newLife(), [work]),
    /** A task of one of our pages, which hangs at one of its calls until an instant: the browser then ends it. */
    inHangingPage: (work: () => Promise<unknown>, calls: number, hangsUntil: number) =>
      run({ ...newLife(calls), hangsUntil }, [work]),
    /** The popup is opened, and looks after the alarm. */
    openPopup: async () => {
      looks();
      await run(newLife(), [healAlarm]);
    },
    /** The background will be killed at one of its next calls. */
    killAt: (calls: number, lastCounts: boolean) => {
      doom = { calls, lastCounts };
    },
    /** The background ends by itself, or with the browser. */
    end: () => {
      if (worker) worker.dead = true;
      locks.letGo(worker);
      worker = undefined;
    },
    /** The alarm fires if it is due by an instant: late by some ms, never early. Several missed ones are one. */
    fireDue: async (by: number, late: number): Promise<boolean> => {
      const { alarm } = state;
      if (!alarm || Math.max(alarm.firesAt, state.now) > by) return false;
      state.now = Math.max(state.now, alarm.firesAt) + late;
      const { period } = alarm;
      const next = state.now + (period ?? 0);
      state.alarm = period === undefined ? undefined : { scheduledTime: next, period, firesAt: next };
      looks();
      send('alarm', { name: 'sweep' });
      await settle();
      return true;
    },
  };
}
export type Machine = ReturnType<typeof machine>;
