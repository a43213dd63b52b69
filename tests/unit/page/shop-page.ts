import type { Sighting } from '../../../lib/order';
import { interpreter } from '../../../lib/page/interpret';
import { en } from '../../../lib/page/languages/en';
import { layoutFor } from '../../../lib/page/layouts';

export const LIST = 'https://www.aliexpress.com/p/order/index.html';
export const detail = (id: string) => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;

/** What the reader makes of every card of a page whose body is this HTML. */
export function readPage(body: string, address: string) {
  document.body.innerHTML = body;
  const layout = layoutFor(address);
  if (!layout) throw new Error(`${address} is read by no layout`);
  const container = layout.container(document);
  const { interpret } = interpreter(en);
  return container ? layout.cards(container).map((card) => interpret(layout.read(card, address), 1)) : [];
}

/** The one sighting of a page; throws where there is none, or a problem. */
export function readOne(body: string, address: string): Sighting {
  const [seen] = readPage(body, address);
  if (!seen || 'kind' in seen) throw new Error(`not read: ${JSON.stringify(seen)}`);
  return seen;
}

/** A list page around some cards. */
export function listOf(...cards: readonly string[]): string {
  return `<div class="comet-checkbox-group">${cards.join('')}</div>`;
}
