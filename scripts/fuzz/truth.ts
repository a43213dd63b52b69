import type { OrderDay } from '../../lib/records/order';
import { type MarkedPage, type Meaning, nodesIn, type Place } from './meaning';

/** What one card, or one order's page, says: for each field every value found in it. */
export interface Truth {
  readonly region: Node;
  readonly days: ReadonlyMap<OrderDay, ReadonlySet<string>>;
  readonly statuses: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  readonly promises: ReadonlySet<string>;
}

/**
 * What a mutated page says now, card by card. A mutation may move a date to where it means something else, so the truth
 * is determined after all mutations, without the reader. A text belongs to the nearest card around it (a card that was
 * put into another card keeps its own), and within the card to the nearest place of each kind of field. A row is about
 * what its label says, wherever the label came from; if a mutation removed the label, about what the row was for
 * originally. So a row that moved as a whole is still about its own day; a date that was swapped alone is now the date
 * of its new row; and a date in a title, a seller's text, an attribute or another field belongs to nothing. What is
 * read of an order must be in the one card that names this order: two orders, rows or fields are never combined.
 */
export function truthOf(page: MarkedPage): readonly Truth[] {
  const said = new Map<Node, Said>();
  for (const node of nodesIn(page.root)) {
    if (page.regions.has(node)) said.set(node, nothing());
  }
  for (const node of nodesIn(page.root)) {
    const meanings = page.meanings.get(node) ?? [];
    const isMark = page.places.get(node)?.some(({ kind }) => kind === 'choice');
    if (meanings.length === 0 && !isMark) continue;
    const region = nearest(node, (one) => page.regions.has(one)) ?? page.root;
    const here = said.get(region) ?? nothing();
    said.set(region, here);
    if (isMark) here.tags.add('choice');
    for (const kind of ['day', 'node', 'status', 'tag', 'sentence'] as const) {
      const place = nearestPlace(page, node, kind);
      const around = place ? meaningsIn(page, place, kind) : [];
      for (const one of (place && page.places.get(place)) ?? []) {
        if (one.kind === kind) for (const meaning of meanings) say(here, one, meaning, around);
      }
    }
  }
  return [...said].map(([region, truth]) => ({ region, ...truth }));
}

interface Said {
  readonly days: Map<OrderDay, Set<string>>;
  readonly statuses: Set<string>;
  readonly tags: Set<string>;
  readonly promises: Set<string>;
}

function nothing(): Said {
  return { days: new Map(), statuses: new Set(), tags: new Set(), promises: new Set() };
}

function say(here: Said, place: Place, meaning: Meaning, around: readonly Meaning[]): void {
  if (place.kind === 'status' && meaning.kind === 'status') here.statuses.add(meaning.status);
  if (place.kind === 'tag' && meaning.kind === 'tag') here.tags.add(meaning.tag);
  if (place.kind === 'sentence' && meaning.kind === 'promise') here.promises.add(meaning.promise);
  if (place.kind === 'day' && meaning.kind === 'date') {
    const labels = around.flatMap((one) => (one.kind === 'label' ? [one.day] : []));
    for (const day of labels.length > 0 ? labels : [place.day]) {
      here.days.set(day, (here.days.get(day) ?? new Set()).add(meaning.on));
    }
  }
  if (place.kind === 'node' && meaning.kind === 'date') {
    const names = around.flatMap((one) => (one.kind === 'node' ? [one.refund] : []));
    if (names.length > 0 ? names.includes(true) : place.refund) {
      here.promises.add(`refund.nodelivery on ${meaning.on}`);
    }
  }
}

/** The meanings of the texts whose nearest field of a kind is this one. */
function meaningsIn(page: MarkedPage, place: Node, kind: Place['kind']): readonly Meaning[] {
  return nodesIn(place).flatMap((node) => {
    const meanings = page.meanings.get(node);
    return meanings && nearestPlace(page, node, kind) === place ? meanings : [];
  });
}

function nearestPlace(page: MarkedPage, node: Node, kind: Place['kind']): Node | undefined {
  return nearest(node, (one) => page.places.get(one)?.some((place) => place.kind === kind) ?? false);
}

function nearest(node: Node, is: (node: Node) => boolean): Node | undefined {
  for (let one: Node | null = node; one; one = one.parentNode) if (is(one)) return one;
  return undefined;
}
