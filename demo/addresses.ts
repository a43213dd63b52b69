/** The site's addresses, in the forms in which its pages link to each other (pages.md section 1). */
const SITE = 'https://www.aliexpress.com';

/** An order's page: on the .com host even in pages of the .us one (2026-09). */
export function detailAddress(orderId: string): string {
  return `${SITE}/p/order/detail.html?orderId=${orderId}`;
}

/** The tracking page: its parameter has another name. */
export function trackingAddress(orderId: string): string {
  return `${SITE}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${orderId}`;
}

/** The thread with the seller. It carries an orderId too and has been taken for the details by others (2026-08). */
export function messageAddress(orderId: string): string {
  return `${SITE}/p/message/index.html?bizContext=orderDetail&orderId=${orderId}`;
}

export function receiptAddress(orderId: string): string {
  return `${SITE}/p/tax-ui/index.html?orderId=${orderId}`;
}

export function itemAddress(product: string): string {
  return `//www.aliexpress.com/item/${product}.html`;
}

export function storeAddress(page: string): string {
  return `//www.aliexpress.com/store/${page}`;
}
