// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { DemoOrder } from '../../../demo/order';
import { demoOrders } from '../../../demo/orders';
import { narrowCard, wideCard } from '../../../demo/pages/card';
import { orderContent } from '../../../demo/pages/order';
import { wordsOf } from '../../../demo/words';
import { isCalendarDate } from '../../../lib/time/calendar-date';
import { detail, LIST, listOf, readOne, readPage } from './shop-page';

const ORDERS = demoOrders('2026-11-22');
const READABLE = ORDERS.filter(({ key }) => !/^(?:unknown-status|unsure-status|unreadable-date)/.test(key));
const named = (key: string): DemoOrder => {
  const found = ORDERS.find((order) => order.key === key);
  if (!found) throw new Error(`no demo order ${key}`);
  return found;
};

describe.each(['2024', '2026'] as const)('with the labels of %s', (labels) => {
  const words = wordsOf(labels);
  test.each(READABLE)('the wide card of $key is read', (order) => {
    expect(readOne(listOf(wideCard(order, words).html), LIST)).toMatchObject({
      orderId: order.id,
      status: order.status,
      days: { placed: order.placed },
      problems: [],
    });
  });
});

test.each(READABLE)('the narrow card of $key is read', (order) => {
  expect(readOne(listOf(narrowCard(order).html), LIST)).toMatchObject({
    orderId: order.id,
    status: order.status,
    days: { placed: order.placed },
    problems: [],
  });
});

test.each(READABLE)('the page of $key is read, with every day it shows that its status explains', (order) => {
  const seen = readOne(orderContent(order, '2026').html, detail(order.id));
  expect(seen).toMatchObject({ orderId: order.id, status: order.status });
  const known = {
    placed: order.placed,
    paid: order.paid,
    shipped: order.shipped,
    completed: order.completed,
  };
  for (const [name, on] of Object.entries(seen.days))
    expect({ name, on }).toEqual({ name, on: Object(known)[name] });
  expect(seen.days.placed).toBe(order.placed);
});

describe('what cannot be read is a value', () => {
  test('an unknown status keeps its word and loses no date', () => {
    expect(readOne(listOf(wideCard(named('unknown-status'), wordsOf('2026')).html), LIST)).toMatchObject({
      problems: [{ kind: 'unknownStatus', word: 'Awaiting customs inspection' }],
    });
  });

  test('an unknown date gives no day', () => {
    const seen = readOne(listOf(wideCard(named('unreadable-date'), wordsOf('2026')).html), LIST);
    expect(seen.days).toEqual({});
    expect(seen.problems).toEqual([{ kind: 'unknownDate', day: 'placed', text: 'soon-ish' }]);
  });

  test('a card that names two orders is nobody’s', () => {
    const card = wideCard(named('just-shipped'), wordsOf('2026')).html;
    const other = '<a href="/p/order/detail.html?orderId=8211111111111111">x</a>';
    expect(readPage(listOf(card.replace('</div>', `${other}</div>`)), LIST)).toEqual([{ kind: 'noOrderId' }]);
  });

  test('a card that has neither status nor date yet is nothing yet; one without a number says so', () => {
    const link = '<a href="/p/order/detail.html?orderId=8211111111111111">x</a>';
    expect(readPage(listOf(`<div class="order-item">${link}</div>`), LIST)).toEqual([undefined]);
    const half = `<div class="order-item"><span class="order-item-header-status-text">Completed</span></div>`;
    expect(readPage(listOf(half), LIST)).toEqual([{ kind: 'noOrderId' }]);
  });

  test('a status that has not come yet is no unknown word', () => {
    const card = wideCard({ ...named('just-shipped'), statusWord: '' }, wordsOf('2026')).html;
    const seen = readOne(listOf(card), LIST);
    expect([seen.status, seen.problems]).toEqual([undefined, []]);
  });

  test('an order page whose content is another order’s than its address is nobody’s', () => {
    const page = orderContent(named('just-shipped'), '2026').html;
    expect(readPage(page, detail('8299999999999999'))).toEqual([{ kind: 'noOrderId' }]);
  });

  test('a page that says the same many times says it once, and never more than an order can hold', () => {
    const services = Array.from(
      { length: 40 },
      (_, n) =>
        `<div class="order-detail-services"><div class="service-content">Refund if no delivery before Sep ${1 + (n % 25)}, 2026 · Refund if no delivery before Sep 4, 2026</div></div>`,
    );
    const page = orderContent(named('just-shipped'), '2026').html + services.join('');
    const { stated } = readOne(page, detail(named('just-shipped').id));
    expect(stated.length).toBeLessThanOrEqual(20);
    expect(new Set(stated.map((one) => JSON.stringify(one))).size).toBe(stated.length);
  });

  test('rows that do not fit the status leave only the first, which is always the placed day', () => {
    const page = orderContent({ ...named('just-shipped'), completed: '2026-11-21' }, '2026').html;
    const seen = readOne(page, detail(named('just-shipped').id));
    expect(seen.days).toEqual({ placed: named('just-shipped').placed });
    expect(seen.problems).toEqual([{ kind: 'unexpectedRows', count: 4 }]);
  });
});

describe('the order’s number', () => {
  const card = (links: string) =>
    `<div class="order-item"><div class="order-item-header-status">Completed</div>${links}</div>`;
  const idOf = (links: string) => {
    const [seen] = readPage(listOf(card(links)), LIST);
    return seen && !('kind' in seen) ? seen.orderId : undefined;
  };
  test('comes from the details link, not from the message link before it', () => {
    const message =
      '<a href="https://www.aliexpress.com/p/message/index.html?orderId=8200000000000001">c</a>';
    const link = '<a href="//www.aliexpress.com/p/order/detail.html?orderId=8200000000000002">d</a>';
    expect(idOf(message + link)).toBe('8200000000000002');
    expect(idOf(message)).toBeUndefined();
  });
  test('comes from the tracking link where there is no other', () => {
    expect(
      idOf('<a href="https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000003">t</a>'),
    ).toBe('8200000000000003');
  });
  test('never comes from another site, or from what is no number', () => {
    expect(
      idOf(
        '<a href="https://aliexpress.com.evil.example/p/order/detail.html?orderId=8200000000000004">x</a>',
      ),
    ).toBeUndefined();
    expect(idOf('<a href="/p/order/detail.html?orderId=82000000000000 04">x</a>')).toBeUndefined();
    expect(idOf('<a href="javascript:alert(1)">x</a>')).toBeUndefined();
  });
});

test('every day that is read is a real day', () => {
  for (const order of ORDERS) {
    for (const seen of readPage(listOf(wideCard(order, wordsOf('2026')).html), LIST)) {
      if (seen && !('kind' in seen))
        for (const on of Object.values(seen.days)) expect(isCalendarDate(on)).toBe(true);
    }
  }
});
