import { detailAddress, messageAddress } from '../addresses';
import { type Html, html, NOTHING } from '../html';
import type { DemoOrder } from '../order';
import type { Words } from '../wording';
import { wordsOf } from '../words';
import { caseLine, content, storeLine } from './card-content';
import { placedText, statusText } from './parts';

/** A card of the list in a wide window, with the page's own classes, nesting and data-pl (docs/pages.md, "The list"). */
export function wideCard(order: DemoOrder, words: Words): Html {
  return html`<div class="order-item">
<div class="order-item-header">
${status(order, words)}
<div class="order-item-header-right">
<div class="order-item-header-right-info" data-pl="order_item_header_info">
<div>${words.date} ${placedText(order, words)}</div>
<div style="display: flex; align-items: center;">${words.orderId} ${order.id} <span class="order-item-header-right-copy">Copy</span></div>
</div>
<span class="order-item-header-line"></span>
${order.messageLink ? html`<a href="${messageAddress(order.id)}" class="btn-link"><span>Contact seller</span></a>` : NOTHING}
<a href="${detailAddress(order.id)}" class="btn-link" data-pl="order_item_header_detail"><span>${words.details}</span><span class="comet-icon comet-icon-arrowright"></span></a>
</div>
</div>
${storeLine(order, 'links')}
${content(order, 'links')}
${caseLine(order, 'links')}
</div>`;
}

/**
 * A card in a narrow window (2026-06): the whole card is a link, its date has no label, its number is only in the
 * address. Links cannot be nested, so a wide card's links are bare here.
 */
export function narrowCard(order: DemoOrder, words: Words = wordsOf('2026')): Html {
  return html`<a class="order-item order-item-mobile" href="${detailAddress(order.id)}">
<div class="order-item-header">
${status(order, words)}
<div class="order-item-header-right"><span class="order-item-header-date">${placedText(order, words)}</span><span class="comet-icon comet-icon-arrowright"></span></div>
</div>
${storeLine(order, 'bare')}
${content(order, 'bare')}
${caseLine(order, 'bare')}
</a>`;
}

function status(order: DemoOrder, words: Words): Html {
  return html`<div class="order-item-header-status" data-pl="order_item_header_status"><span class="order-item-header-status-text">${statusText(order, words)}</span></div>`;
}
