// @vitest-environment happy-dom
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CANARIES } from '../../../demo/order';
import { demoOrders } from '../../../demo/orders';
import { narrowCard, wideCard } from '../../../demo/pages/card';
import { orderContent } from '../../../demo/pages/order';
import { wordsOf } from '../../../demo/words';
import { reportText } from '../../../lib/export/page-report';
import { layoutFor } from '../../../lib/page/layouts';
import { LIST_PLACES, listLayout } from '../../../lib/page/layouts/list';
import { pageReport } from '../../../lib/page/page-problem';
import type { KeptReport } from '../../../lib/records/page-report';
import { cleanPage } from '../../../scripts/test-page/clean-page';
import { pageOfReport } from '../../../scripts/test-page/from-report';
import { parsePage } from '../../../scripts/test-page/parse-page';
import { documentAround, writeTestPage } from '../../../scripts/test-page/write-test-page';
import { detail, LIST, listOf } from '../page/shop-page';

const ORDERS = demoOrders('2026-11-22').slice(0, 6);
const WORDS = wordsOf('2026');
const [ORDER] = ORDERS;
if (!ORDER) throw new Error('no orders');
const layoutOf = (address: string) => {
  const layout = layoutFor(address);
  if (!layout) throw new Error(`nothing reads ${address}`);
  return layout;
};
/** What a layout reads of each card of a page. */
function readings(html: string, address: string) {
  const layout = layoutOf(address);
  const container = layout.container(parsePage(html));
  return (container ? [...layout.cards(container)] : []).map((card) => layout.read(card, address));
}

