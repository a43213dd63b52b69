import { AsyncLocalStorage } from 'node:async_hooks';

/** A running context of the extension: the background's worker, or a page. It can end at any of its calls. */
export interface Life {
  dead: boolean;
  /** The number of calls until it is killed; Infinity if never. */
  callsLeft: number;
  /** Whether the last call still takes effect. */
  readonly lastCallCounts: boolean;
}

const lives = new AsyncLocalStorage<Life>();

/** Starts work in a life. */
export function runIn(life: Life, work: () => void): void {
  lives.run(life, work);
}

/** A life that is killed at one of its calls, or never. */
export function newLife(callsLeft = Number.POSITIVE_INFINITY, lastCallCounts = false): Life {
  return { dead: false, callsLeft, lastCallCounts };
}

/** A call to the browser. In a life that has ended nothing happens and nothing is returned. */
export async function call<T>(work: () => T, onKilled: (life: Life) => void): Promise<T> {
  const life = lives.getStore();
  if (!life) return work();
  if (life.dead) return new Promise<never>(() => {});
  life.callsLeft -= 1;
  if (life.callsLeft > 0) return work();
  life.dead = true;
  try {
    if (life.lastCallCounts) work();
  } finally {
    onKilled(life);
  }
  return new Promise<never>(() => {});
}

interface Turn {
  readonly life: Life | undefined;
  readonly start: () => void;
}

/** Web Locks: one holder at a time; the end of a life releases its lock. */
export function webLocks(onKilled: (life: Life) => void) {
  let waiting: Turn[] = [];
  let holder: Turn | undefined;
  const next = () => {
    holder = waiting.shift();
    holder?.start();
  };
  return {
    request: async (_name: string, work: () => Promise<unknown>) => {
      const life = lives.getStore();
      await call(() => {}, onKilled);
      const turn = await new Promise<Turn>((resolve) => {
        const mine: Turn = { life, start: () => resolve(mine) };
        if (life?.dead) return; // it died while it asked
        waiting.push(mine);
        if (!holder) next();
      });
      try {
        return await work();
      } finally {
        if (holder === turn) next();
      }
    },
    letGo: (life: Life | undefined) => {
      waiting = waiting.filter((one) => one.life !== life);
      if (holder?.life === life) next();
    },
  };
}
