import { readCopy } from '../../../lib/store/disk/copy';
import { isEnvelope, isSame } from '../../../lib/store/disk/envelope';
import type { MachineState } from './machine-state';
import type { Harm } from './story';

/**
 * Damages records of a store, at some indexes (modulo their number). Only records that the second copy has as well: a
 * disk may cost a write that the copy does not have yet, because the worker was killed in between.
 */
export async function damage(
  { store, older }: Pick<MachineState, 'store' | 'older'>,
  places: readonly number[],
  harm: Harm,
): Promise<void> {
  const copy = (await readCopy()) ?? {};
  const keys = [...store.keys()].filter((key) => isSame(store.get(key), copy[key]));
  if (harm === 'all gone') {
    if (keys.length === store.size) store.clear();
    return;
  }
  const chosen = [...new Set(places.map((index) => keys[index % keys.length] ?? ''))];
  const kept = chosen.map((key) => store.get(key));
  for (const [index, key] of chosen.entries()) {
    if (harm === 'gone' || (harm === 'older' && !older.has(key))) store.delete(key);
    else if (harm === 'older') store.set(key, older.get(key));
    else store.set(key, harmed(kept[index], kept[(index + 1) % kept.length], harm));
  }
}

function harmed(value: unknown, other: unknown, harm: Harm): unknown {
  if (harm === 'swapped') return other;
  if (!isEnvelope(value)) return null;
  const { data } = value;
  const middle = data.length >> 1;
  if (harm === 'cut') return { ...value, data: data.slice(0, middle) };
  const flipped = String.fromCharCode(data.charCodeAt(middle) ^ 1);
  return { ...value, data: data.slice(0, middle) + flipped + data.slice(middle + 1) };
}
