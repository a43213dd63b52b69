import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A view that replaces the list. */
export interface SideView {
  readonly open: boolean;
  readonly show: (open: boolean) => void;
  /** The button that opens it. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** What gets the focus when it opens. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/**
 * Whether a view is shown in place of the list, opened by a button. It takes the focus when it opens; when it closes,
 * focus and scroll position are restored.
 */
export function useSideView(): SideView {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const scrollBefore = useRef<number>(undefined);

  useLayoutEffect(() => {
    if (open) {
      window.scrollTo(0, 0);
      heading.current?.focus();
    } else if (scrollBefore.current !== undefined) {
      button.current?.focus({ preventScroll: true });
      window.scrollTo(0, scrollBefore.current);
    }
  }, [open]);

  return {
    open,
    show: (next: boolean) => {
      if (next && !open) scrollBefore.current = window.scrollY;
      setOpen(next);
    },
    button,
    heading,
  };
}
