// @vitest-environment happy-dom

import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KINDS, keyOf } from '../../../lib/store';
import { keepRecord, keptRecord } from '../kept-record';
import { choose, emptyStore, ID, keepOrder, openPopup, press } from './wired-order';

beforeEach(emptyStore);
afterEach(cleanup);

const complain = async () => {
  fireEvent.click(screen.getByRole('radio', { name: 'It is defective' }));
  await screen.findByRole('group', { name: 'Evidence that counts here' });
};

describe('what a date hangs on and only the buyer knows', () => {
  it('A5: how it was paid is asked beside the headline, and gives a date once it is said', async () => {
    await keepOrder('closed');
    const kept = await keptRecord(keyOf(KINDS.orders, ID));
    await keepRecord(keyOf(KINDS.orders, ID), {
      ...(kept as object),
      entered: { days: {}, complaint: { reason: 'notArrived' } },
    });
    await openPopup();
    press('Lamp');
    await screen.findByLabelText('How did you pay?');
    expect(document.querySelector('.countdown')?.textContent).toContain('Tell us how you paid');
    choose('How did you pay?', 'paypal');
    await waitFor(() =>
      expect(document.querySelector('.countdown')?.textContent).toContain('Open a PayPal dispute before'),
    );
    expect(screen.queryByLabelText('How did you pay?')).toBeNull();
    expect(await keptRecord(keyOf(KINDS.orders, ID))).toHaveProperty('entered.payment', 'paypal');
  });

  it('where the buyer lives is asked of one with a complaint, and only once', async () => {
    await keepOrder('completed');
    await openPopup();
    press('Lamp');
    expect(screen.queryByLabelText('Where do you live?')).toBeNull();
    await complain();
    await screen.findByLabelText('Where do you live?');
    choose('Where do you live?', 'other');
    await waitFor(() => expect(screen.queryByLabelText('Where do you live?')).toBeNull());
  });
});
