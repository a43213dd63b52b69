import { detailAddress } from '../addresses';
import { type Html, html } from '../html';
import type { DemoOrder } from '../order';
import { documentText } from './document';

/** A list from before 2022, with the classes and dates of that time (2012 to 2022-01). Its orders are invented. */
export function oldListPage(orders: readonly DemoOrder[]): string {
  return documentText({
    title: 'My Orders',
    body: html`<main class="order-main"><table id="buyer-ordertable">${orders.map(row)}</table></main>`,
  });
}

function row({ id, items, store }: DemoOrder): Html {
  return html`<tbody class="order-item-wraper"><tr class="order-head"><td class="order-info">
<p class="first-row"><span class="info-title">Order ID:</span> <span class="info-body">${id}</span> <a class="view-detail-link" href="${detailAddress(id)}">View Detail</a></p>
<p class="second-row"><span class="info-title">Order time &amp; date:</span> <span class="info-body">12:36 Dec. 12 2012</span></p></td>
<td class="store-info">${store.name}</td></tr>
<tr class="order-body"><td class="product-sets"><p class="product-title"><a class="baobei-name">${items[0]?.title}</a></p></td>
<td class="order-status"><span class="f-left">Finished</span></td></tr></tbody>`;
}
