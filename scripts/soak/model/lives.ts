import { AsyncLocalStorage } from 'node:async_hooks';

/** A context of the extension that runs: the background's worker, or a page of ours. It can end at any of its calls. */
export interface Life {
  dead: boolean;
  /** The calls to the browser until it is killed; Infinity where it is not. */
  callsLeft: number;
  /** Whether the last call still does its work. */
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

/** A call to the browser. In a life that has ended nothing happens and no answer comes. */
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

/** Web Locks: one holder at a time, and a life that ends lets go. */
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
