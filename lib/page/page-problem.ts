import type { PageProblem, PageReport } from '../records/page-report';
import { fieldHits } from './field-hits';
import { textOf } from './layouts/field';
import type { Layout } from './layouts/layout';
import { mayNameOrder } from './layouts/order-link';
import { isName, skeleton } from './skeleton';

/** How many cards are checked: reading one costs some 0.1 ms. */
const MAX_CARDS = 60;

/** With fewer cards than this "most of them" means nothing. */
const MIN_CARDS = 3;

/** A problem of a page, and how many of its cards have it. */
export interface FoundProblem {
  readonly problem: PageProblem;
  readonly cards: number;
  readonly wrong: number;
}

/**
 * What is wrong with a page that has had time to load; undefined if nothing is, or if that is in doubt. A layout that
 * nobody has seen yet is never called changed, nor is an empty list.
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

/** Whether `wrong` cards of `all` are a problem of the page: more than half, and three or more in all. */
export function isMost(wrong: number, all: number): boolean {
  return all >= MIN_CARDS && wrong * 2 > all;
}

/** The report of a problem. `ours` selects our own elements, which are left out. */
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

/** Where fields are searched: in each card, or around the one card of an order's page. */
function placesOf(layout: Layout, page: Document, cards: readonly Element[]): readonly Element[] {
  const container = layout.onePage && cards.length > 0 ? layout.container(page) : undefined;
  return container ? [container] : cards;
}

/** Whether any link on a page leads to an order: then a list is not empty, whatever its cards are called. */
function namesOrders(page: Document, address: string): boolean {
  return [...page.querySelectorAll('a[href]')].some((link) =>
    mayNameOrder(link.getAttribute('href') ?? '', address),
  );
}

/** Whether nobody has seen any part of this layout on a page. */
function isGuess({ fields }: Layout): boolean {
  return Object.values(fields).every((field) => field.every(({ seen }) => seen === 'not yet'));
}
