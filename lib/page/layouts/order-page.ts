import { isOrderId, ORDER_ID, type OrderId } from '../../records/order-id';
import type { RawDay, RawNode } from '../../records/raw-order';
import { splitLabel } from '../../text/clean-text';
import { appRoot } from './app-root';
import { css, findAll, findField, textOf } from './field';
import { type CardReading, type Layout, NOTHING_READ } from './layout';
import { linkNames } from './names';
import { orderIdOf, orderIdOfLinks, pagesOf } from './order-link';
import { isAt, type Places } from './places';

/** An order's own page, since 2022. The status block is the card and gets the badge. The address block beside the dates is never touched. */

const PLACES = {
  pages: pagesOf('details'),
  fields: {
    card: [css('.order-status.order-block', '2026-09')],
    status: [css('.order-status .order-block-title', '2026-09')],
    reminder: [css('.order-status .order-status-info', '2026-09')],
    rows: [css('.order-detail-order-info .info-row', '2026-09')],
    nodes: [css('.service-progress-node-info', '2026-09')],
    services: [css('.order-detail-services .service-content', 'not yet')],
    estimate: [css('.order-detail-item-eta', 'not yet')],
    tags: [css('.order-detail-services .service-title', 'not yet')],
    titles: [css('.order-detail-item .item-title', '2026-09')],
    store: [css('.order-detail-item-store .store-name', '2026-09')],
    links: [css('.order-status a[href], .order-detail-item a[href]', '2026-09')],
  },
} as const satisfies Places;

const FIELDS = PLACES.fields;

/**
 * Row 1 is the number. Placed, paid, shipped, completed follow, as far as the order has come, then the payment method.
 * We read one row more than there are days: a fifth day would show that the rows have changed.
 */
const DAY_ROWS = { first: 1, end: 6 };

export const orderPage: Layout = {
  source: 'order',
  fields: FIELDS,
  needed: ['status', 'rows'],
  onePage: true,
  claims: (address) => isAt(PLACES.pages, address),
  container: (document) => appRoot(findField(document, FIELDS.card)),
  cards: (container) => findAll(container, FIELDS.card),
  cardOf: (node) => findField(node.ownerDocument, FIELDS.card),
  read: (card, address): CardReading => {
    const page = card.ownerDocument;
    const status = textOf(findField(page, FIELDS.status));
    const rows = findAll(page, FIELDS.rows);
    const days = rows.slice(DAY_ROWS.first, DAY_ROWS.end).map(dayOf);
    if (status === '' && (days[0]?.date ?? '') === '') return 'coming';
    const orderId = confirmedId(
      orderIdOf(address, address) ?? orderIdOfLinks(card.querySelectorAll('a[href]'), address),
      rows[0],
    );
    if (!orderId) return 'noOrderId';
    return {
      ...NOTHING_READ,
      source: 'order',
      orderId,
      status,
      days,
      nodes: findAll(page, FIELDS.nodes).map(nodeOf),
      sentences: [FIELDS.reminder, FIELDS.services, FIELDS.estimate].flatMap((field) =>
        findAll(page, field).map(textOf),
      ),
      tags: findAll(page, FIELDS.tags).map(textOf),
      titles: findAll(page, FIELDS.titles).map(textOf),
      store: textOf(findField(page, FIELDS.store)),
      names: linkNames(findAll(page, FIELDS.links), address),
    };
  },
};

/** A row's day. A text without a year and a day, such as the payment method, is not taken. */
function dayOf(row: Element): RawDay {
  const { label, value } = splitLabel(textOf(row));
  const figures = value.match(/\p{Nd}+/gu) ?? [];
  const hasYear = figures.filter(({ length }) => length === 4).length === 1;
  const isDate = hasYear && figures.length > 1 && figures.every(({ length }) => length <= 2 || length === 4);
  return isDate ? { label, date: value } : { label: '', date: '' };
}

/** A node's first child is its name, its last child the date. */
function nodeOf(node: Element): RawNode {
  return {
    text: textOf(node.firstElementChild ?? undefined),
    date: textOf(node.lastElementChild ?? undefined),
  };
}

/**
 * The order's number. If the page's first row shows another one, the address is ahead of the content and there is none.
 * The row alone counts if an add-on has stripped the address (2026).
 */
function confirmedId(orderId: OrderId | undefined, numberRow: Element | undefined): OrderId | undefined {
  const shown = ORDER_ID.exec(textOf(numberRow))?.find(isOrderId);
  return shown && orderId && shown !== orderId ? undefined : (orderId ?? shown);
}
