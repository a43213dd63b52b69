import type { RawDispute } from '../../records/raw-order';
import { PRIVATE } from '../skeleton';
import { CASE_LINKS, type CaseAddress, caseAddress, caseOfLinks } from './case-link';
import { css, findAll, type Selector, textOf } from './field';
import { type CardReading, type Layout, NOTHING_READ } from './layout';
import { isAt, type Places } from './places';

/**
 * The list of returns and refunds, and the pages of one of them. Nobody has captured their markup (only the data behind
 * the list, 2026-08), so entries are found by their links, and every class below is a guess that can only miss.
 */
const FIELDS = {
  status: [css('[class*="status" i]', 'not yet')],
  left: [css('[class*="countdown" i]', 'not yet')],
} as const;

const LIST = {
  pages: [{ path: '/p/refund-dispute/list.html', seen: '2026-09' }],
  fields: FIELDS,
} as const satisfies Places;

const CASE = {
  pages: [
    { path: '/p/refund-amount/', seen: '2026-08' },
    { path: '/p/reverse-pages/', seen: '2026-08' },
    { path: /^\/issue\/(?:fastissue\/)?[A-Za-z]*[Dd]etail\.htm/, seen: '2026-08' },
  ],
  fields: FIELDS,
} as const satisfies Places;

/** A guessed class may match an element around the whole page: a text longer than a sentence is not taken. */
const MAX_GUESS_LENGTH = 120;

const ASKED_ON = /\b\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\b/;

export const returns: Layout = {
  source: 'returns',
  fields: LIST.fields,
  claims: (address) => isAt(LIST.pages, address),
  container: (document) => (document.querySelector(CASE_LINKS) ? bodyOf(document) : undefined),
  cards: (container) => [
    ...new Set([...container.querySelectorAll(CASE_LINKS)].flatMap((link) => entryOf(link) ?? [])),
  ],
  cardOf: (node) => {
    for (let above: Element | null = node; above; above = above.parentElement) {
      const link = above.querySelector(CASE_LINKS);
      if (link) return entryOf(link)?.contains(node) ? entryOf(link) : undefined;
    }
    return undefined;
  },
  read: (card, address) => reading('returns', card, caseOfLinks(linksOf(card), address)),
};

export const disputePage: Layout = {
  source: 'dispute',
  fields: CASE.fields,
  claims: (address) => isAt(CASE.pages, address),
  container: (document) => (guessed(document, FIELDS.status) ? bodyOf(document) : undefined),
  cards: (container) => {
    const block = blockOf(container.ownerDocument);
    return block && container.contains(block) ? [block] : [];
  },
  cardOf: (node) => blockOf(node.ownerDocument),
  read: (card, address) => {
    const named = caseOfLinks(linksOf(card), address, caseAddress(address, address));
    // a page that starts a return, or something else: it names no case and no order
    return named && Object.keys(named).length === 0 ? 'nothing' : reading('dispute', card, named);
  },
};

function reading(source: 'returns' | 'dispute', card: Element, named: CaseAddress | undefined): CardReading {
  if (!named?.orderId) return 'noOrderId';
  const text = textOf(guessed(card, FIELDS.status));
  const date = ASKED_ON.exec(card.textContent ?? '')?.[0];
  const left = textOf(guessed(card, FIELDS.left));
  const one: RawDispute = {
    text,
    ...(named.line ? { line: named.line } : {}),
    ...(date ? { date } : {}),
    ...(left === '' ? {} : { left }),
  };
  return { ...NOTHING_READ, source, orderId: named.orderId, disputes: text === '' ? [] : [one] };
}

/** The first match of a guess that has a short text and is in no block about a person. */
function guessed(root: ParentNode, field: readonly Selector[]): Element | undefined {
  return findAll(root, field).find((element) => {
    const { length } = textOf(element);
    return length > 0 && length <= MAX_GUESS_LENGTH && !element.closest(PRIVATE);
  });
}

/** The links to cases in an element, found lazily: often two are enough. */
function* caseLinksIn(element: Element): Generator<Element> {
  for (const link of element.getElementsByTagName('a')) if (link.matches(CASE_LINKS)) yield link;
}

/** The element around a link that names only this case: the smallest with a status in it, else the largest. */
function entryOf(link: Element): Element | undefined {
  const { body, URL: base } = link.ownerDocument;
  let entry: Element | undefined;
  for (let above = link.parentElement; above && above !== body; above = above.parentElement) {
    if (!caseOfLinks(caseLinksIn(above), base)) break;
    entry = above;
    if (guessed(above, FIELDS.status)) break;
  }
  return entry;
}

function linksOf(card: Element): Iterable<Element> {
  return card.querySelectorAll('a[href]');
}

/** The parent of the status: the badge goes to its end. */
function blockOf(document: Document): Element | undefined {
  return guessed(document, FIELDS.status)?.parentElement ?? undefined;
}

function bodyOf(document: ParentNode): Element | undefined {
  return document.querySelector('body') ?? undefined;
}
