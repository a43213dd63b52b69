import { AsyncLocalStorage } from 'node:async_hooks';

/** A running context of the extension: the background's worker, or a page. It can end at any of its calls. */
export interface Life {
  dead: boolean;
  /** The number of calls until it is killed; Infinity if never. */
  callsLeft: number;
  /** Whether the last call still takes effect. */
  readonly lastCallCounts: boolean;
  /** Until when it hangs there instead (epoch ms): it does nothing more, and keeps its lock. */
  readonly hangsUntil?: number;
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

/** The life that the present work belongs to; undefined for the story's own. */
export function lifeNow(): Life | undefined {
  return lives.getStore();
}
