import type { ComponentChildren } from 'preact';

interface SheetTableProps {
  /** What stands over the columns. */
  readonly heads: readonly string[];
  /** Its rows. */
  readonly children: ComponentChildren;
}

/** A table of the sheet; its head is printed again on every page that it runs over. */
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
