import { dateText } from '../dates';
import { type Html, html, NOTHING } from '../html';
import type { Day, DemoOrder } from '../order';
import type { Words } from '../words';
import { placedText } from './parts';

/** The rows of numbers and days: only the days that the order has come to (captured 2026-08). */
export function orderRows(order: DemoOrder, words: Words): Html {
  const dated = (label: string, day: Day | undefined) =>
    day === undefined ? NOTHING : row(label, html`${dateText(day, order.dateForm)}`);
  return html`${row(
    words.orderId.replace(':', ''),
    html`${order.id} <span class="order-detail-copy">Copy</span>`,
  )}
${row('Order placed on', html`${placedText(order)}`)}
${dated('Paid on', order.paid)}
${dated('Shipment completed on', order.shipped)}
${dated('Order completed on', order.completed)}
${order.paid === undefined ? NOTHING : row('Payment method', html`Credit/Debit card`)}`;
}

/** Label and value stand apart by a colon and a no-break space (2023 to 2026). */
function row(label: string, value: Html): Html {
  return html`<div class="info-row"><span>${`${label}:\u00a0`}</span><span>${value}</span></div>`;
}
