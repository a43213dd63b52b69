import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseAddress } from '../../../demo/addresses';
import { dateText, trackingText } from '../../../demo/dates';
import { html, jsonForScript } from '../../../demo/html';
import { CANARIES, type DemoOrder } from '../../../demo/order';
import { demoOrders, makeOrders } from '../../../demo/orders';
import { narrowCard, wideCard } from '../../../demo/pages/card';
import { listPage } from '../../../demo/pages/list';
import { orderContent, orderPage } from '../../../demo/pages/order';
import { trackingPage } from '../../../demo/pages/tracking';
import { type Shop, startShop } from '../../../demo/shop';
import { STATUS_WORDS, wordsOf } from '../../../demo/words';
import { ORDER_STATUSES } from '../../../lib/records/order';
import { ask, tunnel } from './demo-client';

const TODAY = '2026-11-22';
const LIST = 'https://www.aliexpress.com/p/order/index.html';

describe('the demo set', () => {
  const orders = demoOrders(TODAY);

  test('has at least 40 orders, none twice', () => {
    expect(orders.length).toBeGreaterThanOrEqual(40);
    expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length);
    expect(new Set(orders.map(({ key }) => key)).size).toBe(orders.length);
    expect(orders.filter(({ id }) => !/^\d{16}$/.test(id))).toEqual([]);
  });

  test('has every status', () => {
    expect(new Set(orders.map(({ status }) => status))).toEqual(new Set(ORDER_STATUSES));
  });

  test('keeps the days of an order in their order', () => {
    for (const { placed, paid, shipped, delivered, completed } of orders) {
      const days = [placed, paid, shipped, delivered, completed].filter((day) => day !== undefined);
      expect(days).toEqual(days.toSorted());
    }
  });

  test('is newest first, and the same each time', () => {
    expect(orders.map(({ placed }) => placed)).toEqual(
      orders
        .map(({ placed }) => placed)
        .sort()
        .reverse(),
    );
    expect(demoOrders(TODAY)).toEqual(orders);
  });

  test('moves with today', () => {
    expect(byKey(orders, 'refund-in-3').promise?.refundFrom).toBe('2026-11-25');
    expect(byKey(demoOrders('2028-02-28'), 'refund-in-3').promise?.refundFrom).toBe('2028-03-02');
    expect(byKey(demoOrders('2028-02-28'), 'captured').placed).toBe('2026-07-15');
  });

  test('the load orders share no number with it, nor with each other', () => {
    const made = makeOrders(3000, TODAY);
    expect(new Set([...made, ...orders].map(({ id }) => id)).size).toBe(3000 + orders.length);
  });
});

describe('the texts of the pages', () => {
  const order = byKey(demoOrders(TODAY), 'captured');

  test('dates come in the three forms that were seen', () => {
    expect(dateText('2026-07-15')).toBe('Jul 15, 2026');
    expect(dateText('2026-07-15', 'no-break')).toBe('Jul\u00a015,\u00a02026');
    expect(dateText('2024-03-29', 'tight')).toBe('Mar 29,2024');
    expect(trackingText('2026-07-28', '18:39')).toBe('Tue | Jul. 28 18:39');
  });

  test('what an order says is text, never markup', () => {
    const [item] = order.items;
    if (!item) throw new Error('no item');
    const evil = '"><img src=x onerror=alert(1)></script><script>';
    const hostile: DemoOrder = {
      ...order,
      statusWord: evil,
      placedText: evil,
      reminder: evil,
      total: evil,
      items: [{ ...item, title: evil, options: evil }],
      store: { name: evil, page: evil },
      caseLine: { text: evil, amount: evil },
    };
    const pages = [
      wideCard(hostile, wordsOf('2026')).html,
      narrowCard(hostile).html,
      orderPage(hostile, '2026'),
      trackingPage(hostile),
      listPage([hostile], { labels: '2026', perClick: 10, narrow: false }),
    ];
    for (const page of pages) expect(page).not.toContain('<img src=x');
    for (const page of pages) expect(page).not.toContain('</script><script>');
    expect(jsonForScript(`${evil}<!--`).html).not.toMatch(/<[/!]/);
    expect(JSON.parse(jsonForScript(`${evil}<!--`).html)).toBe(`${evil}<!--`);
    expect(html`<b title="${evil}"></b>`.html).not.toContain('<img');
  });

  test("the captured order's page says what was captured", () => {
    const text = plain(orderContent(order, '2026').html);
    expect(text).toContain('Ref. Number:\u00a08212313961591322');
    expect(text).toContain('Order placed on:\u00a0Jul 15, 2026');
    expect(text).toContain('Order completed on:\u00a0Jul 28, 2026');
    expect(text).toContain('dispute within 90 days after order was placed.');
    expect(text).toContain('RefundSep 4, 2026');
    expect(text).toContain('R$5Aug 5, 2026');
    expect(text).toContain('Refund if no delivery before Sep 4, 2026 · Refund if items damaged');
    expect(text).toContain('Estimated delivery date: Aug 3, 2026');
    expect(text).toContain('TotalR$132,74');
  });

  test('tracking says a day less', () => {
    expect(plain(trackingPage(order))).toContain('Refund if no delivery before Sep 3, 2026');
  });

  test('the address stands on the pages it is to be left alone on, and on no card', () => {
    for (const canary of Object.values(CANARIES)) {
      expect(orderPage(order, '2026')).toContain(canary);
      expect(trackingPage(order)).toContain(canary);
      expect(listPage([order], { labels: '2026', perClick: 10, narrow: false })).not.toContain(canary);
    }
  });

  test('labels are those of their year', () => {
    expect(plain(wideCard(order, wordsOf('2024')).html)).toContain('Order date: Jul 15, 2026');
    expect(plain(wideCard(order, wordsOf('2026')).html)).toContain('Ref. Number: 8212313961591322');
  });

  test('dates and labels are those of the language, which the page names', () => {
    expect(plain(wideCard(order, wordsOf('es')).html)).toContain('Pedido efectuado el: 15 jul, 2026');
    expect(plain(narrowCard(order, wordsOf('ko')).html)).toContain('2026년 7월 15일');
    expect(plain(orderContent(order, 'de').html)).toContain('Abgeschlossen am:\u00a028.07.2026');
    expect(trackingPage(order, 'de')).toContain('Zugestellt');
    expect(orderPage(order, 'ar')).toContain('<html lang="ar" dir="rtl">');
    expect(orderPage(order, '2026')).toContain('<html lang="en" dir="ltr">');
  });

  test('a narrow card is a link without a link in it', () => {
    for (const each of demoOrders(TODAY)) expect(narrowCard(each).html.match(/<a /g)).toHaveLength(1);
  });
});

