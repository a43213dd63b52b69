/**
 * The buyer's languages as BCP 47 tags, the dearest first. What stands behind a tag that `Intl` refuses is cut off
 * ("en-US@posix", "en_US.UTF-8", "en-*"); what is none then either is left out.
 */
export function languages(): readonly string[] {
  return (navigator.languages ?? []).flatMap((tag) => readable(tag) ?? []);
}

/** A tag as `Intl` takes it; undefined if it is none. */
export function readable(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, '-').replace(/-?[^\w-].*/, ''))[0];
  } catch {
    return undefined;
  }
}
