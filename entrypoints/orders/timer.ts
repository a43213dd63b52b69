import { MINUTE_MS } from '../../lib/time/durations';

/** The longest delay that a browser's timer takes (ms). */
const MAX_DELAY_MS = 2 ** 31 - 1;

/** One timer that can be set anew. */
export interface Timer {
  /** Sets the instant (epoch ms) to run at; infinity, or a hidden page, for never. */
  readonly set: (at: number) => void;
}

/**
 * A timer for `run`. It does not tick: it sleeps until the instant. It sleeps a minute at least: no text changes sooner, and a
 * store that is down is not hammered.
 */
export function makeTimer(run: () => void): Timer {
  let pending: ReturnType<typeof setTimeout> | undefined;
  return {
    set: (at) => {
      clearTimeout(pending);
      if (document.hidden || at === Number.POSITIVE_INFINITY) return;
      pending = setTimeout(run, Math.min(Math.max(at - Date.now(), MINUTE_MS), MAX_DELAY_MS));
    },
  };
}
