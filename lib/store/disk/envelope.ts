import { inFull, shortened } from './phrases';

/** A record as it stands in the store: its JSON text (since version 5 a shorter one), when it was written, and a checksum of its key and both. */
export interface Envelope {
  readonly sum: number;
  readonly data: string;
  /** Epoch ms, always later than the record it replaced, even if the clock was set back. Left out before version 3. */
  readonly writtenAt?: number;
}

/**
 * Puts a value into its envelope. It is kept as JSON text because Chrome returns the fields of an object in another order,
 * which would change the checksum.
 */
export function seal(key: string, value: unknown, writtenAt = 0): Envelope {
  const data = shortened(JSON.stringify(value));
  return { sum: sumOf(key, data, writtenAt), data, ...(writtenAt > 0 ? { writtenAt } : {}) };
}

/** The envelope of a value written now, newer than the one it replaces. */
export function sealNext(key: string, value: unknown, before: unknown): Envelope {
  return seal(key, value, Math.max(Date.now(), writtenAtOf(before) + 1));
}

/** Whether one value of a key was written after another. */
export function isNewer(one: unknown, other: unknown): boolean {
  return writtenAtOf(one) > writtenAtOf(other);
}

function writtenAtOf(kept: unknown): number {
  return isEnvelope(kept) ? (kept.writtenAt ?? 0) : 0;
}

/** The value in an envelope; undefined if it is no envelope, was damaged, or belongs to another key. */
export function unseal(key: string, kept: unknown): unknown {
  if (!isEnvelope(kept) || kept.sum !== sumOf(key, kept.data, kept.writtenAt)) return undefined;
  try {
    return JSON.parse(inFull(kept.data));
  } catch {
    return undefined;
  }
}

/** Whether a value has the form of an envelope, whatever its contents. */
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

/** Whether two values of the store are equal. */
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
