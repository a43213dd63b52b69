import type { RawCase } from '../../raw-order';
import { type CaseAddress, caseAddress, caseOfLinks } from './case-link';
import { findField, textOf } from './field';
import { type CardReading, type Layout, NOTHING_READ, pathOf } from './layout';

/**
 * The list of returns and refunds, and the pages of one of them. Nobody has captured their markup (only the data behind
 * the list, 2026-08): entries are told by their links, and every class below is a guess that can only miss.
 */
const FIELDS = {
  status: [{ css: '[class*="status" i]', seen: 'not yet' }],
  left: [{ css: '[class*="countdown" i]', seen: 'not yet' }],
} as const;

const CASE_LINKS = 'a[href*="reverseOrderLineId="], a[href*="issueId="]';
const ASKED_ON = /\b\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\b/;
const CASE_PATHS =
  /^\/(?:issue\/(?:fastissue\/)?[A-Za-z]*[Dd]etail\.htm|p\/reverse-pages\/|p\/refund-amount\/)/;

export const returns: Layout = {
  source: 'returns',
  fields: FIELDS,
  claims: (address) => pathOf(address) === '/p/refund-dispute/list.html',
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

export const casePage: Layout = {
  source: 'case',
  fields: FIELDS,
  claims: (address) => CASE_PATHS.test(pathOf(address)),
  container: (document) => (findField(document, FIELDS.status) ? bodyOf(document) : undefined),
  cards: (container) => blockOf(container),
  cardOf: (node) => blockOf(node.ownerDocument.body)[0],
  read: (card, address) => {
    const inPage = caseOfLinks(linksOf(card), address);
    const named = caseAddress(address, address);
    return reading('case', card, inPage && { ...inPage, ...named });
  },
};

/** Without the order's number there is nobody to tell: such an entry gets no badge. */
function reading(source: 'returns' | 'case', card: Element, named: CaseAddress | undefined): CardReading {
  if (!named?.orderId) return 'nothing';
  const text = textOf(findField(card, FIELDS.status));
  const date = ASKED_ON.exec(textOf(card))?.[0];
  const left = textOf(findField(card, FIELDS.left));
  const one: RawCase = {
    text,
    ...(named.line ? { line: named.line } : {}),
    ...(date ? { date } : {}),
    ...(left === '' ? {} : { left }),
  };
  return { ...NOTHING_READ, source, orderId: named.orderId, cases: text === '' ? [] : [one] };
}

/** The element around a link that names this case only: the first with a status in it, else the largest. */
function entryOf(link: Element): Element | undefined {
  const { body, URL: base } = link.ownerDocument;
  let entry: Element | undefined;
  for (let above = link.parentElement; above && above !== body; above = above.parentElement) {
    if (!caseOfLinks(above.querySelectorAll(CASE_LINKS), base)) break;
    entry = above;
    if (findField(above, FIELDS.status)) break;
  }
  return entry;
}

function linksOf(card: Element): Iterable<Element> {
  return card.querySelectorAll('a[href]');
}

/** The first block of the page: the badge stands at its end. */
function blockOf(container: Element): readonly Element[] {
  const status = findField(container, FIELDS.status);
  const block = status?.parentElement ?? status;
  return block ? [block] : [];
}

function bodyOf(document: ParentNode): Element | undefined {
  return document.querySelector('body') ?? undefined;
}
