import { isOrderId, type OrderId } from '../../records/order-id';
import type { PageName } from '../../records/page-source';
import { isPath, type OrderLink, type PagePath } from './places';

/**
 * The links of an order, the newest first. An order's pages are recognised by these rows too. The message page has an
 * orderId as well, but is not an order's page (2026-08).
 */
export const ORDER_LINKS: readonly OrderLink[] = [
  { to: 'details', path: '/p/order/detail.html', parameter: 'orderId', seen: '2026-09' },
  { to: 'tracking', path: '/p/tracking/index.html', parameter: 'tradeOrderId', seen: '2026-09' },
  { to: 'tracking', path: '/p/tracking/', seen: '2026-09' },
  { to: 'contact', path: '/p/message/', seen: '2026-09' },
  { to: 'returns', path: '/p/reverse-pages/', seen: '2026-08' },
];

const MAX_ADDRESS_LENGTH = 2048;

/** The pages of an order that links of one kind lead to. */
export function pagesOf(to: PageName): readonly PagePath[] {
  return ORDER_LINKS.filter((link) => link.to === to && link.parameter);
}

/** An address on one of AliExpress's own sites, or undefined for any other text. */
export function siteAddress(address: string, base: string): URL | undefined {
  if (address.length > MAX_ADDRESS_LENGTH || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return /(^|\.)aliexpress\.(com|us)$/.test(url.hostname) ? url : undefined;
}

/** The order that an address names; undefined if it is no order's address. */
export function orderIdOf(address: string, base: string, known = ORDER_LINKS): OrderId | undefined {
  const url = siteAddress(address, base);
  return known
    .map(
      (link) => link.parameter && url && isPath(link, url.pathname) && url.searchParams.get(link.parameter),
    )
    .find(isOrderId);
}

/** What an address leads to; undefined if no link of an order leads there. */
export function linkKind(address: string, base: string, known = ORDER_LINKS): PageName | undefined {
  const path = siteAddress(address, base)?.pathname ?? '';
  return known.find((link) => isPath(link, path))?.to;
}

/** The one order that these links name; undefined if they name none or several. */
export function orderIdOfLinks(
  links: Iterable<Element>,
  base: string,
  known = ORDER_LINKS,
): OrderId | undefined {
  const ids = new Set<OrderId>();
  for (const link of links) {
    const id = orderIdOf(link.getAttribute('href') ?? '', base, known);
    if (id) ids.add(id);
  }
  const [id, other] = ids;
  return other ? undefined : id;
}

/** Whether an address looks like an order's, under whatever path and parameter. */
export function mayNameOrder(address: string, base: string): boolean {
  const url = siteAddress(address, base);
  if (!url || !/^\/p\/(?:order|tracking)\//.test(url.pathname)) return false;
  return [...url.searchParams.values()].some(isOrderId);
}