/** What tests/unit/page/pages.test.ts asks of every page that is kept. */
function expectHarmless(html: string): void {
  const page = parsePage(html);
  expect(page.querySelectorAll('script, style, iframe, form, input')).toHaveLength(0);
  for (const link of page.querySelectorAll('[href]')) {
    expect(link.getAttribute('href')).toMatch(/^\/(?!\/)|^https:\/\/www\.aliexpress\.com\//);
  }
  expect(html).not.toMatch(/[\w.+-]+@[\w-]+\.\w|\+\d[\d ().-]{7,}\d|url\(|\son\w+=/);
}

function noteOf(body: string, address: string): KeptReport {
  const page = parsePage(documentAround(body, 'de'));
  const found = { problem: 'missingField', cards: 1, wrong: 1 } as const;
  const note = pageReport(layoutOf(address), found, { page, address, ours: 'dispute-clock-badge' });
  return { ...note, version: '0.1.0', seenAt: Date.UTC(2026, 10, 22) };
}

describe('a report becomes a page', () => {
  test.each([
    ['the list', LIST, listOf(wideCard(ORDER, WORDS).html)],
    ['a narrow list', LIST, listOf(narrowCard(ORDER).html)],
    ['an order’s page', detail(ORDER.id), `<main>${orderContent(ORDER, '2026').html}</main>`],
  ])('of %s, which its layout reads', (_, address, body) => {
    const page = pageOfReport(reportText(noteOf(body, address)));
    expect(page).toMatchObject({
      language: 'de',
      name: 'missing-field',
      origin: 'report of 2026-11-22, masked',
      seenAt: '2026-11-22',
    });
    expect(layoutOf(page.address).source).toBe(page.source);
    const [read] = readings(page.html, page.address);
    expect(read).toMatchObject({ source: page.source, orderId: '0'.repeat(16) });
    if (typeof read !== 'object') throw new Error('not read');
    expect(read.status).toMatch(/^[Xx ]+$/);
    expect(read.days[0]?.date).toMatch(/^Xxx 00?, 0000$/);
  });

  test('that is fit to be kept, whatever stood on it', () => {
    const body = `<form class="f">me@home.example +49 170 5550100<input value="Bob"><a href="https://x.example/y">x</a>
      <a href="//www.aliexpress.com/store/1102">x</a><a href="javascript:x()">x</a></form>`;
    const note: KeptReport = { ...noteOf(body, LIST), problem: 'unknownLayout', cards: 0, wrong: 0 };
    const { html } = pageOfReport(reportText(note));
    expect(html).toContain('<div class="f">');
    expectHarmless(html);
  });

  test.each([
    ['is none', 'Hello', 'no report'],
    ['was filled in', reportText(noteOf('<p>x</p>', LIST)).replace('<body>', '<body>Bob'), 'skeleton'],
    ['names no page', reportText(noteOf('<p>x</p>', LIST)).replace('page: list', 'page: all'), 'source'],
    ['has no day', reportText(noteOf('<p>x</p>', LIST)).replace('2026-11-22', 'soon'), 'seenAt'],
  ])('unless it %s, which is said', (_, text, said) => {
    expect(() => pageOfReport(text)).toThrow(said);
  });

  test('in a folder of its own, which is never written over', () => {
    const root = mkdtempSync(join(tmpdir(), 'pages-'));
    const page = pageOfReport(reportText(noteOf(listOf(wideCard(ORDER, WORDS).html), LIST)), 'new-header');
    const folder = writeTestPage(root, page);
    expect(folder).toBe(join(root, 'list.de.new-header'));
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(page.html);
    expect(JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'))).toEqual({
      origin: page.origin,
      address: LIST,
      seenAt: '2026-11-22',
      cards: [],
    });
    expect(() => writeTestPage(root, { ...page, html: 'other' })).toThrow('is there already');
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(page.html);
    expect(() => writeTestPage(root, { ...page, name: '../out' })).toThrow('is no name');
    expect(readdirSync(root)).toEqual(['list.de.new-header']);
  });
});

describe('a saved page becomes a clean one', () => {
  const SECRETS = [...Object.values(CANARIES), 'canary@bird.example', 'Visa', '4929', 'secret'];
  /** A page with something personal in every place that can hold it. */
  const infested = (body: string) =>
    documentAround(
      `<body data-user="${CANARIES.name}"><header>Hello ${CANARIES.name}</header>${body}
      <p>${SECRETS.join(' ')}</p></body>`,
      'en',
    )
      .replaceAll('</span>', `<!-- ${CANARIES.name} --><script>"secret"</script></span>`)
      .replaceAll(
        '<div class="',
        `<div onclick="secret()" style="--who: secret" data-mail="canary@bird.example" id="secret" title="${CANARIES.phone}" class="`,
      )
      .replaceAll(
        '<div class="order-item-header">',
        `<div class="order-item-header"><form><i class="shipTo">${SECRETS.join(', ')}, canary@bird.example, +49 170 5550100</i><input value="secret"></form><i class="my-address">${CANARIES.street}</i>
        <a href="https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER.id}&who=secret&mail=canary@bird.example#secret">${CANARIES.city}</a>
        <a href="https://secret.aliexpress.com/p/secret?x=1">x</a><img src="https://secret.example/secret.png" alt="secret"><iframe src="secret"></iframe>`,
      )
      .replaceAll('Total:', 'Total, canary@bird.example:')
      .replaceAll(
        'order-status-info">',
        `order-status-info">Ask canary@bird.example, ${CANARIES.phone}, card 4929. `,
      );
  const real = [
    ...ORDERS.flatMap(({ id, store, items }) => [id, store.name, ...items.map(({ title }) => title)]),
  ];
  const list = listOf(...ORDERS.map((order) => wideCard(order, WORDS).html));
  const TABS = '<div class="tabs"><div class="comet-tabs-nav-item">View all</div></div>';

  test.each([
    ['a list', LIST, TABS + list],
    ['an order’s page', detail(ORDER.id), `<main>${orderContent(ORDER, '2026').html}</main>`],
  ])('%s holds nothing of anybody, and reads like the one it was', (_, address, body) => {
    const dirty = infested(body);
    for (const secret of SECRETS) expect(dirty).toContain(secret);
    const clean = cleanPage(layoutOf(address), parsePage(dirty), address);
    for (const secret of [...SECRETS, ...real]) {
      expect(clean.html).not.toContain(secret);
      expect(clean.kept.join()).not.toContain(secret);
      expect(clean.address).not.toContain(secret);
    }
    expect(clean.html).not.toMatch(/<script|<iframe|<!--|onclick|style=|src=/);
    expectHarmless(documentAround(clean.html, 'en'));
    const before = readings(documentAround(body, 'en'), address);
    const after = readings(documentAround(clean.html, 'en'), clean.address);
    expect(after).toHaveLength(before.length);
    for (const [index, reading] of after.entries()) {
      const was = before[index];
      if (typeof reading !== 'object' || typeof was !== 'object') throw new Error('not read');
      expect(reading.status).toBe(was.status);
      expect(reading.days.slice(0, 2)).toEqual(was.days.slice(0, 2));
      expect(reading.signs).toEqual(was.signs);
      expect(reading.names).toEqual(was.names);
      expect(reading.orderId).toMatch(/^10+\d$/);
      expect(reading.titles.every((title) => /^Item \d+$/.test(title))).toBe(true);
      expect(reading.titles).toHaveLength(was.titles.length);
      expect(reading.store).toMatch(/^(?:Store \d+)?$/);
      expect(reading.amount.replace(/\d/g, '0')).toBe(was.amount.replace(/\d/g, '0'));
    }
    const ids = new Set(after.map((reading) => (typeof reading === 'object' ? reading.orderId : '')));
    expect(ids.size).toBe(after.length);
  });

  test('keeps the values of attributes that a selector asks for, and no other', () => {
    const seen = '2026-11';
    const { fields } = LIST_PLACES;
    const mended = listLayout({
      ...LIST_PLACES,
      fields: {
        ...fields,
        container: [{ css: '#orders', seen }],
        status: [{ css: 'p[data-role="state"]', seen }],
        store: [{ css: "[data-role='shop'], [data-name*='bob']", seen }],
        amount: [{ css: '[data-sum=total]', seen }],
      },
    });
    const id = `<a href="/p/order/detail.html?orderId=${ORDER.id}">x</a>`;
    const page = parsePage(`<div id="orders"><div class="order-item">${id}<p data-role="state">Canceled</p>
      <b data-role="shop">Bob Ltd</b><i data-sum="total">$5</i><i data-name="bob" data-role="state bob"
      data-mail="state" id="state" data-state="canary">Bob</i></div></div>`);
    const { html, address } = cleanPage(mended, page, LIST);
    expect(html).toContain('<p data-role="state">Canceled</p>');
    expect(html).toContain('<b data-role="shop">Store 1</b>');
    expect(html).toContain(
      '<i data-name="xxx" data-role="xxxxx xxx" data-mail="xxxxx" id="xxxxx" data-state="xxxxxx">',
    );
    const [card] = mended.cards(mended.container(parsePage(html)) ?? page.body);
    expect(card && mended.read(card, address)).toMatchObject({ status: 'Canceled', store: 'Store 1' });
  });

  test('says so where there is nothing to keep', () => {
    expect(() => cleanPage(layoutOf(LIST), parsePage('<p>Hello</p>'), LIST)).toThrow(
      'nothing that this layout reads',
    );
  });
});