describe('the shop', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop({ today: TODAY });
  });
  afterAll(() => shop.close());

  test('serves the three pages at the real addresses, on every host of the site', async () => {
    const { id } = byKey(shop.orders, 'captured');
    const addresses = [
      LIST,
      'https://ko.aliexpress.com/p/order/index.html?labels=2024&layout=narrow',
      `https://www.aliexpress.us/p/order/detail.html?orderId=${id}`,
      `https://aliexpress.com/p/tracking/index.html?tradeOrderId=${id}`,
    ];
    for (const address of addresses) {
      const { status, body, headers } = await ask(shop.port, address);
      expect(status).toBe(200);
      expect(body).toContain('<!doctype html>');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
    expect(shop.seen).toEqual(addresses);
    expect(shop.refused).toEqual([]);
  });

  test('leads from an order with a case to the case, and from every page to returns and an old list', async () => {
    const { id } = byKey(shop.orders, 'case-open');
    const linksOf = async (address: string) =>
      [...(await ask(shop.port, address)).body.matchAll(/href="(https:[^"]+)"/g)].map(([, link = '']) =>
        link.replaceAll('&amp;', '&'),
      );
    const ownPage = await linksOf(`https://www.aliexpress.com/p/order/detail.html?orderId=${id}`);
    expect(ownPage).toContain(caseAddress(id));
    const returns = await linksOf(ownPage.find((link) => link.includes('refund-dispute')) ?? '');
    expect(returns).toContain(caseAddress(id));
    const onCase = await ask(shop.port, caseAddress(id));
    expect(onCase.body).toContain('Waiting for feedback from AliExpress');
    const old = await ask(shop.port, returns.find((link) => link.includes('orderList')) ?? '');
    expect(old.body).toContain('id="buyer-ordertable"');
  });

  test('has no other page', async () => {
    const unknown = 'https://www.aliexpress.com/p/order/detail.html?orderId=1';
    expect((await ask(shop.port, unknown)).status).toBe(404);
    expect((await ask(shop.port, 'https://www.aliexpress.com/')).status).toBe(404);
    expect(shop.seen).toContain(unknown);
  });

  test('leads nowhere else', async () => {
    for (const target of ['example.com:443', 'aliexpress.com.example:443', 'www.aliexpress.com:80']) {
      expect((await tunnel(shop.port, target)).status).toBe(502);
      expect(shop.refused).toContain(target);
    }
  });

  test('takes nothing', async () => {
    expect((await ask(shop.port, LIST, 'POST')).status).toBe(405);
    expect(shop.refused).toContain(`POST ${LIST}`);
  });

  test('serves other orders when they are replaced', async () => {
    const before = shop.orders;
    const [first] = before;
    if (!first) throw new Error('no order');
    shop.setOrders([{ ...first, status: 'canceled' }]);
    expect((await ask(shop.port, LIST)).body).toContain(STATUS_WORDS.canceled);
    expect((await ask(shop.port, LIST)).body).not.toContain(STATUS_WORDS.awaitingDelivery);
    shop.setOrders(before);
  });

  test('serves 1,000 orders and closes with a connection open', async () => {
    const big = await startShop({ today: TODAY, orders: makeOrders(1000, TODAY) });
    expect((await ask(big.port, LIST)).status).toBe(200);
    const { socket } = await tunnel(big.port, 'www.aliexpress.com:443');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await big.close();
    await closed;
  });
});

function byKey(orders: readonly DemoOrder[], key: string): DemoOrder {
  const order = orders.find((each) => each.key === key);
  if (!order) throw new Error(`no demo order ${key}`);
  return order;
}

function plain(page: string): string {
  return page
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replace(/[ \n]+/g, ' ');
}
