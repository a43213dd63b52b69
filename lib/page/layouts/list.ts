import type { PageNames } from '../../records/page-source';
import type { PageSigns, RawDay } from '../../records/raw-order';
import { cleanText, splitLabel } from '../../text/clean-text';
import { findAll, findField, textOf } from './field';
import { type CardReading, type Layout, NOTHING_READ, pathOf } from './layout';
import { linkNames, MAX_NAME_LENGTH } from './names';
import { orderIdOfLinks, siteAddress } from './order-link';

/** "My Orders" since 2022: plain class names, `data-pl` on the parts that matter. Desktop and narrow cards. */

const TAB = '.comet-tabs-nav-item';

const FIELDS = {
  container: [{ css: '.comet-checkbox-group', seen: '2026-05' }],
  status: [
    { css: '[data-pl="order_item_header_status"]', seen: '2026-07' },
    { css: '.order-item-header-status-text', seen: '2026-09' },
    { css: '.order-item-header-status', seen: '2026-09' },
  ],
  placed: [
    { css: '[data-pl="order_item_header_info"] > div:first-child', seen: '2026-09' },
    { css: '.order-item-header-right-info > div:first-child', seen: '2026-09' },
    { css: '.order-item-header-date', seen: '2026-06' },
  ],
  store: [
    { css: '[data-pl="order_item_store_name"]', seen: '2026-05' },
    { css: '.order-item-store-name', seen: '2026-05' },
  ],
  choice: [{ css: '.order-item-store-icon', seen: '2026-05' }],
  titles: [
    { css: '[data-pl="order_item_content_info_name"] [title]', seen: '2026-06' },
    { css: '.order-item-content-info-name [title]', seen: '2026-06' },
    { css: '.order-item-content-info-name', seen: '2026-06' },
  ],
  tags: [{ css: '.order-item-content-info-tag .order-item-tag', seen: '2026-09' }],
  amount: [
    { css: '[data-pl="order_item_content_price_total"]', seen: '2026-05' },
    { css: '.order-item-content-opt-price-total', seen: '2026-05' },
  ],
  buttons: [{ css: '.order-item-btns > *', seen: '2026-09' }],
  cases: [
    { css: '.expose-info-item-title', seen: '2026-05' },
    { css: '.order-item-bottom-action', seen: '2026-05' },
  ],
  tabs: [{ css: TAB, seen: '2026-09' }],
} as const;

const CARD = '.order-item';
const TABS = 5;
const CHOSEN = '.comet-tabs-nav-item-active, [aria-selected="true"]';

export const list: Layout = {
  source: 'list',
  fields: FIELDS,
  claims: (address) => pathOf(address) === '/p/order/index.html',
  container: (document) => findField(document, FIELDS.container),
  cards: (container) => container.querySelectorAll(CARD),
  cardOf: (node) => node.closest(CARD) ?? undefined,
  read: (card, address): CardReading => {
    const status = textOf(findField(card, FIELDS.status));
    const placed: RawDay = dayOf(findField(card, FIELDS.placed));
    if (status === '' && placed.date === '') return 'coming';
    const links = [...card.querySelectorAll('a[href]')];
    const own = card.hasAttribute('href') ? [card] : []; // a narrow card is a link itself
    const orderId = orderIdOfLinks([...own, ...links], address);
    if (!orderId || card.querySelector(CARD)) return 'noOrderId'; // in a card around a card nothing belongs to one order for sure
    return {
      ...NOTHING_READ,
      source: 'list',
      orderId,
      status,
      days: [placed],
      tags: findAll(card, FIELDS.tags).map(textOf),
      titles: findAll(card, FIELDS.titles).map(titleOf),
      store: textOf(findField(card, FIELDS.store)),
      amount: splitLabel(textOf(findField(card, FIELDS.amount))).value,
      cases: findAll(card, FIELDS.cases).flatMap((line) => {
        const text = textOf(line);
        return text === '' ? [] : [{ text }];
      }),
      signs: {
        ...signsOf(card, address),
        ...(findField(card, FIELDS.choice) ? { choice: true as const } : {}),
      },
      names: { ...linkNames(links, address), ...confirmName(card, address) },
    };
  },
  tab: (container) => {
    const row = besideList(container);
    const tabs = row ? findAll(row, FIELDS.tabs) : [];
    const chosen = tabs.flatMap((tab, index) => (tab.matches(CHOSEN) ? [index] : []));
    return tabs.length === TABS && chosen.length === 1 ? chosen[0] : undefined;
  },
  needed: ['status', 'placed'],
  knownEmpty: (document) => findField(document, FIELDS.tabs) !== undefined,
};

/** The row of tabs, which comes before the list or before an ancestor of it. The list itself is never searched. */
function besideList(container: Element): Element | undefined {
  for (let around: Element | null = container; around; around = around.parentElement) {
    for (let before = around.previousElementSibling; before; before = before.previousElementSibling) {
      if (before instanceof HTMLFormElement) continue; // a form's fields can shadow the properties used below
      const tab = before.matches(TAB) ? before : before.querySelector(TAB);
      if (tab) return tab.parentElement ?? undefined;
    }
  }
  return undefined;
}

/** A day with its label. */
function dayOf(element: Element | undefined): RawDay {
  const { label, value } = splitLabel(textOf(element));
  return { label, date: value };
}

/** Only an order on its way has "Confirm received", which is no link, and then the tracking link (2026-09). */
function signsOf(card: Element, address: string): PageSigns {
  const [first, second, ...more] = findAll(card, FIELDS.buttons);
  const track = siteAddress(second?.getAttribute('href') ?? '', address)?.pathname.startsWith('/p/tracking/');
  return first && !first.hasAttribute('href') && track && more.length === 0 ? { underWay: true } : {};
}

/** The page's name for the button that confirms a parcel: the one before the tracking link. */
function confirmName(card: Element, address: string): PageNames {
  const text = signsOf(card, address).underWay ? textOf(findAll(card, FIELDS.buttons)[0]) : '';
  return text === '' || text.length > MAX_NAME_LENGTH ? {} : { confirm: text };
}

/** The title attribute has the full title; the text may be cut. */
function titleOf(element: Element): string {
  return cleanText(element.getAttribute('title') ?? '') || textOf(element);
}
