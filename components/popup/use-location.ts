import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { BEGINNING, type PopupLocation } from '../../lib/records/popup-location';

/** What of a location is drawn; scroll positions are only remembered. */
type Drawn = Omit<PopupLocation, 'listScroll' | 'orderScroll'>;

/** What has a scroll position: the list, and an order that replaces it. */
type Scroll = 'listScroll' | 'orderScroll';

interface LocationOptions {
  /** Where the buyer was before. */
  readonly start: PopupLocation | undefined;
  /** Called whenever the location changes. */
  readonly onLocation: ((location: PopupLocation) => void) | undefined;
}

/** Where the buyer is in the popup, and how to change it. A finished scroll counts as a change too, but draws nothing. */
export interface PopupNavigation {
  readonly location: Drawn;
  readonly change: (part: Partial<Drawn>) => void;
  /** The last scroll position (px). */
  readonly scrollOf: (of: Scroll) => number;
  readonly keepScroll: (of: Scroll, top: number) => void;
}

/** Holds the location and reports each change. Its functions keep their identity. */
export function useLocation({ start = BEGINNING, onLocation }: LocationOptions): PopupNavigation {
  const [drawn, setDrawn] = useState<Drawn>(start);
  const scrolls = useRef({ listScroll: start.listScroll, orderScroll: start.orderScroll });
  const present = useRef(drawn);
  present.current = drawn;
  const tell = useRef(onLocation);
  tell.current = onLocation;

  useEffect(() => {
    tell.current?.({ ...drawn, ...scrolls.current });
  }, [drawn]);
  const change = useCallback((part: Partial<Drawn>) => setDrawn((before) => ({ ...before, ...part })), []);
  const scrollOf = useCallback((of: Scroll) => scrolls.current[of], []);
  const keepScroll = useCallback((of: Scroll, top: number) => {
    scrolls.current[of] = Math.max(0, Math.round(top));
    tell.current?.({ ...present.current, ...scrolls.current });
  }, []);
  return { location: drawn, change, scrollOf, keepScroll };
}
