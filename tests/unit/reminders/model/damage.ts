import { readCopy } from '../../../../lib/store/copy';
import { isEnvelope, isSame } from '../../../../lib/store/envelope';

/** How records come to harm on a disk. */
export const HARMS = ['flipped', 'cut', 'swapped', 'gone', 'all gone'] as const;
export type Harm = (typeof HARMS)[number];

/**
 * Harms records of a store: those at some places, counted around. Only what stands in the second copy as well: a write that the
 * copy does not have yet, because the worker was killed in between, is what a disk may cost.
 */
export async function damage(
  store: Map<string, unknown>,
  places: readonly number[],
  harm: Harm,
): Promise<void> {
  const copy = (await readCopy()) ?? {};
  const keys = [...store.keys()].filter((key) => isSame(store.get(key), copy[key]));
  if (harm === 'all gone') {
    if (keys.length === store.size) store.clear();
    return;
  }
  const chosen = [...new Set(places.map((place) => keys[place % keys.length] ?? ''))];
  const kept = chosen.map((key) => store.get(key));
  for (const [place, key] of chosen.entries()) {
    if (harm === 'gone') store.delete(key);
    else store.set(key, harmed(kept[place], kept[(place + 1) % kept.length], harm));
  }
}

function harmed(value: unknown, other: unknown, harm: Harm): unknown {
  if (harm === 'swapped') return other;
  if (!isEnvelope(value)) return null;
  const { sum, data } = value;
  const middle = data.length >> 1;
  if (harm === 'cut') return { sum, data: data.slice(0, middle) };
  const flipped = String.fromCharCode(data.charCodeAt(middle) ^ 1);
  return { sum, data: data.slice(0, middle) + flipped + data.slice(middle + 1) };
}
