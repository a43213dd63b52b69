import type { PageProblem, PageReport } from '../records/page-report';
import { fieldHits } from './field-hits';
import { textOf } from './layouts/field';
import type { Layout } from './layouts/layout';
import { orderIdOf } from './layouts/order-link';
import { isName, skeleton } from './skeleton';

/** As many cards are looked at: to read one costs some 0.1 ms. */
const MAX_CARDS = 60;

/** With fewer cards than this nothing is said of most of them. */
const MIN_CARDS = 3;

/** A problem of a page, and of how many of its cards it is said. */
export interface FoundProblem {
  readonly problem: PageProblem;
  readonly cards: number;
  readonly wrong: number;
}

/**
 * What is wrong with a page that has had time to fill itself; undefined where nothing is, or where that is in doubt: a
 * layout that nobody has seen yet is never called changed, nor is a list that is only empty.
 */
export function pageProblem(layout: Layout, page: Document, address: string): FoundProblem | undefined {
  if (isGuess(layout)) return undefined;
  const cards = cardsOf(layout, page);
  if (cards.length === 0) {
    const isEmpty = layout.knownEmpty?.(page) && !namesOrders(page, address);
    return isEmpty ? undefined : { problem: 'unknownLayout', cards: 0, wrong: 0 };
  }
  const readings = cards.map((card) => layout.read(card, address));
  const filled = cards.filter((card, index) => readings[index] !== 'coming' || textOf(card) !== '');
  const unnamed = readings.filter((reading) => reading === 'noOrderId').length;
  if (isMost(unnamed, cards.length)) return { problem: 'noOrderIds', cards: cards.length, wrong: unnamed };
  const missing = fieldHits(layout, page, placesOf(layout, page, filled)).some(
    ({ field, hits }) => layout.needed?.includes(field) && hits.every((count) => count === 0),
  );
  return missing && filled.length > 0
    ? { problem: 'missingField', cards: filled.length, wrong: filled.length }
    : undefined;
}

/** Whether a problem of `wrong` cards of `all` is one of the page: that of more than half, of three or more. */
export function isMost(wrong: number, all: number): boolean {
  return all >= MIN_CARDS && wrong * 2 > all;
}

/** The note of a problem. `ours` is a selector of what is our own in the page, and left out. */
export function pageReport(
  layout: Layout,
  found: FoundProblem,
  { page, address, ours }: { readonly page: Document; readonly address: string; readonly ours: string },
): PageReport {
  const places = placesOf(layout, page, cardsOf(layout, page));
  const [root = page.body] = places;
  const language = page.documentElement.lang.slice(0, 10);
  return {
    source: layout.source,
    ...found,
    hits: fieldHits(layout, page, places),
    language: isName(language) ? language : '',
    skeleton: skeleton(root, address, ours),
  };
}

function cardsOf(layout: Layout, page: Document): readonly Element[] {
  const container = layout.container(page);
  const cards: Element[] = [];
  for (const card of container ? layout.cards(container) : []) {
    if (cards.length === MAX_CARDS) break;
    cards.push(card);
  }
  return cards;
}

/** Where the fields are looked for: in each card, or in all that stands around the one card of an order's page. */
function placesOf(layout: Layout, page: Document, cards: readonly Element[]): readonly Element[] {
  const container = layout.onePage && cards.length > 0 ? layout.container(page) : undefined;
  return container ? [container] : cards;
}

/** Whether anything on a page leads to an order: a list with such a link is not empty, whatever its cards are called. */
function namesOrders(page: Document, address: string): boolean {
  return [...page.querySelectorAll('a[href]')].some((link) =>
    orderIdOf(link.getAttribute('href') ?? '', address),
  );
}

/** Whether nobody has seen any part of this layout on a page. */
function isGuess({ fields }: Layout): boolean {
  return Object.values(fields).every((field) => field.every(({ seen }) => seen === 'not yet'));
}
