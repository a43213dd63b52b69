import type { Zone } from '../../lib/time/zone';

/** The buyer, as far as a case needs to know: the time zone. */
export interface Buyer {
  readonly zone: Zone;
}
