/** A record as it stands in the store: its JSON text, when it was written, and a checksum of its key and both. */
export interface Envelope {
  readonly sum: number;
  readonly data: string;
  /** Epoch ms, and after what stood there before, wherever the clock was set. Left out for a record of a store before version 3. */
  readonly writtenAt?: number;
}

/**
 * Puts a value into its envelope. The text is kept as text: Chrome gives the fields of an object back in another order, and a
 * sum over that would not be the same.
 */
export function seal(key: string, value: unknown, writtenAt = 0): Envelope {
  const data = JSON.stringify(value);
  return { sum: sumOf(key, data, writtenAt), data, ...(writtenAt > 0 ? { writtenAt } : {}) };
}

/** The envelope of a value that is written now, and takes the place of what stands under its key, which it is newer than. */
export function sealNext(key: string, value: unknown, before: unknown): Envelope {
  return seal(key, value, Math.max(Date.now(), writtenAtOf(before) + 1));
}

/** Whether one of two values that stood under the same key was written after the other. */
export function isNewer(one: unknown, other: unknown): boolean {
  return writtenAtOf(one) > writtenAtOf(other);
}

function writtenAtOf(kept: unknown): number {
  return isEnvelope(kept) ? (kept.writtenAt ?? 0) : 0;
}

/** The value in an envelope; undefined where it is none, where a bit of it flipped, or where it belongs under another key. */
export function unseal(key: string, kept: unknown): unknown {
  if (!isEnvelope(kept) || kept.sum !== sumOf(key, kept.data, kept.writtenAt)) return undefined;
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
    typeof value.data === 'string' &&
    (!('writtenAt' in value) || typeof value.writtenAt === 'number')
  );
}

/** Whether two values of the store say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return isEnvelope(one) && isEnvelope(other)
    ? one.sum === other.sum && one.data === other.data && one.writtenAt === other.writtenAt
    : JSON.stringify(one) === JSON.stringify(other);
}

/** FNV-1a over key, time and text, 32 bits: every single changed character changes it. */
function sumOf(key: string, data: string, writtenAt = 0): number {
  let sum = 0x811c9dc5;
  const add = (text: string) => {
    for (let index = 0; index < text.length; index += 1) {
      sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
    }
  };
  add(key);
  add(writtenAt > 0 ? `\n${writtenAt}\n` : '\n'); // as versions before 3 summed it
  add(data);
  return sum >>> 0;
}
