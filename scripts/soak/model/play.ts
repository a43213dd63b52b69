import { type Machine, machine } from './machine';
import type { Happening } from './story';

import { type BuyerReport, tell } from './tell';
import { isLockWait } from './waits';

/** The pause between two notifications (ms), the only timer of the background besides those that limit a wait for the lock. */
const PAUSE = 1_100;

/** Plays a story with the real background: `browser` is the object that it calls, `main` starts it. */
export function play(story: readonly Happening[], browser: object, main: () => void): Promise<BuyerReport> {
  return onComputer(browser, main, (computer) => tell(story, computer));
}

/** Runs something on a computer of its own, with the real background. */
export async function onComputer<T>(
  browser: object,
  main: () => void,
  work: (computer: Machine) => Promise<T>,
): Promise<T> {
  const computer = machine();
  Object.assign(browser, computer.browser);
  computer.install(main);
  const undo = replaceGlobals(computer);
  try {
    return await work(computer);
  } finally {
    undo();
  }
}

/**
 * Replaces clock, timers, locks, zone and console by the computer's. Returns a function that restores the real ones.
 */
function replaceGlobals({ state, locks, lockWaits, indexedDB, pause }: Machine): () => void {
  const { setTimeout, clearTimeout, navigator, indexedDB: databases } = globalThis;
  const { DateTimeFormat, NumberFormat } = Intl;
  const { now } = Date;
  const { error } = console;
  const { TZ = 'UTC' } = process.env;
  const define = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  define('navigator', { locks, languages: ['en'] });
  define('indexedDB', indexedDB);
  define('setTimeout', (work: () => void, ms = 0) => {
    if (ms === PAUSE) return pause(work, ms);
    return isLockWait(ms) ? lockWaits.begin(work, ms) : setTimeout(work, ms);
  });
  define('clearTimeout', (timer: ReturnType<typeof setTimeout>) => {
    lockWaits.cancel(timer);
    clearTimeout(timer);
  });
  Object.assign(Intl, { DateTimeFormat: kept(DateTimeFormat), NumberFormat: kept(NumberFormat) });
  Date.now = () => state.now;
  console.error = () => {};
  return () => {
    define('navigator', navigator);
    define('indexedDB', databases);
    define('setTimeout', setTimeout);
    define('clearTimeout', clearTimeout);
    Object.assign(Intl, { DateTimeFormat, NumberFormat });
    Date.now = now;
    console.error = error;
    process.env.TZ = TZ;
  };
}

const formats = new Map<unknown, Map<string, object>>();

/** Formats are expensive, and a thousand workers would each make the same: one is made of each kind and zone. */
function kept(Format: new (...given: readonly never[]) => object) {
  const known = formats.get(Format) ?? new Map<string, object>();
  formats.set(Format, known);
  return function format(...given: readonly never[]): object {
    const name = JSON.stringify([process.env.TZ, given]);
    const made = known.get(name) ?? new Format(...given);
    known.set(name, made);
    return made;
  };
}
