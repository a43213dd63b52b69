// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBadges } from '../../../entrypoints/orders/start-badges';
import { type Message, parseMessage } from '../../../lib/messages';
import { type Layout, NOTHING_READ } from '../../../lib/page/layouts/layout';
import { isOrderId, type OrderId } from '../../../lib/records/order-id';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { order } from '../rules/orders';

const NOW = Date.UTC(2026, 6, 20, 12);
const NO_ANSWER = 'No answer from Dispute Clock · reload this page';
const NOT_UNDERSTOOD = 'Not understood. This order has no number that we can read';
const book = ruleBook('UTC');

/** A page whose cards are paragraphs with an order's number; the reading of one can be broken. */
const LAYOUT: Layout = {
  source: 'list',
  claims: () => true,
  fields: {},
  container: (page) => page.querySelector('main') ?? undefined,
  cards: (container) => container.querySelectorAll('p'),
  cardOf: (node) => node.closest('p') ?? undefined,
  read: (card) => {
    if (card.hasAttribute('data-broken')) throw new Error('unreadable');
    if (!isOrderId(card.id)) return 'noOrderId';
    return { ...NOTHING_READ, source: 'list', orderId: card.id, status: card.getAttribute('title') ?? '' };
  },
};
const IDS = ['8212313961591320', '8212313961591321', '8212313961591322'] as const;

/** The background: it knows each order that it is asked for, until it is broken. */
const background = { asked: [] as Message[], isBroken: false };
let roots = new Map<Element, ShadowRoot>();
let stop = () => {};

function assessmentOf(orderId: OrderId) {
  const known = { ...order({ status: 'awaitingDelivery', days: { placed: '2026-06-01' } }), id: orderId };
  return assess(known, undefined, NOW, book);
}

function answer(message: Message | undefined) {
  if (!message) throw new Error('not allowed');
  background.asked.push(message);
  if (background.isBroken) throw new Error('no background');
  if (message.type === 'recordSeen')
    return { assessments: message.seen.map(({ orderId }) => assessmentOf(orderId)) };
  return { assessments: message.type === 'assessOrders' ? message.orderIds.map(assessmentOf) : [] };
}

function card(id: string): Element {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no card ${id}`);
  return found;
}
function textOf(id: string): string | null | undefined {
  const host = card(id).querySelector('dispute-clock-badge');
  return host && roots.get(host)?.querySelector('.line')?.textContent;
}
const texts = () => IDS.map(textOf);
/** The page is looked at again. */
const look = () => window.dispatchEvent(new Event('focus'));
const settle = () => vi.advanceTimersByTimeAsync(100);
async function start(): Promise<void> {
  stop = startBadges(LAYOUT, 'https://www.aliexpress.com/p/order/index.html', () => true);
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(background, { asked: [], isBroken: false });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message) =>
    answer(parseMessage(message)),
  );
  roots = new Map();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  document.body.innerHTML = `<main>${IDS.map((id) => `<p id="${id}">${id}</p>`).join('')}</main>`;
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a card that cannot be read says so, and the others get their badges', async () => {
  card(IDS[1]).setAttribute('data-broken', '');
  await start();
  expect(textOf(IDS[1])).toBe(NOT_UNDERSTOOD);
  expect(textOf(IDS[0])).toContain('protection ends');
  expect(textOf(IDS[2])).toBe(textOf(IDS[0]));
});

test('a page that is left before its first frame is read all the same', async () => {
  vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1); // hidden pages have no frames
  await start();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(texts()).toEqual(IDS.map(() => expect.stringContaining('protection ends')));
});

test('a card that can be read after all gets its badge', async () => {
  card(IDS[1]).setAttribute('data-broken', '');
  await start();
  card(IDS[1]).removeAttribute('data-broken');
  card(IDS[1]).append('changed');
  await settle();
  expect(textOf(IDS[1])).toBe(textOf(IDS[0]));
});

test('a card that cannot be drawn takes no other along', async () => {
  vi.spyOn(card(IDS[0]), 'append').mockImplementation(() => {
    throw new Error('no room');
  });
  await start();
  expect(texts().slice(1)).toEqual([expect.stringContaining('protection ends'), textOf(IDS[1])]);
});

test('a refresh in which a card cannot be read does not keep the next from working', async () => {
  background.isBroken = true;
  await start();
  expect(texts()).toEqual([NO_ANSWER, NO_ANSWER, NO_ANSWER]);
  card(IDS[1]).setAttribute('data-broken', '');
  look();
  await settle();
  card(IDS[1]).removeAttribute('data-broken');
  card(IDS[1]).append('changed');
  background.isBroken = false;
  look();
  await settle();
  expect(texts()).toEqual(IDS.map(() => expect.stringContaining('protection ends')));
});

test('a refresh that breaks off does not keep the next from working', async () => {
  await start();
  const all = vi.spyOn(Date, 'now').mockImplementation(() => {
    throw new Error('no clock');
  });
  look();
  await settle();
  all.mockRestore();
  background.asked = [];
  look();
  await settle();
  expect(background.asked).toEqual([{ type: 'assessOrders', orderIds: [...IDS] }]);
});

test('a message that is refused is told on its badges, and sent again at the next look', async () => {
  background.isBroken = true;
  await start();
  expect(texts()).toEqual([NO_ANSWER, NO_ANSWER, NO_ANSWER]);
  background.isBroken = false;
  look();
  await settle();
  expect(texts()).toEqual(IDS.map(() => expect.stringContaining('protection ends')));
});

test('a message whose channel closes unanswered, as when the page is put aside, is sent once more', async () => {
  vi.mocked(fakeBrowser.runtime.sendMessage).mockRejectedValueOnce(
    new Error('the message channel is closed'),
  );
  await start();
  expect(texts()).toEqual(IDS.map(() => expect.stringContaining('protection ends')));
});

test('a message that is refused takes no known date away', async () => {
  await start();
  const before = texts();
  background.isBroken = true;
  look();
  card(IDS[0]).setAttribute('title', 'Completed');
  card(IDS[0]).append('changed');
  await settle();
  expect(texts()).toEqual(before);
});
