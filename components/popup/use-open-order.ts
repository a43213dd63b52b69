import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { OrderId } from '../../lib/records/order-id';
import { rowId } from './list/order-row';
import type { PopupNavigation } from './use-location';

interface OpenOrderOptions {
  /** The requested order, and whether it is stored. */
  readonly openId: OrderId | undefined;
  readonly kept: boolean;
  /** Whether all orders were read, not only the first ones. */
  readonly whole: boolean;
  /** Whether the window scrolls the list, or the order that replaces it. */
  readonly scrolling: boolean;
  readonly navigation: PopupNavigation;
}

/**
 * Moves focus and scroll position when an order opens or closes, and restores the scroll position of the last time first.
 * Returns the refs of the order's heading and pane.
 */
export function useOpenOrder({ openId, kept, whole, scrolling, navigation }: OpenOrderOptions) {
  const { change, scrollOf, keepScroll } = navigation;
  const heading = useRef<HTMLHeadingElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const leaving = useRef<OrderId>(undefined);
  const restoring = useRef(true);
  const shownId = kept ? openId : undefined;

  useEffect(() => {
    if (whole && openId !== undefined && !kept) change({ openId: undefined }); // it is no longer stored
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
