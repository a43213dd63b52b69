import type { OrderStatus, PageSource, Sighting } from '../order';
import type { RawOrder } from '../raw-order';

interface Look {
  readonly raw: RawOrder;
  readonly sighting: Sighting;
}

/**
 * The kinds of page of which every one of these looks gave what such a page should: on the list and on an order's page the
 * placed day, and a status that is understood or that the buyer has explained (`answered`).
 */
export function readWell(
  looks: readonly Look[],
  answered: (word: string) => OrderStatus | undefined,
): readonly PageSource[] {
  const badly = new Set(
    looks.filter((look) => !isWell(look, answered)).map(({ sighting }) => sighting.source),
  );
  return [...new Set(looks.map(({ sighting }) => sighting.source))].filter((source) => !badly.has(source));
}

function isWell({ raw, sighting }: Look, answered: (word: string) => OrderStatus | undefined): boolean {
  if (sighting.source !== 'list' && sighting.source !== 'order-page') return true;
  const status = sighting.status ?? answered(raw.status);
  return status !== undefined && sighting.days.placed !== undefined;
}
