import { useRef } from 'preact/hooks';

/** A value of plain data; the one before it, if they are equal, so that what depends on it is not drawn again. */
export function useSame<T>(value: T): T {
  const before = useRef(value);
  before.current = sameAs(before.current, value);
  return before.current;
}

/** Rows of plain data, those that have not changed being the ones before. */
export function useSameRows<T>(rows: readonly T[]): readonly T[] {
  const before = useRef(rows);
  before.current = rows.map((row, index) => sameAs(before.current[index] ?? row, row));
  return before.current;
}

function sameAs<T>(old: T, value: T): T {
  return old === value || JSON.stringify(old) === JSON.stringify(value) ? old : value;
}
