/** The optional keys of an object. */
type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** A copy of the object with another value under an optional key; undefined removes the key. */
export function withKey<T extends object, K extends OptionalKey<T>>(
  object: T,
  key: K,
  value: T[K] | undefined,
): T {
  const changed = { ...object };
  delete changed[key];
  if (value !== undefined) changed[key] = value;
  return changed;
}
