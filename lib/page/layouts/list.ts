import { anyOf, css, findField, type Selector } from './field';
import type { Layout } from './layout';
import { type CardPlaces, readListCard } from './list-card';
import { chosenTab, type TabFields } from './list-tabs';
import { ORDER_LINKS } from './order-link';
import { isAt, type Places } from './places';

/** Where things stand on a list. */
export interface ListPlaces extends CardPlaces {
  readonly pages: Places['pages'];
  readonly fields: CardPlaces['fields'] & TabFields & { readonly container: readonly Selector[] };
}

/** "My Orders" since 2022: plain class names, `data-pl` on the parts that matter. Desktop and narrow cards. */
export const LIST_PLACES = {
  pages: [{ path: '/p/order/index.html', seen: '2026-09' }],
  links: ORDER_LINKS,
  fields: {
    container: [css('.comet-checkbox-group', '2026-05')],
    card: [css('.order-item', '2026-09')],
    status: [
      css('[data-pl="order_item_header_status"]', '2026-07'),
      css('.order-item-header-status-text', '2026-09'),
      css('.order-item-header-status', '2026-09'),
    ],
    placed: [
      css('[data-pl="order_item_header_info"] > div:first-child', '2026-09'),
      css('.order-item-header-right-info > div:first-child', '2026-09'),
      css('.order-item-header-date', '2026-06'),
    ],
    store: [css('[data-pl="order_item_store_name"]', '2026-05'), css('.order-item-store-name', '2026-05')],
    choice: [css('.order-item-store-icon', '2026-05')],
    titles: [
      css('[data-pl="order_item_content_info_name"] [title]', '2026-06'),
      css('.order-item-content-info-name [title]', '2026-06'),
      css('.order-item-content-info-name', '2026-06'),
    ],
    tags: [css('.order-item-content-info-tag .order-item-tag', '2026-09')],
    amount: [
      css('[data-pl="order_item_content_price_total"]', '2026-05'),
      css('.order-item-content-opt-price-total', '2026-05'),
    ],
    buttons: [css('.order-item-btns > *', '2026-09')],
    disputes: [css('.expose-info-item-title', '2026-05'), css('.order-item-bottom-action', '2026-05')],
    chosen: [css('.comet-tabs-nav-item-active', '2026-09'), css('[aria-selected="true"]', '2026-09')],
    tabs: [css('.comet-tabs-nav-item', '2026-09')],
  },
} as const satisfies ListPlaces;

export const list: Layout = listLayout(LIST_PLACES);

/** The layout of a list whose things stand at these places. */
export function listLayout(places: ListPlaces): Layout {
  const { pages, fields } = places;
  const anyCard = anyOf(fields.card);
  return {
    source: 'list',
    fields: { ...fields },
    claims: (address) => isAt(pages, address),
    container: (document) => findField(document, fields.container),
    cards: (container) => container.querySelectorAll(anyCard),
    cardOf: (node) => node.closest(anyCard) ?? undefined,
    read: (card, address) => readListCard(card, address, places),
    tab: (container) => chosenTab(container, fields),
    needed: ['status', 'placed'],
    knownEmpty: (document) => findField(document, fields.tabs) !== undefined,
  };
}
