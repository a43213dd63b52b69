import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PopupFacts } from '../../../components/popup/facts/popup-facts';
import { ID, LAMP, later, made, TICKED, ticksOf, turn } from './store-sample';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

describe('a tick', () => {
  test('shows at once, and stays when it is read', async () => {
    const kept = later<void>();
    const { store } = made({ store: { tick: () => kept.promise }, reader: { changed: async () => TICKED } });
    store.start();
    await turn();
    const done = store.actions.tick(ID, 'item', true);
    expect(ticksOf(store.get().facts)).toEqual(['item']);
    kept.resolve();
    await done;
    expect(ticksOf(store.get().facts)).toEqual(['item']);
  });

  test('is taken back where the store refuses', async () => {
    const { store } = made({ store: { tick: () => Promise.reject(new Error('full')) } });
    store.start();
    await turn();
    const done = store.actions.tick(ID, 'item', true);
    expect(ticksOf(store.get().facts)).toEqual(['item']);
    await done;
    expect(ticksOf(store.get().facts)).toEqual([]);
    expect(store.get().refused).toBe(true);
  });

  test('outlasts a reading that began before it was kept', async () => {
    const old = later<PopupFacts>();
    const { store, change } = made({
      reader: { changed: vi.fn(async () => TICKED).mockReturnValueOnce(old.promise) },
    });
    store.start();
    await turn();
    change(`ticks:${ID}`);
    await turn();
    const done = store.actions.tick(ID, 'item', true);
    await turn();
    old.resolve(LAMP);
    await turn();
    expect(ticksOf(store.get().facts)).toEqual(['item']);
    await done;
    expect(ticksOf(store.get().facts)).toEqual(['item']);
  });

  test('of two on one item the newest counts', async () => {
    const { store } = made({ store: { tick: () => new Promise(() => {}) } });
    store.start();
    await turn();
    void store.actions.tick(ID, 'item', true);
    void store.actions.tick(ID, 'item', false);
    expect(ticksOf(store.get().facts)).toEqual([]);
  });
});
