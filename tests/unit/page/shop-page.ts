import { layoutFor } from '../../../lib/page/layouts';
import type { ReadingProblem, Sighting } from '../../../lib/records/order';
import { interpreter } from '../../../lib/words/interpret';
import { LANGUAGES } from '../../../lib/words/languages';

export const LIST = 'https://www.aliexpress.com/p/order/index.html';
export const detail = (id: string) => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;

type Read = Sighting | ReadingProblem | undefined;

const { interpret } = interpreter(LANGUAGES);

/** What the reader makes of every card of a page whose body is this HTML; undefined for one that gives no order. */
export function readPage(body: string, address: string, seenAt = 1): readonly Read[] {
  document.body.innerHTML = body;
  const layout = layoutFor(address);
  if (!layout) throw new Error(`${address} is read by no layout`);
  const container = layout.container(document);
  return [...(container ? layout.cards(container) : [])].map((card) => {
    const raw = layout.read(card, address);
    if (raw === 'noOrderId') return { kind: raw };
    return typeof raw === 'string' ? undefined : interpret(raw, seenAt);
  });
}

/** The one sighting of a page; throws where there is none, or a problem. */
export function readOne(body: string, address: string, seenAt = 1): Sighting {
  const [seen] = readPage(body, address, seenAt);
  if (!seen || 'kind' in seen) throw new Error(`not read: ${JSON.stringify(seen)}`);
  return seen;
}

/** A list page around some cards. */
export function listOf(...cards: readonly string[]): string {
  return `<div class="comet-checkbox-group">${cards.join('')}</div>`;
}
