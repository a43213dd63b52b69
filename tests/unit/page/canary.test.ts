// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { CANARIES } from '../../../demo/order';
import { demoOrders } from '../../../demo/orders';
import { narrowCard, wideCard } from '../../../demo/pages/card';
import { orderContent } from '../../../demo/pages/order';
import { trackingPage } from '../../../demo/pages/tracking';
import { wordsOf } from '../../../demo/words';
import { layoutFor } from '../../../lib/page/layouts';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { mergeSighting } from '../../../lib/store/records/sightings';
import { formats } from '../../../lib/wording/format';
import { noticeWords } from '../../../lib/wording/notice';
import { interpreter } from '../../../lib/words/interpret';
import { LANGUAGES } from '../../../lib/words/languages';
import { detail, LIST, listOf } from './shop-page';

/** What stands on the pages about a person never gets into what is read, kept or told. */

const ORDERS = demoOrders('2026-11-22');
/** Besides the demo's own: what real pages show beside the address and in the row of the payment. */
const MORE = { email: 'canary.person@example.com', card: '**** **** **** 1717' } as const;
const PERSON = [...Object.values(CANARIES), MORE.email];
const PAYMENT = [MORE.card, 'Credit/Debit card'];

const { interpret } = interpreter(LANGUAGES);
const book = ruleBook('Europe/Berlin');
const words = formats('en');
const NOW = Date.UTC(2026, 10, 22, 12);

interface Left {
  /** What leaves the page. */
  readonly sent: string;
  /** What is kept, assessed and notified. */
  readonly kept: string;
}

function leftOf(body: string, address: string): readonly Left[] {
  document.body.innerHTML = body;
  const layout = layoutFor(address);
  const container = layout?.container(document);
  return [...(container ? (layout?.cards(container) ?? []) : [])].flatMap((card) => {
    const raw = layout?.read(card, address);
    if (!raw || typeof raw === 'string') return [];
    const order = mergeSighting(undefined, interpret(raw, NOW));
    const assessed = assess(order, undefined, NOW, book);
    const told = assessed.deadlines.map((deadline) =>
      noticeWords({ kind: 'deadline', order, deadline }, NOW, words),
    );
    return [{ sent: JSON.stringify(raw), kept: JSON.stringify([order, assessed, told]) }];
  });
}

describe.each(ORDERS)('the pages of $key', (order) => {
  const card = (markup: string) => listOf(markup.replace('</a>', `</a><i>${MORE.email}</i>`));
  test.each([
    ['wide card', card(wideCard(order, wordsOf('2026')).html), LIST],
    ['narrow card', card(narrowCard(order).html), LIST],
    ['own page', withMore(orderContent(order, '2026').html), detail(order.id)],
    [
      'tracking',
      withMore(trackingPage(order)),
      `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${order.id}`,
    ],
  ])('leave nothing of a person: %s', (name, body, address) => {
    const left = leftOf(body, address);
    if (name !== 'tracking') expect(left.map(({ kept }) => kept).join()).toContain(order.id);
    for (const { sent, kept } of left) {
      for (const secret of PERSON) expect(sent + kept).not.toContain(secret);
      for (const secret of PAYMENT) expect(kept).not.toContain(secret);
    }
  });
});

/** Known: order-page.ts takes four rows, and of an order that is not completed the fourth or third is how it was paid. */
test('how an order was paid does not leave the page', () => {
  for (const order of ORDERS) {
    for (const { sent } of leftOf(withMore(orderContent(order, '2026').html), detail(order.id))) {
      for (const secret of PAYMENT) expect(sent).not.toContain(secret);
    }
  }
});

function withMore(markup: string): string {
  return markup
    .replaceAll('Credit/Debit card', `Credit/Debit card ${MORE.card}`)
    .replaceAll(CANARIES.phone, `${CANARIES.phone}, ${MORE.email}`);
}

test('the pages of the test do hold what is looked for', () => {
  const order = ORDERS.find(({ paid }) => paid !== undefined);
  if (!order) throw new Error('no order was paid');
  const page = orderContent(order, '2026').html;
  for (const secret of [...Object.values(CANARIES), ...Object.values(MORE)]) {
    expect(withMore(page)).toContain(secret);
  }
});
