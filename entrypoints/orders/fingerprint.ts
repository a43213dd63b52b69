import type { RawOrder } from '../../lib/records/raw-order';

/** What a card says, to notice changes by. A countdown changes every second: only what else is said of a dispute is a change. */
export function fingerprint(seen: RawOrder): string {
  return JSON.stringify(seen, (key, value) =>
    key === 'left' ? String(value).replace(/\p{Nd}/gu, '0') : value,
  );
}
