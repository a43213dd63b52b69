// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { caseAddress, lineOf } from '../../../demo/addresses';
import { CAPTURED_ORDER } from '../../../demo/captured';
import { addDays } from '../../../demo/dates';
import { CANARIES } from '../../../demo/order';
import { demoOrders } from '../../../demo/orders';
import { oldListPage } from '../../../demo/pages/old-list';
import { disputePage, returnsPage } from '../../../demo/pages/returns';
import { trackingPage } from '../../../demo/pages/tracking';
import { LAYOUTS, layoutFor, layoutOf } from '../../../lib/page/layouts';
import { isOrderPage, ORDER_PAGES } from '../../../lib/records/addresses';
import { LIST, readPage } from './shop-page';

const tracking = (id: string) =>
  `https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${id}`;
const RETURNS = 'https://m.aliexpress.com/p/refund-dispute/list.html';
const SEEN_AT = Date.UTC(2026, 7, 30, 12);
const bodyOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.innerHTML;

/** Every kind of page, on the hosts on which it was seen (docs/pages.md, "Addresses"). */
const ADDRESSES: readonly (readonly [address: string, source: string | undefined])[] = [
  [LIST, 'list'],
  ['https://ko.aliexpress.com/p/order/index.html?x=1', 'list'],
  ['https://m.aliexpress.com/p/order/index.html', 'list'],
  ['https://he.aliexpress.com/p/order/index.html', 'list'],
  ['https://aliexpress.us/p/order/index.html', 'list'],
  ['https://www.aliexpress.us/p/order/detail.html?orderId=8212313961591322', 'order'],
  [tracking('8212313961591322'), 'tracking'],
  ['https://www.aliexpress.us/p/tracking/index.html?tradeOrderId=8212313961591322', 'tracking'],
  [RETURNS, 'returns'],
  [
    'https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=8144101709301607&reverseOrderLineId=6239649418962814&from=1',
    'dispute',
  ],
  ['https://trade.aliexpress.com/issue/issueDetail.htm?issueId=6239649418962814', 'dispute'],
  ['https://www.aliexpress.com/p/reverse-pages/start.html?orderId=8212313961591322', 'dispute'],
  ['https://m.aliexpress.com/p/refund-amount/detail.html?tradeOrderLineId=8144101709301607', 'dispute'],
  ['https://trade.aliexpress.com/orderList.htm', 'old'],
  ['https://trade.aliexpress.com/order_list.htm', 'old'],
  ['https://trade.aliexpress.com/ordertrash/orderTrash.htm', 'old'],
  ['https://trade.aliexpress.com/issue/issueList.htm', 'old'],
  ['https://trade.aliexpress.com/order_detail.htm?orderId=62386252923552', 'old'],
  ['https://trade.aliexpress.com/issue/issue_list.htm', 'old'],
  ['https://trade.aliexpress.com/issue/fastissue/createIssueStep1.htm?orderId=62386252923552', 'old'],
  ['https://track.aliexpress.com/logisticsdetail.htm?tradeId=62386252923552', 'old'],
  ['https://www.aliexpress.com/p/order/snapshot.html', undefined],
  ['not an address', undefined],
];

test.each(ADDRESSES)('%s is claimed by one layout or none', (address, source) => {
  const claiming = LAYOUTS.filter((layout) => layout.claims(address));
  expect(claiming.length).toBe(source === undefined ? 0 : 1);
  if (source && source !== 'old') expect(layoutFor(address)?.source).toBe(source);
});

test.each(ADDRESSES.filter(([, source]) => source))('%s is a page on which the extension runs', (address) => {
  expect(isOrderPage(address)).toBe(true);
  const { host, pathname } = new URL(address);
  const patterns = ORDER_PAGES.map((pattern) => /^https:\/\/\*\.([^/]+)(\/.*)\*$/.exec(pattern));
  expect(
    patterns.some((one) => one && host.endsWith(one[1] ?? '?') && pathname.startsWith(one[2] ?? '?')),
  ).toBe(true);
});

