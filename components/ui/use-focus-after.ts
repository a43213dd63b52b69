import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** Where the focus goes when what was pressed is gone: else it would fall back to the start of the page. */
export interface FocusTarget<E extends HTMLElement> {
  /** The element, which can be focused. */
  readonly ref: RefObject<E | null>;
  readonly focus: () => void;
  /** Focuses it once some work is done. */
  readonly focusAfter: (work: Promise<unknown>) => Promise<void>;
}

/** A place for the focus to go to after a press that takes its own button away. */
export function useFocusAfter<E extends HTMLElement>(): FocusTarget<E> {
  const ref = useRef<E>(null);
  const focus = () => ref.current?.focus();
  return {
    ref,
    focus,
    focusAfter: async (work) => {
      await work;
      focus();
    },
  };
}
