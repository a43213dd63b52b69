// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeepingFacts } from '../../../components/popup/facts/keeping-facts';
import { StoreNotices } from '../../../components/popup/notices/store-notices';
import { EraseAll } from '../../../components/popup/settings/erase-all';
import type { OrderId } from '../../../lib/records/order-id';

afterEach(cleanup);

function show(keeping: KeepingFacts, finished: readonly OrderId[] = []) {
  const nothing = async () => {};
  const actions = {
    forgetRecovery: vi.fn(nothing),
    exportAll: vi.fn(nothing),
    removeOrders: vi.fn(nothing),
    removeOrder: vi.fn(async () => undefined),
    forgetRoom: vi.fn(nothing),
    eraseAll: vi.fn(async () => true),
  };
  render(<StoreNotices keeping={keeping} finished={finished} actions={actions} />);
  return actions;
}

describe('a store that fills up', () => {
  it('is told of from 80 % on, and finished orders can be removed', () => {
    const { removeOrders } = show({ fromCopy: false, fullness: 0.8 }, ['1', '2']);
    screen.getByText(/The store is 80 % full/);
    fireEvent.click(screen.getByRole('button', { name: 'Remove finished orders (2)' }));
    expect(removeOrders).toHaveBeenCalledWith(['1', '2']);
  });

  it('is not told of before, and nothing is offered where no order is finished', () => {
    show({ fromCopy: false, fullness: 0.79 }, ['1']);
    expect(screen.queryByText(/full/)).toBeNull();
    cleanup();
    show({ fromCopy: false, fullness: 1.2 });
    screen.getByText(/The store is 100 % full/);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a damaged store', () => {
  it('says what was taken back, what was not and in which orders, and offers the file', () => {
    const lost = ['order:812345678901', 'ticks:812345678901', 'settings:all'];
    const { exportAll, forgetRecovery } = show({
      fromCopy: false,
      recovery: { at: 1, recovered: ['order:1'], lost },
    });
    screen.getByRole('heading', { name: 'Records found damaged, missing or out of date: 4' });
    screen.getByText(/Taken back from the second copy: 1/);
    screen.getByText(/Not taken back: 3/);
    screen.getByText('812345678901');
    fireEvent.click(screen.getByRole('button', { name: 'Export what is there' }));
    expect(exportAll).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Got it' }));
    expect(forgetRecovery).toHaveBeenCalledOnce();
  });
});

describe('erasing everything', () => {
  it('asks once more, with the focus on the way back', async () => {
    const erase = vi.fn(async () => true);
    render(<EraseAll onErase={erase} />);
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    expect(document.activeElement?.textContent).toBe('Keep everything');
    fireEvent.click(screen.getByRole('button', { name: 'Keep everything' }));
    expect(document.activeElement?.textContent).toBe('Erase everything');
    expect(erase).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything now' }));
    await screen.findByText('Everything is erased.');
    expect(erase).toHaveBeenCalledOnce();
  });

  it('does not say that it is done where the store refused', async () => {
    render(<EraseAll onErase={async () => false} />);
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Erase everything now' }));
    await screen.findByRole('button', { name: 'Erase everything' });
    expect(screen.queryByText('Everything is erased.')).toBeNull();
  });
});
