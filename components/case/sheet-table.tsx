import type { ComponentChildren } from 'preact';

interface SheetTableProps {
  /** The headings of the columns. */
  readonly heads: readonly string[];
  /** Its rows. */
  readonly children: ComponentChildren;
}

/** A table of the sheet. Its head is repeated on every printed page. */
export function SheetTable({ heads, children }: SheetTableProps) {
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
      <tbody>{children}</tbody>
    </table>
  );
}
