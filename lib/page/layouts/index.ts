import type { Layout } from './layout';
import { list } from './list';
import { orderPage } from './order-page';

/** Every layout that is read. A page is claimed by at most one. */
export const LAYOUTS: readonly Layout[] = [list, orderPage];

/** The layout for the page at an address, or undefined for a page that is not read. */
export function layoutFor(address: string): Layout | undefined {
  return LAYOUTS.find((layout) => layout.claims(address));
}
