import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../../lib/wording';

/** How many rows of a list are shown at first, and more upon each press: thousands would take a second. */
export const ROWS_AT_ONCE = 50;

interface MoreRowsProps {
  /** What the list is called, for screen readers, where a page has several. */
  readonly about?: string;
  /** How many rows are shown, and of how many. */
  readonly shown: number;
  readonly total: number;
  readonly onRows: (rows: number) => void;
  /** The part of a shown row that takes the focus. */
  readonly rowAt: (index: number) => HTMLElement | null | undefined;
}

/** A button below a list that shows more of its rows; nothing if all are shown. The focus goes to the first new one. */
export function MoreRows({ about, shown, total, onRows, rowAt }: MoreRowsProps) {
  const reached = useRef<number>(undefined);

  /** The pressed button has moved, so the focus goes to the first new row. */
  useLayoutEffect(() => {
    if (reached.current === undefined || shown <= reached.current) return;
    const row = rowAt(reached.current);
    reached.current = undefined;
    if (row && row.tabIndex < 0) row.tabIndex = -1; // written out: only then can a card take the focus
    row?.focus();
  });

  if (total <= shown) return null;
  const words = i18n.t('finder.more', [String(Math.min(ROWS_AT_ONCE, total - shown))]);
  return (
    <button
      class="more-rows"
      type="button"
      aria-label={about === undefined ? undefined : `${words}: ${about}`}
      onClick={() => {
        reached.current = shown;
        onRows(shown + ROWS_AT_ONCE);
      }}
    >
      {words}
    </button>
  );
}
