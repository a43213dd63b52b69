import { clockZone, type Zone, zone } from '../time/zone';
import { type AskedZone, askedZone, offsetAt } from './asked-zone';

/** The buyer's time zone: what the browser says of it, and its clocks. */
export interface BuyerZone extends AskedZone {
  readonly zone: Zone;
}

let last: BuyerZone | undefined;

/**
 * The buyer's time zone at an instant (epoch ms). Where the browser does not know its name, it is what the browser's own
 * clock shows, daylight saving included. The same object as long as the zone stays.
 */
export function buyerZone(now: number): BuyerZone {
  const asked = askedZone(now);
  if (last?.name !== asked.name) {
    last = { ...asked, zone: asked.isKnown ? zone(asked.name) : clockZone(offsetAt) };
  }
  return last;
}
