import type { OrderId } from './order-id';

/** The paths of a buyer's order pages: list, order, tracking, returns and refunds, and pages from before 2022. */
const PATHS = [
  '/p/order/*',
  '/p/tracking/*',
  '/p/refund-dispute/*',
  '/p/refund-amount/*',
  '/p/reverse-pages/*',
  '/issue/*',
  '/orderList.htm*',
  '/order_list.htm*',
  '/order_detail.htm*',
  '/ordertrash/*',
  '/logisticsdetail.htm*',
] as const;

const SITES = ['aliexpress.com', 'aliexpress.us'] as const;

/**
 * The addresses on which the extension runs, as match patterns. A pattern with `*.` also covers the bare host,
 * www, every language host (ko., es., …) and no other site. PURE, so that the content script goes without them.
 */
export const ORDER_PAGES: readonly string[] = /* @__PURE__ */ SITES.flatMap((site) =>
  PATHS.map((path) => `https://*.${site}${path}`),
);

/** Whether an address is one of AliExpress's order pages. False for a malformed address. */
export function isOrderPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  const ofSite = SITES.some((site) => hostname === site || hostname.endsWith(`.${site}`));
  return protocol === 'https:' && ofSite && PATHS.some((path) => pathname.startsWith(path.slice(0, -1)));
}

/** The address of an order's own page. AliExpress opens it on the .com host even for .us accounts (docs/pages.md, "Addresses"). */
export function orderPageUrl(orderId: OrderId): string {
  return `https://www.aliexpress.com/p/order/detail.html?orderId=${encodeURIComponent(orderId)}`;
}

/** The address of an order's tracking page, whose parameter has a name of its own (docs/pages.md, "Addresses"). */
export function trackingPageUrl(orderId: OrderId): string {
  return `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${encodeURIComponent(orderId)}`;
}

/** The address of the list of returns and refunds (account menu "Returns/refunds", 2026-09). */
export const RETURNS_URL = 'https://m.aliexpress.com/p/refund-dispute/list.html';

/** The address of "My Orders". */
export const ORDER_LIST_URL = 'https://www.aliexpress.com/p/order/index.html';
