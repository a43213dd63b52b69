import type { Layout } from './layout';
import { list } from './list';
import { hasOldMarkup, oldPage } from './old-page';
import { orderPage } from './order-page';
import { disputePage, returns } from './returns';
import { tracking } from './tracking';

/** Every layout. A page is claimed by at most one. */
export const LAYOUTS: readonly Layout[] = [list, orderPage, tracking, returns, disputePage, oldPage];

/** The layout for an address; undefined for a page that is not read. */
export function layoutFor(address: string): Layout | undefined {
  return LAYOUTS.find((layout) => layout.claims(address));
}

/** The layout for a page: that of its address, or the old one if the page has only the markup from before 2022. */
export function layoutOf(page: ParentNode, address: string): Layout | undefined {
  const claiming = layoutFor(address);
  return claiming && !claiming.container(page) && hasOldMarkup(page) ? oldPage : claiming;
}
