import { useEffect, useRef, useState } from 'preact/hooks';
import { BEGINNING, type PopupLocation } from '../../lib/records/popup-location';

/** What of a location is drawn; scroll positions are only remembered. */
type Drawn = Omit<PopupLocation, 'listScroll' | 'orderScroll'>;

interface LocationOptions {
  /** Where the buyer was before. */
  readonly start: PopupLocation | undefined;
  /** Called whenever the location changes. */
  readonly onLocation: ((location: PopupLocation) => void) | undefined;
}

/** Where the buyer is in the popup, and how to change it. A finished scroll counts as a change too. */
export function useLocation({ start = BEGINNING, onLocation }: LocationOptions) {
  const [drawn, setDrawn] = useState<Drawn>(start);
  const scrolls = useRef({ listScroll: start.listScroll, orderScroll: start.orderScroll });
  const remember = useRef(() => {});
  remember.current = () => onLocation?.({ ...drawn, ...scrolls.current });

  useEffect(() => remember.current(), [drawn]);
  return {
    location: drawn,
    change: (part: Partial<Drawn>) => setDrawn((before) => ({ ...before, ...part })),
    scrolls: scrolls.current,
    keepScroll: (of: 'listScroll' | 'orderScroll', top: number) => {
      scrolls.current[of] = Math.max(0, Math.round(top));
      remember.current();
    },
  };
}
