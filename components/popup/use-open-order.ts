import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { rowId } from './list/order-row';
import type { PopupPlace } from './use-location';

interface OpenOrderOptions {
  /** The order that is asked for, and whether it is one that is kept. */
  readonly openId: string | undefined;
  readonly kept: boolean;
  /** Whether all orders were read, not only those in front. */
  readonly whole: boolean;
  /** Whether what is scrolled is the list or an order in its place, and nothing else. */
  readonly scrolling: boolean;
  readonly place: PopupPlace;
}

/**
 * Focus and scroll where an order opens in place of the list, and where the list comes back; first of all, both are as they
 * were when the popup was closed. Returns what the focus and the scroll go to.
 */
export function useOpenOrder({ openId, kept, whole, scrolling, place }: OpenOrderOptions) {
  const { change, scrollOf, keepScroll } = place;
  const heading = useRef<HTMLHeadingElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const leaving = useRef<string>(undefined);
  const restoring = useRef(true);
  const shownId = kept ? openId : undefined;

  useEffect(() => {
    if (whole && openId !== undefined && !kept) change({ openId: undefined });
  }, [whole, openId, kept, change]);

  useLayoutEffect(() => {
    if (shownId !== undefined) {
      leaving.current = shownId;
      heading.current?.focus({ preventScroll: true });
      pane.current?.scrollTo(0, 0);
      window.scrollTo(0, restoring.current ? scrollOf('orderScroll') : 0);
      restoring.current = false;
    } else if (leaving.current !== undefined) {
      document.getElementById(rowId(leaving.current))?.focus({ preventScroll: true });
      window.scrollTo(0, scrollOf('listScroll'));
    }
  }, [shownId, scrollOf]);

  useLayoutEffect(() => {
    if (!whole || !restoring.current || openId !== undefined) return;
    window.scrollTo(0, scrollOf('listScroll'));
    restoring.current = false;
  }, [whole, openId, scrollOf]);

  useEffect(() => {
    if (!scrolling) return;
    const atRest = () => keepScroll(shownId === undefined ? 'listScroll' : 'orderScroll', window.scrollY);
    document.addEventListener('scrollend', atRest);
    return () => document.removeEventListener('scrollend', atRest);
  }, [scrolling, shownId, keepScroll]);

  return { heading, pane };
}
