import type { RawNode, RawOrder } from '../raw-order';
import { afterLabel } from '../text';
import { findAll, findField, type Selector, textOf } from './field';
import { type Layout, pathOf } from './layout';
import { orderIdOf, orderIdOfLinks } from './order-link';

/** An order's own page, since 2022. The address block beside the dates is never touched. */

const CONTAINER: readonly Selector[] = [{ css: '.order-status.order-block', seen: '2026-09' }];
const STATUS: readonly Selector[] = [{ css: '.order-status .order-block-title', seen: '2026-09' }];
const REMINDER: readonly Selector[] = [{ css: '.order-status .order-status-info', seen: '2026-09' }];
const ROWS: readonly Selector[] = [{ css: '.order-detail-order-info .info-row', seen: '2026-09' }];
const NODES: readonly Selector[] = [{ css: '.service-progress-node-info', seen: '2026-09' }];
const SERVICES: readonly Selector[] = [{ css: '.order-detail-services .service-content', seen: 'not yet' }];
const ESTIMATE: readonly Selector[] = [{ css: '.order-detail-item-eta', seen: 'not yet' }];
const TAGS: readonly Selector[] = [{ css: '.order-detail-services .service-title', seen: 'not yet' }];
const TITLES: readonly Selector[] = [{ css: '.order-detail-item .item-title', seen: '2026-09' }];
const STORE: readonly Selector[] = [{ css: '.order-detail-item-store .store-name', seen: '2026-09' }];

/** Row 1 is the number; placed, paid, shipped, completed follow as far as the order has come. */
const DATE_ROWS = { first: 1, end: 5 };

/** The status block stands for the order; the badge goes into it. */
const CARD = '.order-status.order-block';

export const orderPage: Layout = {
  source: 'order-page',
  claims: (address) => pathOf(address) === '/p/order/detail.html',
  container: (document) => appRoot(findField(document, CONTAINER)),
  cards: (container) => [...container.querySelectorAll(CARD)],
  cardOf: (node) => node.ownerDocument.querySelector(CARD) ?? undefined,
  read: (card, address): RawOrder => {
    const page = card.ownerDocument;
    const orderId = confirmedId(
      orderIdOf(address, address) ?? orderIdOfLinks(card.querySelectorAll('a[href]'), address),
      findAll(page, ROWS)[0],
    );
    return {
      source: 'order-page',
      ...(orderId ? { orderId } : {}),
      status: textOf(findField(page, STATUS)),
      dates: findAll(page, ROWS)
        .slice(DATE_ROWS.first, DATE_ROWS.end)
        .map((row) => afterLabel(textOf(row))),
      nodes: findAll(page, NODES).map(nodeOf),
      sentences: [REMINDER, SERVICES, ESTIMATE].flatMap((field) => findAll(page, field).map(textOf)),
      tags: findAll(page, TAGS).map(textOf),
      titles: findAll(page, TITLES).map(textOf),
      store: textOf(findField(page, STORE)),
      amount: '',
    };
  },
};

/** A node's first child is its name, its last the date. */
function nodeOf(node: Element): RawNode {
  return {
    text: textOf(node.firstElementChild ?? undefined),
    date: textOf(node.lastElementChild ?? undefined),
  };
}

/** The part of the page that holds all blocks of the order: dates and promises may come long after the status. */
function appRoot(status: Element | undefined): Element | undefined {
  if (!status) return undefined;
  const { body } = status.ownerDocument;
  let root = status.parentElement ?? status;
  while (root !== body && root.parentElement && root.parentElement !== body) root = root.parentElement;
  return root;
}

/** The order's number, unless the page's own first row shows another: then the address is ahead of the content. */
function confirmedId(orderId: string | undefined, numberRow: Element | undefined): string | undefined {
  const shown = /\d{12,20}/.exec(textOf(numberRow));
  return shown && shown[0] !== orderId ? undefined : orderId;
}
