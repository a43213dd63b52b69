import { vi } from 'vitest';
import type { PopupFacts, StoreActions } from '../../../components/popup/facts/popup-facts';
import type { FactsReader } from '../../../entrypoints/popup/facts-reader';
import { popupStore } from '../../../entrypoints/popup/popup-store';
import type { OrderId } from '../../../lib/records/order-id';
import { actions, facts, NOW, order, read } from './sample';

export const ID = '1000000000001';
export const LAMP = facts([order(ID, 'Lamp')]);
export const TICKED = facts([order(ID, 'Lamp')], { ticks: ['item'] });

/** A promise to be settled from outside. */
export function later<T>() {
  let settle: { resolve: (value: T) => void; reject: (error: Error) => void } | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    promise,
    resolve: (value: T) => settle?.resolve(value),
    reject: () => settle?.reject(new Error('no')),
  };
}

function reading(more: Partial<FactsReader> = {}) {
  return {
    front: vi.fn(more.front ?? (async () => undefined)),
    everything: vi.fn(more.everything ?? (async () => LAMP)),
    changed: vi.fn(more.changed ?? (async () => LAMP)),
    mended: vi.fn(more.mended ?? (async () => undefined)),
  };
}

interface Given {
  readonly reader?: Partial<FactsReader>;
  readonly store?: Partial<StoreActions>;
  readonly first?: { readonly front: boolean; readonly openId?: OrderId };
}

/** A store over a reader and actions that do nothing else than what is given. */
export function made({ reader: more, store: asked, first = { front: false } }: Given = {}) {
  const reader = reading(more);
  const nextPaint = vi.fn(async () => {});
  const watching = new Set<(keys: readonly string[]) => void>();
  const { readAgain, ...rest } = actions();
  const store = popupStore({
    reader,
    store: { ...rest, ...asked },
    browser: rest,
    first,
    watch: (onChanged) => {
      watching.add(onChanged);
      return () => watching.delete(onChanged);
    },
    nextPaint,
    now: () => NOW,
  });
  const change = (...keys: readonly string[]) => {
    for (const tell of watching) tell(keys);
  };
  return { store, reader, nextPaint, watching, change };
}

export function ticksOf(shown: PopupFacts): readonly string[] {
  return read(shown).orders[0]?.ticks ?? [];
}

/** Lets everything go on that waits for nothing else. */
export const turn = () => new Promise((done) => setTimeout(done));
