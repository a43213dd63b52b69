import { CANARIES, type Day, type DemoOrder } from '../../demo/order';
import { demoOrders } from '../../demo/orders';
import { narrowCard, wideCard } from '../../demo/pages/card';
import { orderContent } from '../../demo/pages/order';
import type { Words } from '../../demo/wording';
import { ORDER_LIST_URL, orderPageUrl } from '../../lib/records/addresses';
import { LANGUAGES } from '../../lib/words/languages';
import { type Language, wasSeen } from '../../lib/words/languages/language';
import { parsePage } from './parse-page';
import { shopWords } from './shop-words';
import { documentAround, type TestPage } from './write-test-page';

/** What a real page shows besides of its buyer: an e-mail and the end of a card, as invented as the demo shop's person. */
const MORE = { email: 'canary.q@mail.example', card: 'Visa •••• 4417' } as const;

const LIST = ['to-pay-2', 'refund-in-12', 'completed-60'] as const;
const NARROW = ['processing-fresh', 'no-promise'] as const;
const OWN_PAGE = 'refund-in-12';

/**
 * A list, a narrow list and the page of an order in a language, with what each card must give: that comes from the orders
 * that the demo shop made the pages of, never from the reader. The orders lie around `today`.
 */
export function languagePages(language: Language, today: Day): readonly TestPage[] {
  const words = shopWords(language);
  const all = demoOrders(today);
  const order = (key: string): DemoOrder => {
    const found = all.find((one) => one.key === key);
    if (!found) throw new Error(`the demo shop has no order called ${key}`);
    return found;
  };
  const page = (name: string, origin: string, body: string) => ({
    language: language.code,
    name,
    html: documentAround(`<div class="order-main">\n${withoutPictures(body)}\n</div>`, language.code),
    origin: `made up: ${origin} of the demo shop, in the words of lib/words/languages`,
    seenAt: today,
  });
  const list = (cards: readonly string[]) =>
    `<div class="comet-checkbox-group">\n${cards.join('\n')}\n</div>`;
  const [wide, narrow, own] = [LIST.map(order), NARROW.map(order), order(OWN_PAGE)];
  return [
    {
      ...page('several-states', 'a list', list(wide.map((one) => wideCard(one, words).html))),
      source: 'list',
      address: ORDER_LIST_URL,
      cards: wide.map((one) => cardFacts(one, words)),
    },
    {
      ...page('several-states', 'a narrow list', list(narrow.map((one) => narrowCard(one, words).html))),
      source: 'list',
      kind: 'narrow',
      address: ORDER_LIST_URL,
      cards: narrow.map((one) => cardFacts(one, words)),
    },
    {
      ...page('on-its-way', 'an order’s page', withPerson(orderContent(own, words).html)),
      source: 'order',
      address: orderPageUrl(own.id),
      cards: [orderFacts(own, words, language)],
    },
  ];
}

/** What a card of the list says of its order. */
function cardFacts(order: DemoOrder, words: Words): object {
  const kinds = order.promise ? { kinds: ['fastDelivery'] } : {};
  return { ...shared(order, words), days: { placed: order.placed }, ...kinds, amount: order.total };
}

/** What an order's own page says of it: all its days, and the promises of the guarantee. */
function orderFacts(order: DemoOrder, words: Words, { refundNode, sentences }: Language): object {
  const { placed, paid, shipped, promise } = order;
  const unsure = (known: readonly { readonly text: string; readonly seen: string }[], text: string) =>
    known.some((one) => one.text === text && !wasSeen(one)) ? { unsure: true } : {};
  const says = sentences.map((one) => ({ text: one.says, seen: one.seen }));
  const nodes = refundNode.map(({ word, seen }) => ({ text: word, seen }));
  const stated = promise && [
    { about: 'refund.nodelivery', on: promise.refundFrom, ...unsure(nodes, words.refund) },
    { about: 'refund.nodelivery', on: promise.refundFrom, ...unsure(says, words.noDelivery) },
    { about: 'eta.latest', on: promise.estimated, ...unsure(says, words.estimate) },
  ];
  return {
    ...shared(order, words),
    days: { placed, ...(paid ? { paid } : {}), ...(shipped ? { shipped } : {}) },
    ...(stated ? { stated, kinds: ['fastDelivery'] } : {}),
  };
}

function shared({ id, status, items, store }: DemoOrder, words: Words): object {
  const word = words.statuses[status];
  const sure = LANGUAGES.some(({ statuses }) => statuses.some((one) => one.word === word && wasSeen(one)));
  return {
    orderId: id,
    status,
    ...(sure ? {} : { unsure: true }),
    items: items.map(({ title }) => title),
    store: store.name,
  };
}

/** The page of an order with the whole invented person on it, who must never be read. */
function withPerson(html: string): string {
  return html
    .replace('Credit/Debit card', () => MORE.card)
    .replace(CANARIES.phone, (phone) => `${phone}, ${MORE.email}`);
}

/** A page without drawings and styles, which no test page holds. */
function withoutPictures(html: string): string {
  const { body } = parsePage(html);
  for (const name of ['style', 'src']) {
    for (const element of body.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
  return body.innerHTML.trim();
}
