import {
  FORGED_CARD,
  HOSTILE_ADDRESSES,
  HOSTILE_DATE,
  HOSTILE_MARKUP,
  HOSTILE_TEXTS,
  NEUTRAL_TOKENS,
} from './hostile';
import { targetsOf } from './marking';
import { copyOf, elementsIn, type MarkedPage, nodesIn } from './meaning';
import { TARGETS, translated } from './translate';

/** The ways in which a page is broken. */
export const MUTATIONS = [
  'drop',
  'swap',
  'swap-alike',
  'duplicate',
  'retag',
  'rename-token',
  'add-token',
  'remove-token',
  'data-pl',
  'translate-page',
  'translate-text',
  'text',
  'attribute',
  'address',
  'markup',
] as const;
export type MutationKind = (typeof MUTATIONS)[number];

/** One change of a page. The numbers choose its target and its material; any numbers are valid. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** The reader cuts off what follows this many spaces, and on the screen it is far away. */
const LONG_BLANK = 1_000;
const CARD_TOKEN = 'order-item';
const TAGS = ['div', 'span', 'a', 'p', 'li', 'section', 'b', 'template', 'script', 'form', 'x-y'] as const;
const ATTRIBUTES = ['title', 'class', 'id', 'name', 'style', 'aria-label', 'data-pl', 'onclick'] as const;

const CHANGES: { readonly [kind in MutationKind]: (page: MarkedPage, by: Mutation) => void } = {
  drop: (page, by) => target(page, by)?.remove(),
  swap: (page, by) => swap(target(page, by), at(elementsIn(page.root), by.b)),
  'swap-alike': (page, by) => {
    const one = target(page, by);
    const like = one
      ? elementsIn(page.root).filter((other) => other !== one && other.className === one.className)
      : [];
    swap(one, at(like, by.b));
  },
  duplicate: (page, by) => {
    const one = target(page, by);
    if (one) (by.b % 2 === 0 ? one : target(page, { ...by, a: by.b }))?.after(copyOf(one, page));
  },
  retag: (page, by) => retag(page, target(page, by), at(TAGS, by.b) ?? 'div'),
  'rename-token': (page, by) => {
    removeToken(page, by);
    addToken(page, by);
  },
  'add-token': addToken,
  'remove-token': removeToken,
  'data-pl': (page, by) => {
    const one = target(page, by);
    const names = [...page.tokens.keys()].filter((token) => token.includes('_'));
    const name = by.c % 3 === 0 ? undefined : at(names, by.b);
    if (name === undefined) one?.removeAttribute('data-pl');
    else if (one) {
      one.setAttribute('data-pl', name);
      becomes(page, one, name);
    }
  },
  'translate-page': (page, by) => {
    for (const node of page.meanings.keys()) if (page.root.contains(node)) translate(page, node, by);
  },
  'translate-text': (page, by) => {
    const node = at([...page.meanings.keys()], by.a);
    if (node) translate(page, node, by);
  },
  text: spliceText,
  attribute: (page, by) => {
    const text = at(HOSTILE_TEXTS, by.c)?.text ?? '';
    const names = by.b % 2 === 0 ? ['title'] : ATTRIBUTES;
    const one = by.b % 2 === 0 ? at([...page.root.querySelectorAll('[title]')], by.a) : target(page, by);
    if (one) one.setAttribute(at(names, by.b >> 1) ?? 'title', text);
  },
  address: (page, by) => {
    const own = [...page.root.querySelectorAll('[href]')];
    at(by.b % 4 === 0 ? elementsIn(page.root) : own, by.a)?.setAttribute(
      'href',
      at(HOSTILE_ADDRESSES, by.c) ?? '',
    );
  },
  markup: (page, by) => {
    const places = ['beforebegin', 'afterbegin', 'beforeend', 'afterend'] as const;
    const markup = at(HOSTILE_MARKUP, by.c) ?? '';
    target(page, by)?.insertAdjacentHTML(at(places, by.b) ?? 'beforeend', markup);
    for (const card of page.root.querySelectorAll(`.${FORGED_CARD}`)) {
      page.regions.add(card); // it is a card like any other, of an invented order
      const status = card.firstElementChild;
      if (!status?.firstChild) continue;
      page.places.set(status, [{ kind: 'status' }]);
      page.meanings.set(status.firstChild, [{ kind: 'status', status: 'completed' }]);
    }
    for (const style of page.root.querySelectorAll('style')) {
      if (style.firstChild) page.meanings.set(style.firstChild, HOSTILE_DATE); // invisible, but the page's own text
    }
  },
};

