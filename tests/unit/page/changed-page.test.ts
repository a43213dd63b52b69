// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { demoOrders } from '../../../demo/orders';
import { wideCard } from '../../../demo/pages/card';
import { wordsOf } from '../../../demo/words';
import { reportText } from '../../../lib/export/page-report';
import type { Layout } from '../../../lib/page/layouts/layout';
import { LIST_PLACES, type ListPlaces, list, listLayout } from '../../../lib/page/layouts/list';
import { pageProblem, pageReport } from '../../../lib/page/page-problem';
import { interpreter } from '../../../lib/words/interpret';
import { LANGUAGES } from '../../../lib/words/languages';
import { cleanPage } from '../../../scripts/test-page/clean-page';
import { pageOfReport } from '../../../scripts/test-page/from-report';
import { parsePage } from '../../../scripts/test-page/parse-page';
import { documentAround } from '../../../scripts/test-page/write-test-page';
import { LIST, listOf } from './shop-page';

/** AliExpress changes the list, and somebody mends it with nothing but new entries on top of the layout's one table. */

const ORDERS = demoOrders('2026-11-22').filter(({ placedText }) => placedText === undefined);
const BEFORE = documentAround(
  '<div class="comet-tabs-nav"><div class="comet-tabs-nav-item">View all</div></div>' +
    listOf(...ORDERS.map((order) => wideCard(order, wordsOf('2026')).html)),
  'en',
);

/** The card's class, the status's element, the date's and the order's link are other ones. */
const AFTER = BEFORE.replaceAll('<div class="order-item">', '<div class="oc-card">')
  .replace(
    /<div class="order-item-header-status" .*?<span [^>]*>(.*?)<\/span><\/div>/g,
    '<p data-role="order-state"><b>$1</b></p>',
  )
  .replace(
    /<div class="order-item-header-right-info"[^>]*>\s*<div>Date: (.*?)<\/div>\s*<div[^>]*>.*?<\/div>/g,
    '<div class="oc-info"><time datetime="2026-01-01">$1</time>',
  )
  .replaceAll('/p/order/detail.html?orderId=', '/p/order/v2/detail.html?oid=')
  .replaceAll('/p/tracking/index.html', '/p/tracking/v2.html');

const seen = '2026-11';
const { links, fields } = LIST_PLACES;
const MENDED: ListPlaces = {
  ...LIST_PLACES,
  links: [{ to: 'details', path: /^\/p\/order\/v\d\/detail\.html$/, parameter: 'oid', seen }, ...links],
  fields: {
    ...fields,
    card: [{ css: '.oc-card', seen }, ...fields.card],
    status: [{ css: '[data-role] > b', seen }, ...fields.status],
    placed: [{ css: 'time[datetime]', seen }, ...fields.placed],
  },
};
const mended = listLayout(MENDED);

function readings(layout: Layout, html: string) {
  const container = layout.container(parsePage(html));
  return (container ? [...layout.cards(container)] : []).map((card) => {
    const raw = layout.read(card, LIST);
    if (typeof raw === 'string') throw new Error(raw);
    return raw;
  });
}

test('the change is a real one: nothing is read any more, and that is told', () => {
  expect(readings(list, BEFORE)).toHaveLength(ORDERS.length);
  expect(readings(list, AFTER)).toHaveLength(0);
  expect(pageProblem(list, parsePage(AFTER), LIST)).toMatchObject({ problem: 'unknownLayout' });
});

test('a list without orders, and with links to other things, is still no changed one', () => {
  const others = '<a href="/item/1005001234567890.html?sku=12000012345678901">Cable</a>';
  const empty = `<div class="comet-tabs-nav-item">View all</div>${listOf()}${others}`;
  expect(pageProblem(list, parsePage(documentAround(empty, 'en')), LIST)).toBeUndefined();
});

describe('four entries more in one table', () => {
  test('read the new page to the same facts as the old one, which is still read', () => {
    const { interpret } = interpreter(LANGUAGES);
    const facts = (layout: Layout, html: string) =>
      readings(layout, html).map((raw) => {
        const { orderId, status, days, items } = interpret(raw, 1);
        return { orderId, status, days, items };
      });
    expect(facts(mended, AFTER)).toEqual(facts(list, BEFORE));
    expect(readings(mended, BEFORE)).toEqual(readings(list, BEFORE));
  });

  test('read the page that the report alone gives', () => {
    const page = parsePage(AFTER);
    const found = pageProblem(list, page, LIST);
    if (!found) throw new Error('nothing was found');
    const note = pageReport(list, found, { page, address: LIST, ours: 'dispute-clock-badge' });
    const report = reportText({ ...note, version: '0.1.0', seenAt: Date.UTC(2026, 10, 22) });
    expect(report).toContain('field card: 0 / 1');
    const rebuilt = readings(mended, pageOfReport(report).html);
    expect(rebuilt.length).toBeGreaterThan(3);
    for (const { orderId, status, days } of rebuilt) {
      expect(orderId).toBe('0'.repeat(16));
      expect(status).toMatch(/^[Xx][x ]+$/);
      expect(days[0]?.date).toMatch(/^Xxx 00?, ?0000$/);
    }
  });

  test('read a saved page that was cleaned, each order under a number of its own', () => {
    const { html } = cleanPage(list, parsePage(AFTER), LIST);
    const clean = readings(mended, documentAround(html, 'en'));
    expect(new Set(clean.map(({ orderId }) => orderId)).size).toBe(ORDERS.length);
    for (const { orderId } of clean) expect(orderId).toMatch(/^10+\d+$/);
  });
});
