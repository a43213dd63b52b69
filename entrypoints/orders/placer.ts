import { BADGE_NAME, type Badge } from '../../components/badge/badge';

/** How often a minute a host that the page removes is put back. */
const MOST_RETURNS = 3;
const MINUTE_MS = 60_000;

/** Keeps one badge in each card. */
export interface Placer {
  /** The card's badge, put in place; undefined where the page has taken it away too often. */
  readonly place: (card: Element) => Badge | undefined;
  readonly badgeOf: (card: Element) => Badge | undefined;
}

interface Placed {
  readonly badge: Badge;
  readonly returns: number[];
}

/** A placer that makes its badges with `make`. Calling `place` twice changes nothing. */
export function makePlacer(make: (card: Element) => Badge): Placer {
  const placed = new WeakMap<Element, Placed>();

  return {
    badgeOf: (card) => placed.get(card)?.badge,
    place: (card) => {
      const known = placed.get(card);
      if (!known) {
        removeForeign(card);
        const badge = make(card);
        card.append(badge.host);
        placed.set(card, { badge, returns: [] });
        return badge;
      }
      if (known.badge.host.parentNode === card) return known.badge;
      if (!mayReturn(known.returns, Date.now())) return undefined;
      card.append(known.badge.host);
      return known.badge;
    },
  };
}

function mayReturn(returns: number[], now: number): boolean {
  while ((returns[0] ?? now) < now - MINUTE_MS) returns.shift();
  if (returns.length >= MOST_RETURNS) return false;
  returns.push(now);
  return true;
}

/** A badge of an earlier life of the extension, or one that the page copied: it would never change again. */
function removeForeign(card: Element): void {
  for (const host of card.querySelectorAll(BADGE_NAME)) host.remove();
}
