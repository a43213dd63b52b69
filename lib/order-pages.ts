/**
 * The addresses on which the extension runs, as match patterns. A pattern with `*.` also covers the bare host,
 * www, every language host (ko., es., …) and no other site.
 */
export const ORDER_PAGES = [
  'https://*.aliexpress.com/p/order/*',
  'https://*.aliexpress.us/p/order/*',
] as const;

/** Whether an address is one of AliExpress's own order pages. Bad addresses are simply not. */
export function isOrderPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === 'https:' &&
    /(^|\.)aliexpress\.(com|us)$/.test(url.hostname) &&
    url.pathname.startsWith('/p/order/')
  );
}

/** The address of an order's own page. AliExpress opens it on the .com host even for .us accounts (pages.md, 2026-09). */
export function orderPageUrl(orderId: string): string {
  return `https://www.aliexpress.com/p/order/detail.html?orderId=${encodeURIComponent(orderId)}`;
}

/** The address of "My Orders". */
export const ORDER_LIST_URL = 'https://www.aliexpress.com/p/order/index.html';
