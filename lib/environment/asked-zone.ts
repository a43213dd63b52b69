import { HOUR_MS, MINUTE_MS } from '../time/durations';

/** What the browser says of the buyer's time zone. */
export interface AskedZone {
  /** Its IANA name; where the browser has none that it knows itself, what its clock is off by: "UTC", "UTC+05:30". */
  readonly name: string;
  /** Whether `name` is one that `Intl` takes. */
  readonly isKnown: boolean;
}

/** The buyer's time zone at an instant (epoch ms). Never throws. */
export function askedZone(now: number): AskedZone {
  const name = ownName();
  return name ? { name, isKnown: true } : { name: offsetName(offsetAt(now)), isKnown: false };
}

/** How far the browser's own clock is ahead of UTC at an instant (both in ms); 0 where it does not tell. */
export function offsetAt(at: number): number {
  return -(new Date(at).getTimezoneOffset() || 0) * MINUTE_MS;
}

/** The name that the browser gives, if it would take it back: Chromium says "Etc/Unknown" and then refuses it (seen 2026-11). */
function ownName(): string | undefined {
  try {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return undefined;
  }
}

function offsetName(ahead: number): string {
  if (ahead === 0) return 'UTC';
  const time = new Date(Math.abs(ahead) % (24 * HOUR_MS)).toISOString().slice(11, 16);
  return `UTC${ahead < 0 ? '-' : '+'}${time}`;
}
