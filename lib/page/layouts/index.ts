import type { Layout } from './layout';
import { list } from './list';
import { oldPage } from './old-page';
import { orderPage } from './order-page';
import { casePage, returns } from './returns';
import { tracking } from './tracking';

/** Every layout. A page is claimed by at most one. */
export const LAYOUTS: readonly Layout[] = [list, orderPage, tracking, returns, casePage, oldPage];

/** The layout for the page at an address, or undefined for a page that is not read. */
export function layoutFor(address: string): Layout | undefined {
  return LAYOUTS.find((layout) => layout.claims(address));
}

/** The layout of old pages, where their markup stands in a document whatever its address. */
export function oldLayoutIn(document: ParentNode): Layout | undefined {
  return oldPage.container(document) ? oldPage : undefined;
}
