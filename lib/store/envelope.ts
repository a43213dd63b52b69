/** A record as it stands in the store: its JSON text, and a checksum of its key and that text. */
export interface Envelope {
  readonly sum: number;
  readonly data: string;
}

/**
 * Puts a value into its envelope. The text is kept as text: Chrome gives the fields of an object back in another order, and a
 * sum over that would not be the same.
 */
export function seal(key: string, value: unknown): Envelope {
  const data = JSON.stringify(value);
  return { sum: sumOf(key, data), data };
}

/** The value in an envelope; undefined where it is none, where a bit of it flipped, or where it belongs under another key. */
export function unseal(key: string, kept: unknown): unknown {
  if (!isEnvelope(kept) || kept.sum !== sumOf(key, kept.data)) return undefined;
  try {
    return JSON.parse(kept.data);
  } catch {
    return undefined;
  }
}

/** Whether a value has the form of an envelope, whatever is in it. */
export function isEnvelope(value: unknown): value is Envelope {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sum' in value &&
    typeof value.sum === 'number' &&
    'data' in value &&
    typeof value.data === 'string'
  );
}

/** Whether two values of the store say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return isEnvelope(one) && isEnvelope(other)
    ? one.sum === other.sum && one.data === other.data
    : JSON.stringify(one) === JSON.stringify(other);
}

/** FNV-1a over key and text, 32 bits: every single changed character changes it. */
function sumOf(key: string, data: string): number {
  let sum = 0x811c9dc5;
  const add = (text: string) => {
    for (let place = 0; place < text.length; place += 1) {
      sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
    }
  };
  add(key);
  add('\n');
  add(data);
  return sum >>> 0;
}
