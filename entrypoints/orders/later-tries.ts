const MINUTE_MS = 60_000;

/**
 * A function that tries a card again in a minute, once for any number of calls until then. It is for cards that the page has
 * cleared of their badges too often. Nothing is tried once `ended` is aborted, or of a card that has left the page.
 */
export function laterTries(run: (card: Element) => void, ended: AbortSignal): (card: Element) => void {
  const resting = new WeakSet<Element>();
  return (card) => {
    if (resting.has(card)) return;
    resting.add(card);
    const wait = setTimeout(() => {
      resting.delete(card);
      if (card.isConnected) run(card);
    }, MINUTE_MS);
    ended.addEventListener('abort', () => clearTimeout(wait));
  };
}
