import { readFileSync } from 'node:fs';
import {
  caseAddress,
  itemAddress,
  messageAddress,
  receiptAddress,
  returnsStartAddress,
  storeAddress,
  trackingAddress,
} from '../addresses';
import { type Html, html, NOTHING } from '../html';
import { CANARIES, type DemoItem, type DemoOrder } from '../order';
import { trackingEvents } from '../tracking-events';
import type { Words } from '../wording';
import { REMINDERS, type Wording, wordsOf } from '../words';
import { documentText } from './document';
import { orderRows } from './order-rows';
import { button, dayText, linked, pictureStyle, statusText } from './parts';
import { progressBlock, servicesBlock } from './promise';

/**
 * An order's own page (docs/pages.md, "An order's page"). The page's script inserts its content, so it comes a moment
 * late.
 */
export function orderPage(order: DemoOrder, wording: Wording): string {
  return documentText({
    title: 'Order Detail',
    words: wordsOf(wording),
    body: html`<main class="order-main order-detail"></main><template id="shop-data">${orderContent(order, wording)}</template>`,
    script: readFileSync(new URL('./order.client.js', import.meta.url), 'utf8'),
  });
}

/** The content of an order's page. */
export function orderContent(order: DemoOrder, wording: Wording): Html {
  const words = wordsOf(wording);
  return html`${statusBlock(order, words)}
${progressBlock(order, words)}
${servicesBlock(order, words)}
<div class="order-detail-info order-block">
<div class="order-detail-info-item order-detail-order-info">${orderRows(order, words)}</div>
${addressBlock()}
</div>
${itemsBlock(order, words)}
${priceBlock(order)}`;
}

function statusBlock(order: DemoOrder, words: Words): Html {
  const reminder = order.reminder ?? (words.dates ? undefined : REMINDERS[order.status]);
  return html`<div class="order-status order-block"><div class="order-status-box"><div class="order-status-content">
<div class="order-block-title">${statusText(order, words)}</div>
${reminder === undefined ? NOTHING : html`<div class="order-status-info">${reminder}</div>`}
<div class="order-status-btns">${statusButtons(order)}</div>
</div></div></div>`;
}

/** The buttons of each status (2026-09); those of unpaid and closed orders are not known. */
function statusButtons(order: DemoOrder): readonly Html[] {
  const primary = 'comet-btn comet-btn-primary';
  const plain = 'comet-btn';
  const track = button('Track status', primary, trackingAddress(order.id));
  const receipt = button('Receipt', plain, receiptAddress(order.id));
  const cart = button('Add to cart', plain);
  switch (order.status) {
    case 'toPay':
      return [button('Pay now', primary)];
    case 'processing':
      return [button('Edit address', plain), button('Extend time', plain), receipt, button('Cancel', plain)];
    case 'awaitingDelivery':
      return [button('Confirm received', primary), track, button('Extend time', plain), receipt];
    case 'completed':
      return [track, cart, receipt];
    case 'canceled':
      return [cart, button('Refund information', plain)];
    default:
      return [cart];
  }
}

/** The address, folded up. The extension must never read it: tests search for these invented texts. */
function addressBlock(): Html {
  return html`<div class="order-detail-info-item"><div class="info-row"><span>Delivery address</span> <span class="switch-icon comet-icon comet-icon-arrowdown" role="button" tabindex="0" aria-label="Show"></span></div>
<div class="contact-info" hidden><div>${CANARIES.name}</div><div>${CANARIES.phone}</div><div>${CANARIES.street}</div><div>${CANARIES.city}</div></div></div>`;
}

function itemsBlock(order: DemoOrder, words: Words): Html {
  const { store } = order;
  const storeHref = store.page === undefined ? undefined : storeAddress(store.page);
  return html`<div class="order-block">
<div class="order-detail-item-store"><span class="store-name">${linked(html`<span>${store.name}</span>`, storeHref)}</span><a class="order-detail-message" href="${messageAddress(order.id)}">Contact seller</a></div>
${order.items.map((item) => itemBlock(order, item, words))}
</div>`;
}

/** One item. The class of its estimated delivery line is ours; the real one is not known. */
function itemBlock(order: DemoOrder, item: DemoItem, words: Words): Html {
  const href = itemAddress(item.product);
  const [newest] = trackingEvents(order);
  return html`<div class="order-detail-item"><div class="order-detail-item-content-wrap"><div class="order-detail-item-content">
<a class="order-detail-item-content-img" href="${href}" style="${pictureStyle(item)}"></a>
<div class="order-detail-item-content-info">
<div class="item-title"><a href="${href}">${item.title}</a></div>
<div class="item-sku-attr">${item.options}</div>
<div class="item-price">${item.price}<span class="item-price-quantity">x${item.quantity}</span></div>
${order.promise ? html`<div class="order-detail-item-eta">${words.estimate.replace('{date}', dayText(order.promise.estimated, words, order))}</div>` : NOTHING}
${newest ? html`<div class="order-detail-item-track-info-desc">${newest.text}</div>` : NOTHING}
</div>
<div class="order-detail-item-btns">${button('Add to cart', 'comet-btn')}${order.shipped === undefined ? NOTHING : button('Returns/refunds', 'comet-btn', returnsHref(order))}</div>
</div></div></div>`;
}

/** Where "Returns/refunds" leads: to the existing case, or to the start of one. */
function returnsHref({ id, status, caseLine }: DemoOrder): string | undefined {
  if (caseLine) return caseAddress(id);
  return status === 'completed' ? returnsStartAddress(id) : undefined;
}

function priceBlock(order: DemoOrder): Html {
  if (order.total === undefined) return NOTHING;
  const prices = [...(order.prices ?? []), { title: 'Total', value: order.total }];
  return html`<div class="order-price order-block">${prices.map(
    ({ title, value }) =>
      html`<div class="order-price-item"><span class="left-col">${title}</span><span class="right-col rightPriceClass">${value}</span></div>`,
  )}</div>`;
}
