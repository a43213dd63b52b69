import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PopupFacts } from '../../../components/popup/facts/popup-facts';
import { keysOfOrder } from '../../../lib/store';
import { NOW } from './sample';
import { ID, LAMP, later, made, TICKED, turn } from './store-sample';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

describe('the first reading', () => {
  test('nothing is read before the store is started', async () => {
    const { store, reader } = made();
    await turn();
    expect(store.get()).toEqual({ facts: { state: 'loading' }, readAt: NOW, refused: false });
    expect(reader.everything).not.toHaveBeenCalled();
  });

  test('is of everything, and then of what had to be mended', async () => {
    const { store, reader } = made({ reader: { mended: async () => TICKED } });
    store.start();
    await turn();
    expect(reader.front).not.toHaveBeenCalled();
    expect(reader.everything).toHaveBeenCalledOnce();
    expect(store.get().facts).toEqual(TICKED);
  });

  test('is of the front where that may be shown, and waits until it is painted', async () => {
    const painted = later<void>();
    const { store, reader, nextPaint } = made({
      first: { front: true, openId: ID },
      reader: { front: async () => LAMP },
    });
    nextPaint.mockReturnValue(painted.promise);
    store.start();
    await turn();
    expect(reader.front).toHaveBeenCalledWith(ID);
    expect(store.get().facts).toEqual(LAMP);
    expect(reader.everything).not.toHaveBeenCalled();
    painted.resolve();
    await turn();
    expect(reader.everything).toHaveBeenCalledOnce();
  });
});

describe('listeners', () => {
  test('are called after a change, with the new state at hand, until they leave', async () => {
    const { store } = made();
    const seen = vi.fn(() => store.get().facts.state);
    const leave = store.subscribe(seen);
    store.start();
    await turn();
    expect(seen).toHaveReturnedWith('read');
    leave();
    seen.mockClear();
    await store.actions.readAgain();
    expect(seen).not.toHaveBeenCalled();
  });

  test('the state stays the same object while nothing changes', async () => {
    const { store, reader } = made({ reader: { everything: async () => LAMP } });
    store.start();
    await turn();
    const before = store.get();
    await store.actions.exportAll();
    expect(store.get()).toBe(before);
    expect(reader.changed).not.toHaveBeenCalled();
  });

  test('the browser is no longer followed once the store is ended', async () => {
    const { store, watching } = made();
    const end = store.start();
    expect(watching.size).toBe(1);
    end();
    expect(watching.size).toBe(0);
    await turn();
  });
});

describe('what changes in the store', () => {
  test('is read one after the other, the keys of those that wait together', async () => {
    const busy = later<PopupFacts>();
    const { store, reader, change } = made({ reader: { everything: () => busy.promise } });
    store.start();
    change('order:1');
    change('order:2', 'ticks:1');
    await turn();
    expect(reader.changed).not.toHaveBeenCalled();
    busy.resolve(LAMP);
    await turn();
    expect(reader.changed.mock.calls).toEqual([[['order:1', 'order:2', 'ticks:1']]]);
  });

  test('what was asked of an order reads the keys of that order anew', async () => {
    const { store, reader } = made();
    await store.actions.enterDay(ID, 'bp.end', undefined);
    await store.actions.removeOrders([ID, '1000000000002']);
    expect(reader.changed.mock.calls).toEqual([
      [keysOfOrder(ID)],
      [[...keysOfOrder(ID), ...keysOfOrder('1000000000002')]],
    ]);
  });

  test('after everything was erased, everything is read', async () => {
    const { store, reader } = made();
    await store.actions.eraseAll();
    expect(reader.everything).toHaveBeenCalledOnce();
  });
});

describe('a refusal', () => {
  test('is shown until the next thing is kept, and changes no facts', async () => {
    const exportAll = vi.fn(async () => {}).mockRejectedValueOnce(new Error('full'));
    const { store } = made({ store: { exportAll } });
    store.start();
    await turn();
    const { facts: before } = store.get();
    await store.actions.exportAll();
    expect(store.get().refused).toBe(true);
    expect(store.get().facts).toBe(before);
    await store.actions.exportAll();
    expect(store.get().refused).toBe(false);
  });

  test('says so where another page did not let go of the store', async () => {
    const busy = Object.assign(new Error(), { name: 'StoreBusy' });
    const { store } = made({ store: { exportAll: () => Promise.reject(busy) } });
    await store.actions.exportAll();
    expect(store.get().refused).toBe('busy');
  });

  test('what was refused is read anew all the same', async () => {
    const { store, reader } = made({ store: { changeEntered: () => Promise.reject(new Error('full')) } });
    await store.actions.changeEntered(ID, (entered) => entered);
    expect(store.get().refused).toBe(true);
    expect(reader.changed).toHaveBeenCalledWith(keysOfOrder(ID));
  });
});

test('the press that asks for the pages comes first, then everything is read', async () => {
  const { store, reader } = made();
  const asked = store.actions.allowPages();
  expect(reader.everything).not.toHaveBeenCalled();
  expect(await asked).toBe(true);
  expect(reader.everything).toHaveBeenCalledOnce();
});
