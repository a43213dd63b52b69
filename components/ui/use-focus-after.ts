import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';

/** Where the focus goes when the pressed button is gone; otherwise the browser would reset it to the start of the page. */
export interface FocusTarget<E extends HTMLElement> {
  /** The element; it must be focusable. */
  readonly ref: RefObject<E | null>;
  readonly focus: () => void;
  /** Focuses it when the work is done. */
  readonly focusAfter: (work: Promise<unknown>) => Promise<void>;
}

/** A focus target for buttons that disappear when they are pressed. */
export function useFocusAfter<E extends HTMLElement>(): FocusTarget<E> {
  const ref = useRef<E>(null);
  return useMemo(() => {
    const focus = () => ref.current?.focus();
    return {
      ref,
      focus,
      focusAfter: async (work) => {
        await work;
        focus();
      },
    };
  }, []);
}
