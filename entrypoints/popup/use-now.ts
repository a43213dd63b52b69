import { useEffect, useState } from 'preact/hooks';

/** Timers have 31 bits for milliseconds; a longer delay would fire at once. */
const MAX_WAIT_MS = 3_600_000;

/**
 * The present (epoch ms), read anew when what is shown changes by itself, as `changesAt` has it, and when the page is shown
 * again. While the page is hidden no timer runs. `changesAt` is to be another function only where its answers are others.
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
