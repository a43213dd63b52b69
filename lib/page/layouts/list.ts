import type { RawOrder } from '../raw-order';
import { afterLabel, cleanText } from '../text';
import { findAll, findField, type Selector, textOf } from './field';
import { type Layout, pathOf } from './layout';
import { orderIdOf, orderIdOfLinks } from './order-link';

/** "My Orders" since 2022: plain class names, `data-pl` on the parts that matter. Desktop and narrow cards. */

const CONTAINER: readonly Selector[] = [{ css: '.comet-checkbox-group', seen: '2026-05' }];
const CARD = '.order-item';
const STATUS: readonly Selector[] = [
  { css: '[data-pl="order_item_header_status"]', seen: '2026-07' },
  { css: '.order-item-header-status-text', seen: '2026-09' },
  { css: '.order-item-header-status', seen: '2026-09' },
];
const PLACED: readonly Selector[] = [
  { css: '[data-pl="order_item_header_info"] > div:first-child', seen: '2026-09' },
  { css: '.order-item-header-right-info > div:first-child', seen: '2026-09' },
  { css: '.order-item-header-date', seen: '2026-06' },
];
const STORE: readonly Selector[] = [
  { css: '[data-pl="order_item_store_name"]', seen: '2026-05' },
  { css: '.order-item-store-name', seen: '2026-05' },
];
const TITLES: readonly Selector[] = [
  { css: '[data-pl="order_item_content_info_name"] [title]', seen: '2026-06' },
  { css: '.order-item-content-info-name [title]', seen: '2026-06' },
  { css: '.order-item-content-info-name', seen: '2026-06' },
];
const TAGS: readonly Selector[] = [{ css: '.order-item-content-info-tag .order-item-tag', seen: '2026-09' }];
const AMOUNT: readonly Selector[] = [
  { css: '[data-pl="order_item_content_price_total"]', seen: '2026-05' },
  { css: '.order-item-content-opt-price-total', seen: '2026-05' },
];

export const list: Layout = {
  source: 'list',
  claims: (address) => pathOf(address) === '/p/order/index.html',
  container: (document) => findField(document, CONTAINER),
  cards: (container) => [...container.querySelectorAll(CARD)],
  cardOf: (node) => node.closest(CARD) ?? undefined,
  read: (card, address): RawOrder => {
    const orderId = orderIdOfCard(card, address);
    return {
      source: 'list',
      ...(orderId ? { orderId } : {}),
      status: textOf(findField(card, STATUS)),
      dates: [afterLabel(textOf(findField(card, PLACED)))],
      nodes: [],
      sentences: [],
      tags: findAll(card, TAGS).map(textOf),
      titles: findAll(card, TITLES).map(titleOf),
      store: textOf(findField(card, STORE)),
      amount: afterLabel(textOf(findField(card, AMOUNT))),
    };
  },
};

/** A narrow card is a link itself; a desktop card holds its links. */
function orderIdOfCard(card: Element, address: string): string | undefined {
  const own = card.getAttribute('href');
  return own === null ? orderIdOfLinks(card.querySelectorAll('a[href]'), address) : orderIdOf(own, address);
}

/** The full title stands in the title attribute; the text beside it may be cut. */
function titleOf(element: Element): string {
  return cleanText(element.getAttribute('title') ?? '') || textOf(element);
}
