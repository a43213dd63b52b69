import { isOrderId, type OrderId } from './order-id';

const ORDER = '#order=';
const LIST = '#list';

/** The path of the popup's page in a tab, with an order or the list. In the popup itself nothing follows `.html`. */
export function popupPage(orderId: OrderId | undefined): `/popup.html${string}` {
  return `/popup.html${popupHash(orderId)}`;
}

/** The end of that page's address. */
export function popupHash(orderId: OrderId | undefined): string {
  return orderId === undefined ? LIST : ORDER + orderId;
}

/** What an address's hash asks for; undefined in the popup itself. Anything but an order's number asks for the list. */
export function askedByHash(hash: string): { readonly openId: OrderId | undefined } | undefined {
  if (hash === '') return undefined;
  const id = hash.startsWith(ORDER) ? hash.slice(ORDER.length) : '';
  return { openId: isOrderId(id) ? id : undefined };
}
