import { caseAddress, detailAddress, lineOf } from '../addresses';
import { addDays } from '../dates';
import { type Html, html, NOTHING } from '../html';
import type { DemoOrder } from '../order';
import { documentText } from './document';

/**
 * The list of returns and refunds. Nobody has captured its markup, so every class name and the link to the order are
 * ours. Captured (2026-08): the address of a case, which names no order, and the form of its date.
 */
export function returnsPage(orders: readonly DemoOrder[]): string {
  return documentText({
    title: 'Returns/refunds',
    body: html`<main class="order-main">${orders.filter(({ caseLine }) => caseLine).map(entry)}</main>`,
  });
}

/** The page of one case. Its class names are ours too. */
export function disputePage(order: DemoOrder): string {
  return documentText({
    title: 'Refund details',
    body: html`<main class="order-main"><section class="order-block refund-case">${caseHead(order)}
<p class="refund-case-seller">Reason: the item does not work.</p></section></main>`,
  });
}

function entry(order: DemoOrder): Html {
  return html`<section class="order-block refund-entry"><h3>${order.store.name}</h3>${caseHead(order)}
<a class="comet-btn" href="${caseAddress(order.id)}">View details</a></section>`;
}

function caseHead(order: DemoOrder): Html {
  const { caseLine } = order;
  if (!caseLine) return NOTHING;
  return html`<div class="order-block-title refund-status">${caseLine.text}</div>
${caseLine.left === undefined ? NOTHING : html`<div class="refund-countdown">${caseLine.left}</div>`}
<p>${addDays(order.placed, 31)} 21:19:58 · Order line ${lineOf(order.id)}</p>
<p><a href="${detailAddress(order.id)}">Order details</a></p>`;
}
