import type { ComponentChildren, RefObject } from 'preact';

interface SheetTableProps {
  /** The headings of the columns. */
  readonly heads: readonly string[];
  /** The parent of its rows. */
  readonly list?: RefObject<HTMLTableSectionElement | null>;
  /** Its rows. */
  readonly children: ComponentChildren;
}

/** A table of the sheet. Its head is repeated on every printed page. */
export function SheetTable({ heads, list, children }: SheetTableProps) {
  return (
    <table class="rows">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={list ?? null}>{children}</tbody>
    </table>
  );
}
