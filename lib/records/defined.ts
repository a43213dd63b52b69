/** The same properties, all optional. */
type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** A copy of the object without its undefined properties: in our records an optional property is left out, never undefined. */
export function defined<T extends object>(object: T): Defined<T> {
  const kept: Defined<T> = { ...object };
  for (const key in kept) {
    if (kept[key] === undefined) delete kept[key];
  }
  return kept;
}