test('no other site and no other page is one of them', () => {
  for (const address of [
    'https://aliexpress.com.evil.example/p/order/index.html',
    'https://notaliexpress.com/p/order/index.html',
    'http://www.aliexpress.com/p/order/index.html',
    'https://www.aliexpress.com/item/1005745176332016.html',
    'https://www.aliexpress.com/',
    'https://www.aliexpress.com/p/message/index.html?orderId=8212313961591322',
    'https://www.aliexpress.com/p/tax-ui/index.html?orderId=8212313961591322',
    'https://aliexpress.ru/order-list',
  ])
    expect(isOrderPage(address)).toBe(false);
});

describe('the tracking page', () => {
  const body = bodyOf(trackingPage(CAPTURED_ORDER));
  const [seen] = readPage(body, tracking(CAPTURED_ORDER.id), SEEN_AT);

  test('gives the day of arrival and its own, earlier day of the refund', () => {
    expect(seen).toMatchObject({
      orderId: CAPTURED_ORDER.id,
      source: 'tracking',
      days: { delivered: '2026-07-28' },
      stated: [{ about: 'refund.nodelivery', on: '2026-09-03' }],
      problems: [],
    });
  });

  test('gives nothing of the receiver and not the parcel’s number', () => {
    const read = JSON.stringify(seen);
    for (const canary of [...Object.values(CANARIES), `DP${CAPTURED_ORDER.id.slice(-9)}`]) {
      expect(body).toContain(canary);
      expect(read).not.toContain(canary);
    }
  });

  test('under the hash of another build, and with other blocks around each event, gives the same', () => {
    const other = body
      .replaceAll('--4Kq7ZtB', '--X0fPzen')
      .replaceAll(/<div class="logistic-info-v2--node--[^"]*">/g, '<div class="x"><div>')
      .replaceAll(/(nodeTime--[^"]*">[^<]*<\/div>)<\/div>/g, '$1</div></div>');
    expect(other).not.toBe(body);
    expect(readPage(other, tracking(CAPTURED_ORDER.id), SEEN_AT)).toEqual([seen]);
  });

  test('that is still empty is nothing yet', () => {
    expect(readPage('<div class="logistic-info-v2--wrap--1"></div>', tracking('8212313961591322'))).toEqual([
      undefined,
    ]);
  });
});

describe('the list of returns', () => {
  const href = (order: string, id: string) =>
    `https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=${order}&reverseOrderLineId=${id}&from=1`;
  const entry = (order: string, id: string, inside = '') =>
    `<section><h3>Some Store</h3><div><p>2026-09-21 21:19:58</p><span class="x-status">환불 완료</span>${inside}
     <a href="${href(order, id)}&tradeOrderId=${order}">Details</a></div></section>`;
  const [FIRST, SECOND] = [
    entry('8144101709301607', '6239649418962814'),
    entry('8144101709301615', '6239649418962822'),
  ];

  test('gives each case with its day and its words, told by its link', () => {
    expect(readPage(FIRST + SECOND, RETURNS)).toMatchObject([
      {
        orderId: '8144101709301607',
        disputes: [{ state: 'finished', line: '8144101709301607', openedOn: '2026-09-21' }],
      },
      { orderId: '8144101709301615', disputes: [{ state: 'finished' }] },
    ]);
  });

  test('is read in the demo shop, each case of its own order', () => {
    const orders = demoOrders('2026-11-22').filter(({ caseLine }) => caseLine);
    const seen = readPage(bodyOf(returnsPage(orders)), RETURNS);
    expect(seen).toMatchObject(
      orders.map(({ id, placed }) => ({
        orderId: id,
        disputes: [{ line: lineOf(id), openedOn: addDays(placed, 31) }],
      })),
    );
    expect(seen.length).toBeGreaterThan(1);
  });

  test('tells an entry by the link to its refund alone', () => {
    const link = FIRST.replace(/reverseOrderLineId=\d+&/, '');
    expect(readPage(link + SECOND, RETURNS)).toMatchObject([
      { orderId: '8144101709301607' },
      { orderId: '8144101709301615' },
    ]);
  });

  test('says of an entry that it names no order, and takes none from its neighbour', () => {
    const unnamed = FIRST.replace(/&tradeOrderId=\d+/, '');
    expect(readPage(unnamed + SECOND, RETURNS)).toMatchObject([
      { kind: 'noOrderId' },
      { orderId: '8144101709301615' },
    ]);
  });

  test('takes the words of one case from its own entry, never from its neighbour’s', () => {
    const bare = FIRST.replace(/<span.*<\/span>/, '');
    const [first] = readPage(bare + SECOND, RETURNS);
    expect(first).toMatchObject({ orderId: '8144101709301607', disputes: [] });
  });

  test('takes no status from around a page, and none from a block about a person', () => {
    const bare = FIRST.replace(/<span.*<\/span>/, `<p class="address-status">${CANARIES.street}</p>`);
    const page = `<div class="page-status-wrap"><p>${'Words of the page. '.repeat(20)}</p>${bare}</div>`;
    expect(readPage(page, RETURNS)).toMatchObject([{ orderId: '8144101709301607', disputes: [] }]);
  });
});

describe('the page of a case', () => {
  const HEAD =
    '<h2 class="case-status">AliExpress의 피드백을 기다리는 중입니다.</h2><p class="countdown">4일 23시간</p>';
  const ADDRESS = 'https://www.aliexpress.com/p/reverse-pages/start.html';
  const read = (head: string, address: string) => readPage(`<main><div>${head}</div></main>`, address);

  test('gives what it says, with its countdown unsure', () => {
    expect(read(HEAD, `${ADDRESS}?orderId=8212313961591322`)).toMatchObject([
      { orderId: '8212313961591322', source: 'dispute', disputes: [{ state: 'platform' }] },
    ]);
  });

  test('without the order’s number says so; without a case it concerns nobody', () => {
    expect(read(HEAD, `${ADDRESS}?reverseOrderLineId=6239649418962814`)).toEqual([{ kind: 'noOrderId' }]);
    expect(read(HEAD, ADDRESS)).toEqual([undefined]);
    expect(read('<p>Reason</p>', `${ADDRESS}?orderId=8212313961591322`)).toEqual([]);
  });

  test('of another order than its address is nobody’s', () => {
    const link = '<a href="/p/order/detail.html?orderId=8212313961591330">Order</a>';
    expect(read(HEAD + link, `${ADDRESS}?orderId=8212313961591322`)).toEqual([{ kind: 'noOrderId' }]);
  });

  test('is read in the demo shop, by its link to the order', () => {
    const order = demoOrders('2026-11-22').find(({ key }) => key === 'case-open');
    if (!order) throw new Error('no order');
    expect(readPage(bodyOf(disputePage(order)), caseAddress(order.id))).toMatchObject([
      { orderId: order.id, source: 'dispute', disputes: [{ line: lineOf(order.id) }] },
    ]);
  });
});

describe('an old page', () => {
  const OLD = 'https://trade.aliexpress.com/orderList.htm';
  const readingsOf = (body: string, address: string) => {
    document.body.innerHTML = body;
    const layout = layoutOf(document, address);
    const container = layout?.container(document);
    return [...(container ? (layout?.cards(container) ?? []) : [])].map((card) => ({
      at: card.localName,
      reading: layout?.read(card, address),
    }));
  };

  test('is refused in front of its list, under its own address and under a new one', () => {
    const page = bodyOf(oldListPage(demoOrders('2026-11-22')));
    expect(page).toContain('buyer-ordertable');
    for (const address of [OLD, LIST]) {
      expect(readingsOf(page, address)).toEqual([{ at: 'main', reading: 'oldPage' }]);
    }
  });

  test('without a list is refused as a whole', () => {
    expect(readingsOf('<p>Order</p>', OLD)).toEqual([{ at: 'body', reading: 'oldPage' }]);
  });

  test('is none where the new list stands, whatever else does', () => {
    readingsOf('<table id="buyer-ordertable"></table><div class="comet-checkbox-group"></div>', LIST);
    expect(layoutOf(document, LIST)).toBe(layoutFor(LIST));
    document.body.innerHTML = '<table id="buyer-ordertable"></table>';
    expect(layoutOf(document, LIST)).not.toBe(layoutFor(LIST));
    expect(layoutOf(document, 'https://www.aliexpress.com/p/order/snapshot.html')).toBeUndefined();
  });
});
