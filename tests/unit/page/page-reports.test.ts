// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { demoOrders } from '../../../demo/orders';
import { wideCard } from '../../../demo/pages/card';
import { orderContent } from '../../../demo/pages/order';
import { wordsOf } from '../../../demo/words';
import { pageReports } from '../../../entrypoints/orders/page-reports';
import { type Message, parseMessage } from '../../../lib/messages';
import { layoutFor } from '../../../lib/page/layouts';
import type { Assessment } from '../../../lib/records/assessment';
import type { ReadingProblem } from '../../../lib/records/order';
import { detail, LIST, listOf } from './shop-page';

const ORDERS = demoOrders('2026-11-22');
const CARDS = ORDERS.slice(0, 4).map((order) => wideCard(order, wordsOf('2026')).html);
const TABS = '<div class="comet-tabs-nav-item">View all</div>';
const [FIRST] = ORDERS;
if (!FIRST) throw new Error('no orders');

let sent: Message[] = [];
const problems = () => sent.map((message) => (message.type === 'reportPage' ? message.report.problem : ''));
const without = (html: string, ...names: readonly string[]) =>
  names.reduce((text, name) => text.replaceAll(name, 'renamed'), html);

/** Reads a page as the badges do, and lets it rest. */
function visit(address: string, body: string) {
  document.body.innerHTML = body;
  const layout = layoutFor(address);
  if (!layout) throw new Error('no layout');
  const notes = pageReports(layout, (message) => sent.push(message));
  const container = layout.container(document);
  notes.read([...(container ? layout.cards(container) : [])].map((card) => layout.read(card, address)));
  return notes;
}

beforeEach(() => {
  sent = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['the list', LIST, listOf(...CARDS)],
  ['an order’s page', detail(FIRST.id), orderContent(FIRST, '2026').html],
])('%s as we know it leaves no timer and is told of to nobody', (_, address, body) => {
  visit(address, body);
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect(sent).toEqual([]);
});

test.each([
  ['an empty list', LIST, `${listOf()}${TABS}<a href="/item/1005001.html">More to love</a>`],
  ['an empty list of returns', 'https://m.aliexpress.com/p/refund-dispute/list.html', '<p>Nothing</p>'],
  ['cards that are still empty', LIST, listOf('<div class="order-item"><i></i></div>')],
])('%s is in doubt, and nothing is said', (_, address, body) => {
  visit(address, body);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(sent).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ['a list without a container', LIST, '<main><p>Orders</p></main>', 'unknownLayout'],
  ['cards under another name', LIST, without(listOf(...CARDS), 'order-item'), 'unknownLayout'],
  [
    'cards under another name below the tabs',
    LIST,
    TABS + without(listOf(...CARDS), 'order-item'),
    'unknownLayout',
  ],
  [
    'cards without a status',
    LIST,
    without(listOf(...CARDS), 'order-item-header-status', 'order_item_header_status'),
    'missingField',
  ],
  [
    'cards without a date',
    LIST,
    without(listOf(...CARDS), 'right-info', 'order_item_header_info'),
    'missingField',
  ],
  [
    'cards with neither',
    LIST,
    without(listOf(...CARDS), 'header-status', 'header_status', 'right-info', 'header_info'),
    'missingField',
  ],
  [
    'cards without a number',
    LIST,
    without(listOf(...CARDS), '/p/order/detail.html', '/p/tracking/'),
    'noOrderIds',
  ],
  [
    'an order’s page without rows',
    detail(FIRST.id),
    without(orderContent(FIRST, '2026').html, 'info-row'),
    'missingField',
  ],
  [
    'an order’s page under other names',
    detail(FIRST.id),
    without(orderContent(FIRST, '2026').html, 'order-status'),
    'unknownLayout',
  ],
])('%s is told of once, after 15 s, with nothing of the page in it', (_, address, body, problem) => {
  const notes = visit(address, body);
  vi.advanceTimersByTime(14_000);
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(problems()).toEqual([problem]);
  expect(parseMessage(sent[0])).toEqual(sent[0]);
  notes.read(['noOrderId']);
  vi.advanceTimersByTime(60_000);
  expect(problems()).toEqual([problem]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a field that is missing shows in the hits', () => {
  visit(LIST, without(listOf(...CARDS), 'order-item-header-status', 'order_item_header_status'));
  vi.advanceTimersByTime(20_000);
  const [message] = sent;
  const hits = message?.type === 'reportPage' ? message.report.hits : [];
  const told = hits.map(({ field, hits: each, misses }) => ({
    field,
    hit: each.reduce((a, b) => a + b),
    misses,
  }));
  expect(told).toContainEqual({ field: 'status', hit: 0, misses: 4 });
  expect(told).toContainEqual({ field: 'placed', hit: 4, misses: 0 });
  expect(told).toContainEqual({ field: 'container', hit: 1, misses: 0 });
  expect(told).toContainEqual({ field: 'card', hit: 1, misses: 0 });
  expect(told).toContainEqual({ field: 'tabs', hit: 0, misses: 1 });
  for (const { field, hits: each } of hits)
    expect(each).toHaveLength(layoutFor(LIST)?.fields[field]?.length ?? 0);
});

test('an old page is told of at once', () => {
  visit(LIST, '<p></p>').read(['oldPage']);
  expect(problems()).toEqual(['oldPage']);
});

test('what is stopped tells nothing', () => {
  visit(LIST, '<p></p>').stop();
  expect(vi.getTimerCount()).toBe(0);
});

describe('words that nobody understood', () => {
  const unknown: ReadingProblem = { kind: 'unknownStatus', word: 'Gelandet' };
  const assessed = (...known: readonly boolean[]): readonly Assessment[] =>
    known.map((understood, index) => ({
      orderId: `${1_000_000_000_000n + BigInt(index)}`,
      verdict: 'incomplete',
      step: 'findOut',
      turn: 'buyer',
      urgency: 'unknown',
      deadlines: [],
      missing: [],
      problems: understood ? [] : [unknown],
      disagreements: [],
    }));

  test.each([
    ['two of three cards', assessed(false, false, true), ['unknownWords']],
    ['half of the cards', assessed(false, false, true, true), []],
    ['two cards in all', assessed(false, false), []],
  ])('on %s', (_, assessments, told) => {
    const notes = visit(LIST, listOf(...CARDS));
    notes.assessed(assessments);
    notes.assessed(assessments);
    expect(problems()).toEqual(told);
  });

  test('and are explained by the buyer are no problem of the page', () => {
    const notes = visit(LIST, listOf(...CARDS));
    notes.assessed(assessed(false, false));
    notes.assessed(assessed(true, true, false));
    expect(problems()).toEqual([]);
  });
});
