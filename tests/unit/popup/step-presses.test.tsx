// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entered, Order } from '../../../lib/records/order';
import { actions, completed, day, facts, NOW, order, seen, show } from './sample';

afterEach(cleanup);

/** What a buyer can settle in one press beside the step. */

const old = order('8212313961591322', 'USB hub', {
  status: seen('awaitingDelivery'),
  days: { placed: seen(day(-75)), shipped: seen(day(-73)) },
  pageRead: { at: NOW, status: 'awaitingDelivery' },
});

/** Presses a button in an order's view, and gives what the buyer has then told. */
function told(known: Order, name: string): Entered {
  const asked = actions();
  show(facts([known]), asked);
  fireEvent.click(screen.getByRole('button', { name: /USB hub/ }));
  fireEvent.click(screen.getByRole('button', { name }));
  const [id, change] = vi.mocked(asked.changeEntered).mock.lastCall ?? [];
  expect(id).toBe(known.id);
  return change?.(known.entered, NOW) ?? { days: {} };
}

describe('beside the step', () => {
  it('T2: an old parcel of which the page shows no end is said to be here', () => {
    expect(told(old, 'It is here').reported?.delivered).toBe(NOW);
  });

  it('B3: all is well with what came, and is taken back', () => {
    const came = completed('8212313961591322', 'USB hub', 20);
    const well = told(came, 'All is well');
    expect(well.wellAt).toBe(NOW);
  });

  it('B3: it is taken back, and a problem can still be told', () => {
    const well = { ...completed('8212313961591322', 'USB hub', 20), entered: { days: {}, wellAt: NOW } };
    expect(told(well, 'Not so')).not.toHaveProperty('wellAt');
    screen.getByText('Something wrong?');
  });
});
