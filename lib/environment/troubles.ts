import { askedZone } from './asked-zone';

/** What is wrong with the buyer's computer, so that dates may be too. */
export type Trouble =
  /** The browser does not know the time zone; days are counted in the one named. */
  | { readonly kind: 'zone'; readonly name: string }
  /** The clock shows a year that cannot be. */
  | { readonly kind: 'clock'; readonly name: string };

/** The years in which the clock may be right: this program is not older, and an order has no later day. */
const FIRST_YEAR = 2024;
const LAST_YEAR = 2099;

/** Whether the clock can be right at what it shows (epoch ms): one that lost its battery says 1970. */
export function isClockPlausible(now: number): boolean {
  const year = new Date(now).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** What is wrong at an instant (epoch ms); usually nothing. */
export function troubles(now: number): readonly Trouble[] {
  const { name, isKnown } = askedZone(now);
  const year = String(new Date(now).getUTCFullYear());
  return [
    ...(isKnown ? [] : [{ kind: 'zone', name } as const]),
    ...(isClockPlausible(now) ? [] : [{ kind: 'clock', name: year } as const]),
  ];
}
