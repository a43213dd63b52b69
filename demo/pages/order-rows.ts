import { type Html, html, NOTHING } from '../html';
import type { Day, DemoOrder } from '../order';
import type { Words } from '../wording';
import { dayText, placedText } from './parts';

/** The rows of number and days: only the days that the order has reached (captured 2026-08). */
export function orderRows(order: DemoOrder, words: Words): Html {
  const dated = (label: string, day: Day | undefined) =>
    day === undefined ? NOTHING : row(label, html`${dayText(day, words, order)}`);
  return html`${row(
    words.orderId.replace(/:+$/, ''),
    html`${order.id} <span class="order-detail-copy">Copy</span>`,
  )}
${row(words.days.placed, html`${placedText(order, words)}`)}
${dated(words.days.paid, order.paid)}
${dated(words.days.shipped, order.shipped)}
${dated(words.days.completed, order.completed)}
${order.paid === undefined ? NOTHING : row('Payment method', html`Credit/Debit card`)}`;
}

/** A colon and a no-break space separate label and value (2023 to 2026). */
function row(label: string, value: Html): Html {
  return html`<div class="info-row"><span>${`${label}:\u00a0`}</span><span>${value}</span></div>`;
}
