/** The site's addresses, in the forms in which its pages link to each other (docs/pages.md, "Addresses"). */
const SITE = 'https://www.aliexpress.com';

/** An order's page: on the .com host even in pages of aliexpress.us (2026-09). */
export function detailAddress(orderId: string): string {
  return `${SITE}/p/order/detail.html?orderId=${orderId}`;
}

/** The tracking page: its parameter has another name. */
export function trackingAddress(orderId: string): string {
  return `${SITE}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${orderId}`;
}

/**
 * The thread with the seller. It has an orderId too, and other tools have mistaken it for the order's page (2026-08).
 */
export function messageAddress(orderId: string): string {
  return `${SITE}/p/message/index.html?bizContext=orderDetail&orderId=${orderId}`;
}

export function receiptAddress(orderId: string): string {
  return `${SITE}/p/tax-ui/index.html?orderId=${orderId}`;
}

/** Where a return or refund begins (captured 2026-08). */
export function returnsStartAddress(orderId: string): string {
  return `${SITE}/p/reverse-pages/start.html?orderId=${orderId}`;
}

export function itemAddress(product: string): string {
  return `//www.aliexpress.com/item/${product}.html`;
}

export function storeAddress(page: string): string {
  return `//www.aliexpress.com/store/${page}`;
}

/** The list of returns and refunds, which the account's menu leads to (2026-09). */
export const RETURNS_ADDRESS = 'https://m.aliexpress.com/p/refund-dispute/list.html';

/** A list from before 2022. */
export const OLD_LIST_ADDRESS = 'https://trade.aliexpress.com/orderList.htm';

/**
 * The page of an order's case, as the list of returns links to it (captured 2026-08). It names the order's line, not
 * the order.
 */
export function caseAddress(orderId: string): string {
  return `https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=${lineOf(orderId)}&reverseOrderLineId=62${orderId.slice(2)}&from=1`;
}

/** The number of an order's first line, which is near the order's own (captured 2026-08). */
export function lineOf(orderId: string): string {
  return String(BigInt(orderId) + 1n);
}
