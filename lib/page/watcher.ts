import type { Layout } from './layouts/layout';

/**
 * The maximum number of cards read in a frame: each costs some 0.1 ms, and a task of ours must stay far below 50 ms.
 */
export const CARDS_PER_FRAME = 60;

/** What a watcher needs from outside. */
export interface WatcherTools {
  readonly layout: Layout;
  /** Whether a node is our own: its insertion is no change of the page. */
  readonly isOurs: (node: Node) => boolean;
  /** Runs a function in the next frame, or soon if the page is hidden and has no frames. */
  readonly nextFrame: (run: () => void) => void;
  /** Handles the cards that are new or have changed, at most `CARDS_PER_FRAME` a frame. */
  readonly onCards: (cards: readonly Element[]) => void;
}

/**
 * Watches a page for order cards: present, added, changed and re-used ones. One observer; its records are handled once
 * a frame, and at rest nothing runs. Returns a function that stops it.
 */
export function watchPage(page: Document, { layout, isOurs, nextFrame, onCards }: WatcherTools): () => void {
  const waiting = new Set<Element>();
  /** The cards that were in the list when it was found and have not been handled yet. */
  let standing: Iterator<Element> | undefined;
  let container: Element | undefined;
  let scheduled = false;
  let stopped = false;
  const observer = new MutationObserver(take);

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    nextFrame(() => {
      scheduled = false;
      if (!stopped) work();
    });
  }

  /** Notes which cards the records touch; reads nothing yet. */
  function take(records: readonly MutationRecord[]): void {
    if (!container?.isConnected) {
      schedule(); // the list was added or removed: `work` looks for it
      return;
    }
    for (const record of records) {
      if (!touchesOthers(record, isOurs)) continue;
      const element = record.target instanceof Element ? record.target : record.target.parentElement;
      const card = element ? layout.cardOf(element) : undefined;
      if (card) waiting.add(card);
      for (const node of record.addedNodes) {
        if (node instanceof Element) for (const inner of cardsIn(node)) waiting.add(inner);
      }
    }
    if (waiting.size > 0) schedule();
  }

  function cardsIn(node: Element): readonly Element[] {
    return layout.cardOf(node) === node ? [node] : [...layout.cards(node)].filter((card) => card !== node);
  }

  /** The cards of a list, searched when the first of them is asked for. */
  function* cardsLater(list: Element): Generator<Element> {
    yield* layout.cards(list);
  }

  function work(): void {
    if (!container?.isConnected) find();
    const cards: Element[] = [];
    while (cards.length < CARDS_PER_FRAME) {
      const card = nextCard();
      if (!card) break;
      if (card.isConnected) cards.push(card);
    }
    if (cards.length > 0) onCards(cards);
    if (waiting.size > 0 || standing) schedule();
  }

  /** A card that changed, else the next of those that were there from the start. */
  function nextCard(): Element | undefined {
    for (const card of waiting) {
      waiting.delete(card);
      return card;
    }
    const next = standing?.next();
    if (next && !next.done) return next.value;
    standing = undefined;
    return undefined;
  }

  /** Watches the list once it exists; until then the page, for its arrival. */
  function find(): void {
    observer.disconnect();
    waiting.clear();
    standing = undefined;
    container = layout.container(page);
    if (!container) {
      observer.observe(page, { childList: true, subtree: true });
      return;
    }
    observeList(observer, container);
    standing = cardsLater(container);
  }

  find();
  schedule();
  return () => {
    stopped = true;
    observer.disconnect();
  };
}

/** Watches everything in a list, and whether it, or what holds it, is taken out of the page. */
function observeList(observer: MutationObserver, list: Element): void {
  const inside = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href'],
  };
  observer.observe(list, inside);
  for (let above = list.parentNode; above; above = above.parentNode) {
    observer.observe(above, { childList: true });
  }
}

/** Whether a record reports more than the insertion of our own nodes. The removal of one of ours counts. */
function touchesOthers(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (record.type !== 'childList') return true;
  return record.removedNodes.length > 0 || [...record.addedNodes].some((node) => !isOurs(node));
}
