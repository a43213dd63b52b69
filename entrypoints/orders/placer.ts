import { BADGE_NAME, type Badge } from '../../components/badge/badge';
import { MINUTE_MS } from '../../lib/time/durations';

/** How often a minute a host that the page removes is put back. */
const MAX_RETURNS = 3;

/** Keeps one badge in each card. */
export interface Placer {
  /** The card's badge, put in place; undefined where the page has taken it away too often. */
  readonly place: (card: Element) => Badge | undefined;
  readonly badgeOf: (card: Element) => Badge | undefined;
  /** Takes every badge out of the page. */
  readonly clear: () => void;
}

interface Placed {
  readonly badge: Badge;
  readonly returns: number[];
  rests?: boolean;
}

/**
 * A placer that makes its badges with `make`, at the end of each card or `first` in it. Calling `place` twice changes
 * nothing. A card that the page has cleared of its badge too often is handed to `again` in a minute.
 */
export function makePlacer(
  make: (card: Element) => Badge,
  again: (card: Element) => void,
  first?: boolean,
): Placer {
  const placed = new WeakMap<Element, Placed>();
  const put = (card: Element, { host }: Badge) => (first ? card.prepend(host) : card.append(host));

  function rest(card: Element, known: Placed): void {
    if (known.rests) return;
    known.rests = true;
    setTimeout(() => {
      known.rests = false;
      if (card.isConnected) again(card);
    }, MINUTE_MS);
  }

  return {
    badgeOf: (card) => placed.get(card)?.badge,
    clear: () => removeHosts(document),
    place: (card) => {
      const known = placed.get(card);
      if (!known) {
        removeHosts(card);
        const badge = make(card);
        put(card, badge);
        placed.set(card, { badge, returns: [] });
        return badge;
      }
      if (known.badge.host.parentNode === card) return known.badge;
      if (mayReturn(known.returns, Date.now())) {
        put(card, known.badge);
        return known.badge;
      }
      rest(card, known);
      return undefined;
    },
  };
}

function mayReturn(returns: number[], now: number): boolean {
  while ((returns[0] ?? now) < now - MINUTE_MS) returns.shift();
  if (returns.length >= MAX_RETURNS) return false;
  returns.push(now);
  return true;
}

/** In a card that has no badge yet: one of an earlier life of the extension, or a copy of the page's making, never changes. */
function removeHosts(place: ParentNode): void {
  for (const host of place.querySelectorAll(BADGE_NAME)) host.remove();
}
