import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ROWS_AT_ONCE } from './more-rows';
import { useSameRows } from './use-same';

/** The rows of a list that are drawn, and how to draw more. */
interface DrawnRows<T, E extends HTMLElement> {
  readonly drawn: readonly T[];
  /** The parent of the drawn rows, which has no other children. */
  readonly list: RefObject<E | null>;
  /** The properties of the button below the list: `MoreRows`. */
  readonly more: {
    readonly shown: number;
    readonly total: number;
    readonly onRows: (rows: number) => void;
    readonly rowAt: (index: number) => HTMLElement | undefined;
  };
}

/** Draws a portion of a list, or the whole. A row that equals the one before it is the same object again. */
export function useRows<T, E extends HTMLElement>(all: readonly T[], whole = false): DrawnRows<T, E> {
  const [rows, onRows] = useState(ROWS_AT_ONCE);
  const list = useRef<E>(null);
  const shown = whole ? all.length : rows;
  const rowAt = (index: number) => {
    const row = list.current?.children[index];
    return row instanceof HTMLElement ? row : undefined;
  };
  return {
    drawn: useSameRows(all.slice(0, shown)),
    list,
    more: { shown, total: all.length, onRows, rowAt },
  };
}
