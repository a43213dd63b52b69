import { useEffect, useRef, useState } from 'preact/hooks';
import { BEGINNING, type Place } from '../../lib/records/popup-location';

/** What of a place is drawn; the scrolls are only remembered. */
type Drawn = Omit<Place, 'listScroll' | 'orderScroll'>;

interface PlaceOptions {
  /** Where the buyer was before. */
  readonly start: Place | undefined;
  /** Called whenever the place is another one. */
  readonly onPlace: ((place: Place) => void) | undefined;
}

/** Where the buyer is, and how it is changed. A scroll that came to rest counts as a change, too. */
export function usePlace({ start = BEGINNING, onPlace }: PlaceOptions) {
  const [drawn, setDrawn] = useState<Drawn>(start);
  const scrolls = useRef({ listScroll: start.listScroll, orderScroll: start.orderScroll });
  const remember = useRef(() => {});
  remember.current = () => onPlace?.({ ...drawn, ...scrolls.current });

  useEffect(() => remember.current(), [drawn]);
  return {
    place: drawn,
    change: (part: Partial<Drawn>) => setDrawn((before) => ({ ...before, ...part })),
    scrolls: scrolls.current,
    keepScroll: (of: 'listScroll' | 'orderScroll', top: number) => {
      scrolls.current[of] = Math.max(0, Math.round(top));
      remember.current();
    },
  };
}
