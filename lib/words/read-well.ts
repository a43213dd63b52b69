import type { OrderStatus, Sighting } from '../records/order';
import type { PageSource } from '../records/page-source';
import type { RawOrder } from '../records/raw-order';

interface Reading {
  readonly raw: RawOrder;
  readonly sighting: Sighting;
}

/**
 * The kinds of page that were read well: at least half of their readings gave what such a page should. On the list and
 * on an order's page that is the placed day, and a status that was understood or explained by the buyer (`answered`).
 */
export function readWell(
  readings: readonly Reading[],
  answered: (word: string) => OrderStatus | undefined,
): readonly PageSource[] {
  return [...new Set(readings.map(({ raw }) => raw.source))].filter((source) => {
    const ofPage = readings.filter(({ raw }) => raw.source === source);
    return ofPage.filter((reading) => isWell(reading, answered)).length * 2 >= ofPage.length;
  });
}

function isWell({ raw, sighting }: Reading, answered: (word: string) => OrderStatus | undefined): boolean {
  if (sighting.source !== 'list' && sighting.source !== 'order') return true;
  const status = sighting.status ?? answered(raw.status);
  return status !== undefined && sighting.days.placed !== undefined;
}

/**
 * Whether an order's page was read well enough that it means something if it says a sentence no more: as above, and on the other
 * pages something of the order stood there.
 */
export function isToldInFull(
  raw: RawOrder,
  sighting: Sighting,
  answered: (word: string) => OrderStatus | undefined,
): boolean {
  return isWell({ raw, sighting }, answered) && raw.days.length + raw.events.length + raw.disputes.length > 0;
}
