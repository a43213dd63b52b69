import type { PageName } from '../../records/page-source';
import type { Fields } from './field';

/**
 * Where one kind of page is and where things stand on it. Every entry has the month in which it was last seen, the newest
 * first in its list; older ones stay, for countries that still get the old page.
 */
export interface Places {
  /** The paths of the addresses at which it is. */
  readonly pages: readonly PagePath[];
  /** What is looked for on it; `card` is what gets the badge. */
  readonly fields: Fields;
}

/** A path: a whole one, all below one that ends in "/", or a pattern. */
export interface PagePath {
  readonly path: string | RegExp;
  readonly seen: string;
}

/** Where a link of an order leads to, and the parameter that names the order there; some name it for other ends only. */
export interface OrderLink extends PagePath {
  readonly to: PageName;
  readonly parameter?: string;
}

/** Whether one of these paths is that of an address; false for what is no address. */
export function isAt(pages: readonly PagePath[], address: string): boolean {
  const { pathname = '' } = URL.canParse(address) ? new URL(address) : {};
  return pages.some((page) => isPath(page, pathname));
}

/** Whether a path is the one that is meant. */
export function isPath({ path }: PagePath, pathname: string): boolean {
  if (typeof path !== 'string') return path.test(pathname);
  return path.endsWith('/') ? pathname.startsWith(path) : pathname === path;
}
