/** The same properties, each there only where it is defined. */
type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** An object without what is undefined in it: optional properties are left out, never there and undefined. */
export function defined<T extends object>(object: T): Defined<T> {
  const kept: Defined<T> = { ...object };
  for (const key in kept) {
    if (kept[key] === undefined) delete kept[key];
  }
  return kept;
}
