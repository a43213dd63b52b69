import { NAME } from '../../../lib/store/disk/lock';
import { call, type Life, lifeNow } from './lives';
import { isHeld, type MachineState } from './machine-state';

type Work = () => Promise<unknown>;

interface Turn {
  readonly life: Life | undefined;
  readonly start: () => void;
}

interface Queue {
  readonly isFree: () => boolean;
  waiting: readonly Turn[];
  holder: Turn | undefined;
}

/**
 * Web Locks: one holder at a time; the end of a life releases its locks, but not that of a page that hangs. Another page may
 * hold the store's lock too. A name of a context's own is another one in each life, which loads everything anew.
 */
export function webLocks(state: MachineState, onKilled: (life: Life) => void) {
  const newQueue = (isFree: () => boolean): Queue => ({ isFree, waiting: [], holder: undefined });
  const store = newQueue(() => !isHeld(state));
  const own = new Map<Life | undefined, Queue>();
  const queueOf = (name: string, life: Life | undefined): Queue => {
    const queue = name === NAME ? store : (own.get(life) ?? newQueue(() => true));
    if (name !== NAME) own.set(life, queue);
    return queue;
  };
  const next = (queue: Queue) => {
    if (queue.holder || !queue.isFree()) return;
    const [first, ...others] = queue.waiting;
    queue.holder = first;
    queue.waiting = others;
    first?.start();
  };
  const leave = (queue: Queue, isGone: (one: Turn) => boolean) => {
    queue.waiting = queue.waiting.filter((one) => !isGone(one));
    if (queue.holder && isGone(queue.holder)) queue.holder = undefined;
    next(queue);
  };

  return {
    request: async (
      name: string,
      ...given: readonly [Work] | readonly [{ readonly signal?: AbortSignal }, Work]
    ) => {
      const [{ signal }, work] = given.length === 1 ? [{}, given[0]] : given;
      const life = lifeNow();
      const queue = queueOf(name, life);
      await call(() => {}, onKilled);
      const turn = await new Promise<Turn>((resolve, reject) => {
        const mine: Turn = { life, start: () => resolve(mine) };
        if (life?.dead) return; // it died while it asked
        signal?.addEventListener('abort', () => {
          leave(queue, (one) => one === mine && one !== queue.holder);
          reject(signal.reason);
        });
        queue.waiting = [...queue.waiting, mine];
        next(queue);
      });
      try {
        return await work();
      } finally {
        leave(queue, (one) => one === turn);
      }
    },
    letGo: (life: Life | undefined) => {
      own.delete(life);
      leave(store, (one) => one.life === life);
    },
    /** Time has passed: the page that held the store's lock may be gone. */
    look: () => {
      if (!isHeld(state) && store.holder?.life?.hangsUntil) leave(store, (one) => one === store.holder);
      next(store);
    },
  };
}
