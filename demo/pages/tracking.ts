import { addDays, localTracking, trackingText } from '../dates';
import { type Html, html, NOTHING } from '../html';
import { CANARIES, type DemoEvent, type DemoOrder } from '../order';
import { trackingEvents } from '../tracking-events';
import type { Words } from '../wording';
import { type Wording, wordsOf } from '../words';
import { documentText } from './document';
import { promiseSentences } from './promise';

/** Class names of this page end in a hash that changes with each build; this one is invented. */
const hashed = (name: string) => `logistic-info-v2--${name}--4Kq7ZtB`;

/**
 * The tracking page: what happened, newest first. The names carrierTitle, carrierValue, mailNoValue, nodeTitle, nodeDesc,
 * nodeTime and viewMoreBtn are the page's (2026-09), the others ours.
 */
export function trackingPage(order: DemoOrder, wording: Wording = '2026'): string {
  const words = wordsOf(wording);
  return documentText({
    title: 'Tracking',
    words,
    body: html`<main class="order-main">
<div class="order-block ${hashed('wrap')}">
<div class="${hashed('carrierTitle')}">Carrier <span class="${hashed('carrierValue')}">Demo Post</span></div>
<div>Tracking number <span class="${hashed('mailNoValue')}">DP${order.id.slice(-9)}XX</span></div>
${promiseBlock(order, words)}
<div class="${hashed('nodeList')}">${trackingEvents(order).map((event) => nodeOf(event, words))}</div>
<button type="button" class="${hashed('viewMoreBtn')} comet-btn">View more</button>
<div class="${hashed('receiver')}">${CANARIES.name}, ${CANARIES.street}, ${CANARIES.city}, ${CANARIES.phone}</div>
</div>
</main>`,
  });
}

/** The same promise as on the order's page, but a day earlier, as captured (2026-08): the two use different zones. */
function promiseBlock({ promise }: DemoOrder, words: Words): Html {
  if (!promise) return NOTHING;
  const sentences = promiseSentences(
    {
      ...promise,
      refundFrom: addDays(promise.refundFrom, -1),
      couponInFull: promise.couponInFull.replace(',', '.'),
    },
    words,
  );
  return html`<div class="${hashed('fastDelivery')}"><div>Fast delivery · Protection </div>${sentences.map((sentence) => html`<div class="${hashed('fdContent')}">${sentence}</div>`)}</div>`;
}

function nodeOf(event: DemoEvent, { dates, delivered }: Words): Html {
  const name = event.name === 'Delivered' ? delivered : event.name;
  const time = dates ? localTracking(event.on, event.time, dates) : trackingText(event.on, event.time);
  return html`<div class="${hashed('node')}"><div class="${hashed('nodeTitle')}">${name}</div><div class="${hashed('nodeDesc')}">${event.text}</div><div class="${hashed('nodeTime')}">${time}</div></div>`;
}
