import type { Zone } from '../../lib/time/zone';

/** The buyer's time zone: its IANA name and its clocks. */
export interface Buyer {
  readonly name: string;
  readonly zone: Zone;
}
