// @vitest-environment happy-dom

import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KINDS, keyOf } from '../../../lib/store';
import { keptRecord } from '../kept-record';
import { book, choose, clock, emptyStore, ID, keepOrder, openPopup, press, type, words } from './wired-order';

/** The day so many days from today, as the popup writes it. */
function dayIn(days: number): string {
  const now = Date.now();
  return words.day(book.addDays(book.buyer.dayOf(now), days), now);
}

function figure(name: string): HTMLElement {
  const row = screen.getByLabelText(name, { selector: '[type=number]' }).closest('li');
  if (!row) throw new Error(`no figure ${name}`);
  row.closest('details')?.setAttribute('open', '');
  return row;
}

beforeEach(emptyStore);
afterEach(cleanup);

describe('the settings', () => {
  it('open over the list or an order, take the focus and give it back', async () => {
    await keepOrder('awaitingDelivery');
    await openPopup();
    press('Lamp');
    press('Settings');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Settings' }));
    expect(screen.queryByRole('link', { name: 'Open this order' })).toBeNull();
    press('Back');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Settings' }));
    screen.getByRole('link', { name: 'Open this order' });
  });

  it('bring the rights of the place where the buyer lives, and take them back', async () => {
    await keepOrder('completed');
    await openPopup();
    press('Lamp');
    fireEvent.input(screen.getByLabelText('I received it on'), {
      target: { value: book.addDays(book.buyer.dayOf(Date.now()), -2) },
    });
    fireEvent.submit(screen.getByLabelText('I received it on').closest('form') ?? document.body);
    await screen.findByRole('button', { name: 'Remove this day' });
    expect(clock('eu.withdraw')).toBeUndefined();
    press('Settings');
    choose('Where you live', 'eu');
    await waitFor(() => expect(clock('eu.withdraw')).toContain('Withdraw by law before'));
    choose('Where you live', '');
    await waitFor(() => expect(clock('eu.withdraw')).toBeUndefined());
    expect(await keptRecord(keyOf(KINDS.settings, 'all'))).toEqual({});
    press('Back');
    press('Remove this day');
    await screen.findByLabelText('I received it on');
    expect(await keptRecord(keyOf(KINDS.orders, ID))).toMatchObject({ entered: { reported: {} } });
  });

  it('count by the rules that were chosen', async () => {
    await keepOrder('completed');
    await openPopup();
    press('Lamp');
    const today = clock('dispute.defect');
    press('Settings');
    choose('Rules', 'guide');
    await waitFor(() => expect(clock('dispute.defect')).toContain(dayIn(51)));
    expect(today).not.toContain(dayIn(51));
    screen.getByText(/^The few figures of the guide that this began with\. Where it is silent/);
    choose('Rules', 'official2026');
    await waitFor(() => expect(clock('dispute.defect')).toBe(today));
  });

  it('count by figures of the buyer’s own, and put them back, one or all', async () => {
    await keepOrder('awaitingDelivery');
    await openPopup();
    press('Lamp');
    const usual = clock('bp.end');
    press('Settings');
    expect(figure('Buyer protection').textContent).toContain('Usually 60 days after you ordered');

    type('Buyer protection', '30');
    await waitFor(() => expect(clock('bp.end')).toContain(dayIn(21)));
    expect(clock('bp.end')).toContain('you entered it');
    expect(document.querySelector('.why')?.textContent).toContain('You set 30 days for this rule');
    expect(figure('Buyer protection').textContent).toContain('changed by you');
    fireEvent.click(within(figure('Buyer protection')).getByRole('button', { name: 'Put it back' }));
    await waitFor(() => expect(clock('bp.end')).toBe(usual));
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByLabelText('Buyer protection', { selector: '[type=number]' }),
      ),
    );

    type('Buyer protection', '40');
    await screen.findByText(/changed by you/);
    press('Back');
    press('Settings');
    expect(document.querySelector('.figure')).toBe(figure('Buyer protection'));
    press('Put everything back');
    await waitFor(() => expect(clock('bp.end')).toBe(usual));
    expect(await keptRecord(keyOf(KINDS.settings, 'all'))).toEqual({});
  });

  it.each(['3651', '-1', '2.5', '1e3'])('say so and keep nothing when %s is typed as days', async (text) => {
    await keepOrder('awaitingDelivery');
    await openPopup();
    press('Settings');
    type('Buyer protection', text);
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Not saved. Enter whole days from 0 to 3650.',
    );
    expect(
      screen.getByLabelText('Buyer protection', { selector: '[type=number]' }).getAttribute('aria-invalid'),
    ).toBe('true');
    expect(await keptRecord(keyOf(KINDS.settings, 'all'))).toBeUndefined();
  });
});
