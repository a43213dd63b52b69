import type { RawEvent } from '../../records/raw-order';
import { appRoot } from './app-root';
import { css, findAll, findField, textOf } from './field';
import { type CardReading, type Layout, NOTHING_READ } from './layout';
import { orderIdOf, orderIdOfLinks, pagesOf } from './order-link';
import { isAt, type Places } from './places';

/**
 * The tracking page. Its class names are `logistic-info-v2--<name>--<hash>`, and the hash changes with each build, so
 * they are matched by prefix. The receiver and the parcel's number are among them and never read.
 */
const named = (name: string) => `[class*="logistic-info-v2--${name}"]`;

const PLACES = {
  pages: pagesOf('tracking'),
  fields: {
    card: [css(named(''), '2026-09')],
    time: [css(named('nodeTime'), '2026-09')],
    name: [css(named('nodeTitle'), '2026-09')],
    text: [css(named('nodeDesc'), '2026-09')],
    sentences: [css(named('fdContent'), 'not yet'), css(named('fastDelivery'), 'not yet')],
  },
} as const satisfies Places;

const FIELDS = PLACES.fields;

export const tracking: Layout = {
  source: 'tracking',
  fields: FIELDS,
  onePage: true,
  claims: (address) => isAt(PLACES.pages, address),
  container: (document) => appRoot(findField(document, FIELDS.card)),
  cards: (container) => {
    const card = findField(container.ownerDocument, FIELDS.card);
    return card && container.contains(card) ? [card] : [];
  },
  cardOf: (node) => findField(node.ownerDocument, FIELDS.card),
  read: (card, address): CardReading => {
    const page = appRoot(card) ?? card;
    const events = findAll(page, FIELDS.time).map((time) => eventOf(time));
    const sentences = findAll(page, FIELDS.sentences).map(textOf);
    if (events.length === 0 && sentences.length === 0) return 'coming';
    const orderId = orderIdOf(address, address) ?? orderIdOfLinks(page.querySelectorAll('a[href]'), address);
    return orderId ? { ...NOTHING_READ, source: 'tracking', orderId, events, sentences } : 'noOrderId';
  },
};

/** The event of a time: the largest element around it that holds no other time. */
function eventOf(time: Element): RawEvent {
  let event = time;
  for (let above = time.parentElement; above; above = above.parentElement) {
    if (findAll(above, FIELDS.time).length > 1 || above === time.ownerDocument.body) break;
    event = above;
  }
  return {
    name: textOf(findField(event, FIELDS.name)),
    text: textOf(findField(event, FIELDS.text)),
    time: textOf(time),
  };
}
