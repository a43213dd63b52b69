import type { PageNames } from '../../records/page-source';
import type { PageSigns, RawDay } from '../../records/raw-order';
import { cleanText, splitLabel } from '../../text/clean-text';
import { anyOf, findAll, findField, type Selector, textOf } from './field';
import { type CardReading, NOTHING_READ } from './layout';
import { linkNames, MAX_NAME_LENGTH } from './names';
import { linkKind, orderIdOfLinks } from './order-link';
import type { OrderLink } from './places';

type CardField =
  | 'card'
  | 'status'
  | 'placed'
  | 'store'
  | 'choice'
  | 'titles'
  | 'tags'
  | 'amount'
  | 'buttons'
  | 'disputes';

/** Where things stand in a card of the list. */
export interface CardPlaces {
  readonly links: readonly OrderLink[];
  readonly fields: { readonly [field in CardField]: readonly Selector[] };
}

/** The strings of one card of the list. `address` is the page's own. */
export function readListCard(card: Element, address: string, places: CardPlaces): CardReading {
  const { fields, links: known } = places;
  const status = textOf(findField(card, fields.status));
  const placed: RawDay = dayOf(findField(card, fields.placed));
  if (status === '' && placed.date === '') return 'coming';
  const links = [...card.querySelectorAll('a[href]')];
  const own = card.hasAttribute('href') ? [card] : []; // a narrow card is a link itself
  const orderId = orderIdOfLinks([...own, ...links], address, known);
  // in a card around a card nothing belongs to one order for sure
  if (!orderId || card.querySelector(anyOf(fields.card))) return 'noOrderId';
  const confirm = confirmButton(card, address, places);
  return {
    ...NOTHING_READ,
    source: 'list',
    orderId,
    status,
    days: [placed],
    tags: findAll(card, fields.tags).map(textOf),
    titles: findAll(card, fields.titles).map(titleOf),
    store: textOf(findField(card, fields.store)),
    amount: splitLabel(textOf(findField(card, fields.amount))).value,
    disputes: findAll(card, fields.disputes).flatMap((line) => {
      const text = textOf(line);
      return text === '' ? [] : [{ text }];
    }),
    signs: {
      ...(confirm ? { underWay: true as const } : {}),
      ...(findField(card, fields.choice) ? { choice: true as const } : {}),
    } satisfies PageSigns,
    names: { ...linkNames(links, address, known), ...confirmName(confirm) },
  };
}

/** A day with its label. */
function dayOf(element: Element | undefined): RawDay {
  const { label, value } = splitLabel(textOf(element));
  return { label, date: value };
}

/** "Confirm received". Only an order on its way has it, which is no link, and then the tracking link (2026-09). */
function confirmButton(card: Element, address: string, { fields, links }: CardPlaces): Element | undefined {
  const [first, second, ...more] = findAll(card, fields.buttons);
  const track = linkKind(second?.getAttribute('href') ?? '', address, links) === 'tracking';
  return first && !first.hasAttribute('href') && track && more.length === 0 ? first : undefined;
}

function confirmName(button: Element | undefined): PageNames {
  const text = textOf(button);
  return text === '' || text.length > MAX_NAME_LENGTH ? {} : { confirm: text };
}

/** The title attribute has the full title; the text may be cut. */
function titleOf(element: Element): string {
  return cleanText(element.getAttribute('title') ?? '') || textOf(element);
}
