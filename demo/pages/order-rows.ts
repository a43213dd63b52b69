import { type Html, html, NOTHING } from '../html';
import type { Day, DemoOrder } from '../order';
import type { Words } from '../wording';
import { dayText, placedText } from './parts';

/** The rows of numbers and days: only the days that the order has come to (captured 2026-08). */
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

/** Label and value stand apart by a colon and a no-break space (2023 to 2026). */
function row(label: string, value: Html): Html {
  return html`<div class="info-row"><span>${`${label}:\u00a0`}</span><span>${value}</span></div>`;
}
