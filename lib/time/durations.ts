/** A minute in milliseconds. */
export const MINUTE_MS = 60_000;

/** An hour in milliseconds. */
export const HOUR_MS = 3_600_000;

/** A day of 24 hours in milliseconds. A day on the clock may be an hour longer or shorter: see `zone.ts`. */
export const DAY_MS = 86_400_000;
