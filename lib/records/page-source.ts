/** The kinds of page that are read: "My Orders", an order's page, its tracking, the returns, and one return or dispute. */
export const PAGE_SOURCES = ['list', 'order', 'tracking', 'returns', 'dispute'] as const;
export type PageSource = (typeof PAGE_SOURCES)[number];

/** The links of an order, recognised by their address, and the button before the tracking link. */
export const PAGE_NAMES = ['details', 'tracking', 'contact', 'returns', 'confirm'] as const;
export type PageName = (typeof PAGE_NAMES)[number];
export type PageNames = { readonly [name in PageName]?: string };
