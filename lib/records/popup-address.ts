const ORDER = '#order=';
const LIST = '#list';

/** The popup as a page in a tab, inside the extension: with an order, or with the list. In the popup itself nothing follows `.html`. */
export function popupPage(orderId: string | undefined): `/popup.html${string}` {
  return `/popup.html${popupHash(orderId)}`;
}

/** The end of that page's address. */
export function popupHash(orderId: string | undefined): string {
  return orderId === undefined ? LIST : ORDER + orderId;
}

/** What the end of an address asks for; undefined in the popup itself. What is no order's number asks for the list. */
export function askedByHash(hash: string): { readonly openId: string | undefined } | undefined {
  if (hash === '') return undefined;
  const id = hash.startsWith(ORDER) ? hash.slice(ORDER.length) : '';
  return { openId: /^\d{12,20}$/.test(id) ? id : undefined };
}
