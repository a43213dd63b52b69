import { useEffect, useState } from 'preact/hooks';

/** Browsers count a timer's milliseconds in 31 bits; a longer wait would end at once. */
const MAX_WAIT_MS = 3_600_000;

/**
 * The present (epoch ms), read anew when what is shown changes by itself, when `subject` changes and when the page is
 * shown again. While the page is hidden no timer runs.
 */
export function useNow(changesAt: (now: number) => number, subject: unknown): number {
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
  }, [subject]);

  return now;
}
