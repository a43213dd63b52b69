import type { OrderDay, OrderKind, OrderStatus, Statement } from '../../lib/records/order';

/** The facts of one order of a page. */
export interface Facts {
  readonly id: string;
  readonly status?: string;
  readonly days: { readonly [day: string]: string | undefined };
}

/**
 * What a text of a page means, by the page's facts and not by the reader. It stays with the text wherever a mutation
 * moves it.
 */
export type Meaning =
  | { readonly kind: 'date'; readonly on: string; readonly text: string }
  | { readonly kind: 'label'; readonly day: OrderDay }
  | { readonly kind: 'status'; readonly status: OrderStatus }
  | { readonly kind: 'tag'; readonly tag: OrderKind }
  | { readonly kind: 'node'; readonly refund: boolean }
  | {
      readonly kind: 'promise';
      readonly promise: string;
      readonly statement: Statement;
      readonly text: string;
    };

/**
 * What an element is there for: the row of a day, a step of the delivery guarantee, the status, a tag, a sentence of
 * AliExpress's own. The name of a day or step is what the row was for originally: it counts if a mutation removed the
 * label.
 */
export type Place =
  | { readonly kind: 'day'; readonly day: OrderDay }
  | { readonly kind: 'node'; readonly refund: boolean }
  | { readonly kind: 'status' }
  | { readonly kind: 'tag' }
  | { readonly kind: 'choice' }
  | { readonly kind: 'sentence' };

/** A page with what its parts mean. `regions` are the cards of a list, or the whole of an order's page. */
export interface MarkedPage {
  readonly root: Element;
  readonly regions: Set<Node>;
  readonly places: Map<Node, readonly Place[]>;
  readonly meanings: Map<Node, readonly Meaning[]>;
  /** The places that a class name or `data-pl` makes of an element. */
  readonly tokens: ReadonlyMap<string, readonly Place[]>;
}

/** What a sentence promises, as a text to compare by. Its wording and certainty do not count. */
export function promiseOf(statement: Statement): string {
  if ('on' in statement) return `${statement.about} on ${statement.on}`;
  if ('days' in statement) return `${statement.about} ${statement.days} days from ${statement.from}`;
  return `${statement.about} in ${statement.leftMs} ms`;
}

/** A node and its descendants, in document order. */
export function nodesIn(node: Node): readonly Node[] {
  const nodes: Node[] = [];
  const visit = (one: Node) => {
    nodes.push(one);
    one.childNodes.forEach(visit);
  };
  visit(node);
  return nodes;
}

/** The elements below a node. */
export function elementsIn(root: Element): readonly Element[] {
  return [...root.querySelectorAll('*')];
}

/** A copy of a node that keeps the meanings. */
export function copyOf(node: Node, page: MarkedPage): Node {
  const copy = node.cloneNode(true);
  carry(node, copy, page, page);
  return copy;
}

/** Copies the meanings of one tree to an equal one. */
export function carry(from: Node, to: Node, source: MarkedPage, target: MarkedPage): void {
  if (source.regions.has(from)) target.regions.add(to);
  const place = source.places.get(from);
  if (place) target.places.set(to, place);
  const meaning = source.meanings.get(from);
  if (meaning) target.meanings.set(to, meaning);
  const copies = [...to.childNodes];
  for (const [index, child] of [...from.childNodes].entries()) {
    const copy = copies[index];
    if (copy) carry(child, copy, source, target);
  }
}

/** A fresh copy of a page, to be changed. */
export function freshCopy(base: MarkedPage): MarkedPage {
  const root = base.root.cloneNode(true);
  if (!(root instanceof Element)) throw new TypeError('a page is an element');
  const page = { ...base, root, regions: new Set<Node>(), places: new Map(), meanings: new Map() };
  carry(base.root, root, base, page);
  return page;
}