/** Changes a page in place. */
export function mutate(page: MarkedPage, by: Mutation): void {
  CHANGES[by.kind](page, by);
}

/** Half of all mutations hit elements that mean something, the others any element. */
function target(page: MarkedPage, { a }: Mutation): Element | undefined {
  const all = a % 2 === 0 ? targetsOf(page) : elementsIn(page.root);
  return at(all, a >> 1);
}

function at<T>(list: readonly T[], index: number): T | undefined {
  return list[index % Math.max(list.length, 1)];
}

function swap(one: Element | undefined, other: Element | undefined): void {
  if (!one || !other || one.contains(other) || other.contains(one)) return;
  const mark = document.createComment('');
  one.replaceWith(mark);
  other.replaceWith(one);
  mark.replaceWith(other);
}

/** Renames an element. It keeps its meaning. */
function retag(page: MarkedPage, one: Element | undefined, tag: string): void {
  if (!one) return;
  const other = document.createElement(tag);
  for (const { name, value } of [...one.attributes]) other.setAttribute(name, value);
  other.append(...one.childNodes);
  if (page.regions.has(one)) page.regions.add(other);
  const places = page.places.get(one);
  if (places) page.places.set(other, places);
  one.replaceWith(other);
}

/** An element with a field's class name becomes that field, because the page says so. */
function addToken(page: MarkedPage, by: Mutation): void {
  const one = target(page, by);
  const token = at([...NEUTRAL_TOKENS, ...page.tokens.keys(), CARD_TOKEN], by.b);
  if (!one || token === undefined) return;
  one.classList.add(token);
  becomes(page, one, token);
}

function becomes(page: MarkedPage, one: Element, token: string): void {
  const places = page.tokens.get(token) ?? [];
  if (places.length > 0) page.places.set(one, [...(page.places.get(one) ?? []), ...places]);
}

function removeToken(page: MarkedPage, by: Mutation): void {
  const one = target(page, by);
  const token = at([...(one?.classList ?? [])], by.c);
  if (!one || token === undefined) return;
  one.classList.remove(token);
  if (token === CARD_TOKEN) page.regions.delete(one); // nothing marks it as a card any more
}

function translate(page: MarkedPage, node: Node, by: Mutation): void {
  const language = at(TARGETS, by.b);
  if (!language) return;
  const now = translated(node.nodeValue ?? '', page.meanings.get(node) ?? [], language, by.c);
  node.nodeValue = now.text;
  page.meanings.set(node, now.meanings);
}

/**
 * Puts a hostile text in place of another, before, after or inside it. Alone, it means what it says. Beside another
 * text only that text keeps its meaning, as does a whole sentence of AliExpress's: a single date must then be the old
 * one, or none.
 */
function spliceText(page: MarkedPage, by: Mutation): void {
  const texts = nodesIn(page.root).filter(({ nodeType }) => nodeType === 3);
  const marked = texts.filter((one) => page.meanings.has(one));
  const node = at(by.a % 3 === 0 ? texts : marked, by.a >> 1);
  const hostile = at(HOSTILE_TEXTS, by.c);
  if (!node || !hostile) return;
  const old = node.nodeValue ?? '';
  const cut = Math.floor(old.length / 2);
  const ways = [
    hostile.text,
    hostile.text + old,
    old + hostile.text,
    old.slice(0, cut) + hostile.text + old.slice(cut),
  ];
  node.nodeValue = at(ways, by.b) ?? '';
  const means = hostile.means ?? [];
  const kept = page.meanings.get(node) ?? [];
  const alone = by.b % ways.length === 0 || old.slice(0, LONG_BLANK).trim() === '';
  const promises = means.filter(({ kind }) => kind === 'promise');
  page.meanings.set(node, alone ? means : [...kept, ...promises]);
}
