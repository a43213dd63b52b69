/** A list in pieces of at most so many. */
export function portions<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return all.flatMap((_, from) => (from % size === 0 ? [all.slice(from, from + size)] : []));
}
