// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { CAPTURED_ORDER } from '../../../demo/captured';
import { CANARIES } from '../../../demo/order';
import { trackingPage } from '../../../demo/pages/tracking';
import { isOrderPage, ORDER_PAGES } from '../../../lib/order-pages';
import { LAYOUTS, layoutFor, oldLayoutIn } from '../../../lib/page/layouts';
import { LIST, readPage } from './shop-page';

const tracking = (id: string) =>
  `https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${id}`;
const RETURNS = 'https://m.aliexpress.com/p/refund-dispute/list.html';
const SEEN_AT = Date.UTC(2026, 7, 30, 12);
const bodyOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.innerHTML;

/** Every kind of page, on the hosts on which it was seen (pages.md section 1). */
const ADDRESSES: readonly (readonly [address: string, source: string | undefined])[] = [
  [LIST, 'list'],
  ['https://ko.aliexpress.com/p/order/index.html?x=1', 'list'],
  ['https://he.aliexpress.com/p/order/index.html', 'list'],
  ['https://aliexpress.us/p/order/index.html', 'list'],
  ['https://www.aliexpress.us/p/order/detail.html?orderId=8212313961591322', 'order-page'],
  [tracking('8212313961591322'), 'tracking'],
  ['https://www.aliexpress.us/p/tracking/index.html?tradeOrderId=8212313961591322', 'tracking'],
  [RETURNS, 'returns'],
  [
    'https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=8144101709301607&reverseOrderLineId=6239649418962814&from=1',
    'case',
  ],
  ['https://trade.aliexpress.com/issue/issueDetail.htm?issueId=6239649418962814', 'case'],
  ['https://www.aliexpress.com/p/reverse-pages/start.html?orderId=8212313961591322', 'case'],
  ['https://m.aliexpress.com/p/refund-amount/detail.html?tradeOrderLineId=8144101709301607', 'case'],
  ['https://trade.aliexpress.com/orderList.htm', 'old'],
  ['https://trade.aliexpress.com/order_list.htm', 'old'],
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
  const entry = (order: string, id: string, inside = '') =>
    `<section><h3>Some Store</h3><div><p>2026-09-21 21:19:58</p><span class="x-status">환불 완료</span>${inside}
     <a href="https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=${order}&reverseOrderLineId=${id}${order.startsWith('9') ? '' : `&tradeOrderId=${order}`}">Details</a></div></section>`;

  test('gives each case with its day and its words, told by its link', () => {
    const seen = readPage(
      entry('8144101709301607', '6239649418962814') + entry('8144101709301615', '6239649418962822'),
      RETURNS,
    );
    expect(seen).toMatchObject([
      {
        orderId: '8144101709301607',
        cases: [{ text: '환불 완료', state: 'finished', line: '8144101709301607', openedOn: '2026-09-21' }],
      },
      { orderId: '8144101709301615', cases: [{ text: '환불 완료', state: 'finished' }] },
    ]);
  });

  test('leaves an entry alone that names no order', () => {
    expect(readPage(entry('9144101709301607', '6239649418962814'), RETURNS)).toEqual([undefined]);
  });

  test('takes the words of one case from its own entry, never from its neighbour’s', () => {
    const bare = entry('8144101709301607', '6239649418962814').replace(/<span.*<\/span>/, '');
    const [first] = readPage(bare + entry('8144101709301615', '6239649418962822'), RETURNS);
    expect(first).toMatchObject({ orderId: '8144101709301607', cases: [] });
  });
});

test('the page of a case gives what it says, with its countdown unsure', () => {
  const page =
    '<main><div><h2 class="case-status">AliExpress의 피드백을 기다리는 중입니다.</h2><p class="countdown">4일 23시간</p></div></main>';
  const [seen] = readPage(
    page,
    'https://www.aliexpress.com/p/reverse-pages/start.html?orderId=8212313961591322',
  );
  expect(seen).toMatchObject({ orderId: '8212313961591322', source: 'case', cases: [{ state: 'platform' }] });
});

test('an old page is recognised by its markup under any address, and not read', () => {
  document.body.innerHTML =
    '<div><table id="buyer-ordertable"><tbody class="order-item-wraper"></tbody></table></div>';
  const layout = oldLayoutIn(document);
  const [card] = layout?.cards(layout.container(document) ?? document.body) ?? [];
  expect(card && layout?.read(card, LIST)).toBe('oldPage');
  document.body.innerHTML = '<div class="comet-checkbox-group"></div>';
  expect(oldLayoutIn(document)).toBeUndefined();
});
