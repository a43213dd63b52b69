import { useEffect, useState } from 'preact/hooks';

/** From this width on the list and an order are side by side; wide.css has the same width. */
const WIDE = '(min-width: 760px)';

/** Whether the page is wide enough for two columns. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const update = () => setWide(media.matches);
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, []);
  return wide;
}
