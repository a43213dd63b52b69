// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { demoOrders } from '../../../demo/orders';
import { narrowCard, wideCard } from '../../../demo/pages/card';
import { orderContent } from '../../../demo/pages/order';
import { trackingPage } from '../../../demo/pages/tracking';
import { wordsOf } from '../../../demo/words';
import { detail, LIST, listOf, readOne } from '../page/shop-page';

const TODAY = '2026-11-22';
const SEEN_AT = Date.parse(`${TODAY}T12:00:00Z`);
const ORDERS = demoOrders(TODAY).filter(
  ({ statusWord, placedText }) => statusWord === undefined && placedText === undefined,
);

test.each(['es', 'ko', 'de', 'ar'] as const)(
  'the shop’s pages in %s give the facts of its orders',
  (code) => {
    const words = wordsOf(code);
    for (const order of ORDERS) {
      for (const card of [wideCard(order, words), narrowCard(order, words)]) {
        const seen = readOne(listOf(card.html), LIST, SEEN_AT);
        expect(seen).toMatchObject({ orderId: order.id, days: { placed: order.placed } });
        expect(seen.status).toBe(order.status);
      }
      const own = readOne(orderContent(order, code).html, detail(order.id), SEEN_AT);
      expect(own.days.placed).toBe(order.placed);
      expect(own.days.completed).toBe(order.completed);
      const refund = own.stated.find(({ about }) => about === 'refund.nodelivery');
      expect(refund && 'on' in refund ? refund.on : undefined).toBe(order.promise?.refundFrom);
    }
  },
);

test.each(['es', 'ko', 'de', 'ar'] as const)('tracking in %s tells the day of delivery', (code) => {
  const order = ORDERS.find(({ key }) => key === 'delivered-not-confirmed');
  if (!order) throw new Error('no such order');
  const address = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${order.id}`;
  const body = trackingPage(order, code).replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '');
  expect(readOne(body, address, SEEN_AT).days.delivered).toBe(order.delivered);
});
