import { useEffect, useState } from 'preact/hooks';
import { HOUR_MS } from '../../lib/time/durations';

/** Timers have 31 bits for milliseconds; a longer delay would fire at once. */
const MAX_WAIT_MS = HOUR_MS;

/**
 * The present (epoch ms), updated when the view changes by itself, at the instant that `changesAt` returns, and when the page
 * becomes visible. No timer runs while the page is hidden. A new `changesAt` restarts the timer.
 */
export function useNow(changesAt: (now: number) => number): number {
  const [now, setNow] = useState(Date.now);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      if (document.hidden) return;
      const present = Date.now();
      timer = setTimeout(refresh, Math.min(MAX_WAIT_MS, Math.max(0, changesAt(present) - present)));
    };
    const refresh = () => {
      if (!document.hidden) setNow(Date.now());
      wait();
    };
    wait();
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [changesAt]);

  return now;
}
