import { addDays } from '../dates';
import { type Html, html, NOTHING } from '../html';
import type { Day, DemoOrder, DemoPromise } from '../order';
import type { Words } from '../wording';
import { dayText } from './parts';

/** The bar of the delivery guarantee. `.service-progress-node-info` is the page's (2026-09), the other classes are ours. */
export function progressBlock(order: DemoOrder, words: Words): Html {
  const { promise } = order;
  if (!promise) return NOTHING;
  const coupon = addDays(promise.estimated, 2);
  const node = (text: string, day: Day) =>
    html`<div class="service-progress-node"><div class="service-progress-node-info"><span>${text}</span><span>${dayText(day, words, order)}</span></div></div>`;
  return html`<div class="service-progress order-block">
<div class="service-progress-title">Fast delivery: active</div>
<div class="service-progress-nodes">${node('Paid', order.paid ?? order.placed)}${node(promise.coupon, coupon)}${node(words.refund, promise.refundFrom)}</div>
<div class="service-progress-text">If delivered after ${dayText(promise.estimated, words)} you can collect a ${promise.coupon} coupon after 48 hours of that date</div>
</div>`;
}

/**
 * "Service Commitment": the promises as sentences (captured 2026-08). The class names are ours; the real ones are not
 * known.
 */
export function servicesBlock(order: DemoOrder, words: Words): Html {
  const services = [
    ...(order.promise
      ? [{ title: 'Fast delivery', content: promiseSentences(order.promise, words).join(' · ') }]
      : []),
    ...(order.freeReturns
      ? [
          {
            title: 'Free returns',
            content:
              'Not satisfied with your order? Send it back within 15 days after delivery. The first return on each order is free (up to 5 times per month).',
          },
        ]
      : []),
  ];
  if (services.length === 0) return NOTHING;
  return html`<div class="order-detail-services order-block"><div class="order-detail-services-title">Service Commitment</div>${services.map(
    ({ title, content }) =>
      html`<div class="order-detail-service-item"><div class="service-title">${title}</div><div class="service-content">${content}</div></div>`,
  )}</div>`;
}

/** The guarantee in sentences, as joined on the order's page and listed on the tracking page. */
export function promiseSentences(promise: DemoPromise, words: Words): readonly string[] {
  return [
    `Apply for ${promise.couponInFull} coupon code if delayed by ${dayText(promise.estimated, words)}`,
    words.noDelivery.replace('{date}', dayText(promise.refundFrom, words)),
    'Refund if items damaged',
    'Refund if package lost',
  ];
}
