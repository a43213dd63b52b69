/** The keys of an object that may be left out. */
type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** An object with another value under a key, the rest as it was; undefined leaves the key out. */
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
