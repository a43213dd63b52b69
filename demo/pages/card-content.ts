import { caseAddress, itemAddress, storeAddress, trackingAddress } from '../addresses';
import { type Html, html, NOTHING } from '../html';
import type { DemoItem, DemoOrder } from '../order';
import { button, linked, pictureStyle, splitAmount } from './parts';

/** Whether parts of a card are links, or bare because the card itself is a link. */
export type Linking = 'links' | 'bare';

/** The store: with a link or, for some stores, without one (2026-05). */
export function storeLine({ store }: DemoOrder, linking: Linking): Html {
  const href = store.page !== undefined && linking === 'links' ? storeAddress(store.page) : undefined;
  return html`<div class="order-item-store">${store.choice ? CHOICE_MARK : NOTHING}<span class="order-item-store-name" data-pl="order_item_store_name">${linked(html`<span>${store.name}</span>`, href)}<span class="comet-icon comet-icon-arrowright"></span></span></div>`;
}

/** The items, the total and the buttons. */
export function content(order: DemoOrder, linking: Linking): Html {
  return html`<div class="order-item-content">
${items(order, linking)}
<div class="order-item-content-opt">
<div class="order-item-content-opt-price">${total(order)}</div>
<div class="order-item-btns-wrap"><div class="order-item-btns">${buttons(order, linking)}</div></div>
</div>
</div>`;
}

/** The line that shows a return, refund or dispute on the list (2026-05). */
export function caseLine({ id, caseLine }: DemoOrder, linking: Linking): Html {
  if (!caseLine) return NOTHING;
  const amount = caseLine.amount === undefined ? NOTHING : html` <span>${caseLine.amount}</span>`;
  return html`<div class="order-item-bottom-action"><div class="expose-info"><div class="expose-info-item-title">${linked(html`${caseLine.text}${amount}`, linking === 'links' ? caseAddress(id) : undefined)}</div></div></div>`;
}

const CHOICE_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 68 20"><rect width="68" height="20" rx="4" fill="#e9a400"/><text x="34" y="14.5" text-anchor="middle" font-family="sans-serif" font-size="12" font-weight="700" fill="#fff">Choice</text></svg>';

/** The Choice mark of a store is an image without words. */
export const CHOICE_MARK: Html = html`<img class="order-item-store-icon" alt="" src="data:image/svg+xml,${encodeURIComponent(CHOICE_SVG)}">`;

/** For several items the list shows only pictures: no title, no price (2022 to 2026). */
function items(order: DemoOrder, linking: Linking): Html {
  const [only] = order.items;
  if (order.items.length === 1 && only) return oneItem(order, only, linking);
  const pictures = order.items.map(
    (item) => html`<div class="order-item-content-img" style="${pictureStyle(item)}"></div>`,
  );
  return html`<div class="order-item-content-img-list">${pictures}<span class="order-item-content-img-more">${order.items.length} items</span></div>`;
}

function oneItem(order: DemoOrder, item: DemoItem, linking: Linking): Html {
  const title = html`<span title="${item.title}">${item.title}</span>`;
  const href = linking === 'links' ? itemAddress(item.product) : undefined;
  return html`<div class="order-item-content-body">
<div class="order-item-content-img" style="${pictureStyle(item)}"></div>
<div class="order-item-content-info">
<div class="order-item-content-info-name" data-pl="order_item_content_info_name">${linked(title, href)}</div>
<div class="order-item-content-info-sku" data-pl="order_item_content_info_sku">${item.options}</div>
<div class="order-item-content-info-number">${item.price}<span class="order-item-content-info-number-quantity">x${item.quantity}</span></div>
<div class="order-item-content-info-tag">${tags(order).map((tag) => html`<span class="order-item-tag"><font color="#009966">${tag}</font></span>`)}</div>
</div>
</div>`;
}

function tags(order: DemoOrder): readonly string[] {
  const guaranteed = order.status === 'awaitingDelivery' && !order.promise;
  return [
    ...(order.promise ? ['Fast delivery'] : []),
    ...(guaranteed ? ['Delivery guarantee'] : []),
    ...(order.freeReturns ? ['Free returns'] : []),
  ];
}

function total(order: DemoOrder): Html {
  if (order.total === undefined) return NOTHING;
  return html`<span class="order-item-content-opt-price-total" data-pl="order_item_content_price_total"><span>Total:</span>${splitAmount(order.total)}</span>`;
}

/** The list has no cancel and no dispute button (2026-09). */
function buttons(order: DemoOrder, linking: Linking): readonly Html[] {
  const plain = 'comet-btn comet-btn-block order-item-btn';
  const primary = `${plain} comet-btn-primary`;
  switch (order.status) {
    case 'toPay':
      return [button('Pay now', primary)];
    case 'processing':
      return [button('Add to cart', plain)];
    case 'awaitingDelivery':
      return [
        button('Confirm received', primary),
        button('Track status', plain, linking === 'links' ? trackingAddress(order.id) : undefined),
      ];
    case 'expired':
      return [button('Remove', plain)];
    default:
      return [button('Add to cart', primary), button('Remove', plain)];
  }
}
