import { layoutFor } from '../../lib/page/layouts';
import { findAll, type Selector, textOf } from '../../lib/page/layouts/field';
import { NOTHING_READ } from '../../lib/page/layouts/layout';
import type { OrderDay } from '../../lib/records/order';
import type { RawOrder } from '../../lib/records/raw-order';
import { cleanText, splitLabel } from '../../lib/text/clean-text';
import { interpreter } from '../../lib/words/interpret';
import { LANGUAGES } from '../../lib/words/languages';
import { vocabulary } from '../../lib/words/vocabulary';
import type { Facts } from './meaning';
import { elementsIn, type MarkedPage, type Meaning, nodesIn, type Place, promiseOf } from './meaning';

export const LIST = 'https://www.aliexpress.com/p/order/index.html';
export const detail = (id: string) => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;

const { interpret } = interpreter(LANGUAGES);
const words = vocabulary(LANGUAGES);
const ROWS: readonly OrderDay[] = ['placed', 'paid', 'shipped', 'completed'];

/**
 * A page whose parts are marked with what they mean. The marks come from the fields of the unmutated page and are
 * checked against its facts: a base page that is read wrongly throws, so that no fault of the reader becomes the truth.
 */
export function markedPage(html: string, address: string, orders: readonly Facts[]): MarkedPage {
  const layout = layoutFor(address);
  if (!layout) throw new Error(`${address} is read by no layout`);
  const root = document.createElement('div');
  root.innerHTML = html;
  const tokens = new Map<string, Place[]>();
  const page: MarkedPage = { root, regions: new Set(), places: new Map(), meanings: new Map(), tokens };
  const field = (name: string, within: Element): readonly Element[] => {
    const selectors: readonly Selector[] = layout.fields[name] ?? [];
    return findAll(within, selectors);
  };
  const isList = layout.source === 'list';
  for (const region of isList ? layout.cards(root) : [root]) {
    page.regions.add(region);
    const facts = orders.find(({ id }) => region.outerHTML.includes(id));
    if (!facts) throw new Error('a card of none of the orders');
    const rows = isList ? field('placed', region).slice(0, 1) : field('rows', region).slice(1, 5);
    const days = ROWS.filter((day) => facts.days[day] !== undefined);
    // The payment method. If a date gets there, its label is unknown, and such a row means what its position says.
    for (const row of rows.slice(days.length))
      page.places.set(
        row,
        ROWS.map((day) => ({ kind: 'day', day })),
      );
    for (const [index, day] of days.entries()) markDay(page, rows[index], day, facts.days[day] ?? '');
    for (const { css } of layout.fields.status ?? []) {
      for (const one of region.querySelectorAll(css)) markStatus(page, one);
    }
    for (const one of field('tags', region)) markTag(page, one);
    for (const one of field('choice', region)) page.places.set(one, [{ kind: 'choice' }]);
    for (const one of field('nodes', region)) markNode(page, one);
    for (const name of ['reminder', 'services', 'estimate']) {
      for (const one of field(name, region)) markSentence(page, one);
    }
  }
  for (const [element, places] of page.places) {
    if (!(element instanceof Element)) continue;
    for (const token of [...element.classList, element.getAttribute('data-pl') ?? '']) {
      if (token !== '') tokens.set(token, [...(tokens.get(token) ?? []), ...places]);
    }
  }
  return page;
}

function markDay(page: MarkedPage, row: Element | undefined, day: OrderDay, on: string): void {
  if (!row) throw new Error(`no row for the day ${day}`);
  page.places.set(row, [{ kind: 'day', day }]);
  const { label, value } = splitLabel(textOf(row));
  mark(page, row, value, { kind: 'date', on, text: value });
  if (label !== '') mark(page, row, label, { kind: 'label', day });
}

function markStatus(page: MarkedPage, element: Element): void {
  page.places.set(element, [{ kind: 'status' }]);
  const status = words.status(textOf(element))?.value;
  if (status && !nodesIn(element).some((one) => page.meanings.has(one)))
    mark(page, element, textOf(element), { kind: 'status', status });
}

function markTag(page: MarkedPage, element: Element): void {
  page.places.set(element, [{ kind: 'tag' }]);
  const tag = words.kind(textOf(element))?.value;
  if (tag) mark(page, element, textOf(element), { kind: 'tag', tag });
}

function markNode(page: MarkedPage, element: Element): void {
  const name = textOf(element.firstElementChild ?? undefined);
  const refund = words.refund(name) !== undefined;
  page.places.set(element, [{ kind: 'node', refund }]);
  mark(page, element, name, { kind: 'node', refund });
  const date = textOf(element.lastElementChild ?? undefined);
  const raw: RawOrder = { ...NOTHING_READ, ...NOBODY, nodes: [{ text: 'Refund', date }] };
  const [statement] = interpret(raw, 0).stated;
  if (statement && 'on' in statement)
    mark(page, element, date, { kind: 'date', on: statement.on, text: date });
}

function markSentence(page: MarkedPage, element: Element): void {
  page.places.set(element, [{ kind: 'sentence' }]);
  for (const statement of interpret({ ...NOTHING_READ, ...NOBODY, sentences: [textOf(element)] }, 0).stated) {
    const { text } = statement;
    mark(page, element, text, { kind: 'promise', promise: promiseOf(statement), statement, text });
  }
}

const NOBODY = { source: 'order', orderId: '1000000000000000' } as const;

/** Marks the text node that holds a text. */
function mark(page: MarkedPage, within: Element, text: string, meaning: Meaning): void {
  const node = nodesIn(within).find(
    (one) => one.nodeType === 3 && cleanText(one.nodeValue ?? '').includes(text),
  );
  if (!node) throw new Error(`"${text}" is not in one piece`);
  page.meanings.set(node, [...(page.meanings.get(node) ?? []), meaning]);
}

/** The elements worth mutating: those that mean something, their ancestors and descendants. */
export function targetsOf(page: MarkedPage): readonly Element[] {
  return elementsIn(page.root).filter(
    (one) =>
      page.places.has(one) || page.regions.has(one) || [...one.childNodes].some((n) => page.meanings.has(n)),
  );
}
