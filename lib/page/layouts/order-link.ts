/** Order ids had 14 to 16 digits from 2014 to 2026; we allow a little more on both sides. */
const ORDER_ID = /^\d{12,20}$/;

/**
 * The parameter that names the order, by page. The message page has an orderId too, but is not an order's page
 * (2026-08).
 */
const ORDER_PARAMETER: { readonly [path: string]: string } = {
  '/p/order/detail.html': 'orderId',
  '/p/tracking/index.html': 'tradeOrderId',
};

const MAX_ADDRESS_LENGTH = 2048;

/** An address on one of AliExpress's own sites, or undefined for any other text. */
export function siteAddress(address: string, base: string): URL | undefined {
  if (address.length > MAX_ADDRESS_LENGTH || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return /(^|\.)aliexpress\.(com|us)$/.test(url.hostname) ? url : undefined;
}

/** The order that an address names; undefined if it is no order's address. */
export function orderIdOf(address: string, base: string): string | undefined {
  const url = siteAddress(address, base);
  const parameter = url && ORDER_PARAMETER[url.pathname];
  const id = (parameter && url.searchParams.get(parameter)) ?? '';
  return ORDER_ID.test(id) ? id : undefined;
}

/** The one order that these links name; undefined if they name none or several. */
export function orderIdOfLinks(links: Iterable<Element>, base: string): string | undefined {
  const ids = new Set<string>();
  for (const link of links) {
    const id = orderIdOf(link.getAttribute('href') ?? '', base);
    if (id) ids.add(id);
  }
  const [first] = ids;
  return ids.size === 1 ? first : undefined;
}
