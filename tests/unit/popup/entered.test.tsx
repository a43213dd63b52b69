// @vitest-environment happy-dom

import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reason } from '../../../lib/records/order';
import { EVIDENCE } from '../../../lib/rules/evidence';
import { KINDS, keyOf } from '../../../lib/store';
import { keptRecord } from '../kept-record';
import { choose, emptyStore, ID, keepOrder, openPopup, press, type } from './wired-order';

const HOSTILE = '<img src=x onerror=alert(1)>"\'&amp;';

beforeEach(emptyStore);
afterEach(cleanup);

describe('what only the buyer knows of an order', () => {
  it('is kept and taken back', async () => {
    await keepOrder('awaitingDelivery');
    await openPopup();
    press('Lamp');
    const entered = () => keptRecord(keyOf(KINDS.orders, ID));
    choose('Paid with', 'paypal');
    await waitFor(async () => expect(await entered()).toHaveProperty('entered.payment', 'paypal'));
    choose('The seller sits in', 'cn');
    await waitFor(async () => expect(await entered()).toHaveProperty('entered.seller', 'cn'));
    choose('Paid with', '');
    await waitFor(async () => expect(await entered()).not.toHaveProperty('entered.payment'));
    choose('The seller sits in', '');
    await waitFor(async () => expect(await entered()).toHaveProperty('entered', { days: {} }));
  });
});

describe('a complaint', () => {
  const reasons: readonly { readonly reason: Reason; readonly name: string; readonly first: string }[] = [
    { reason: 'notArrived', name: 'It has not arrived', first: 'Screenshot of the tracking page' },
    {
      reason: 'defective',
      name: 'It is defective',
      first: 'One video without a cut, from the start to the fault',
    },
    { reason: 'heldByCustoms', name: 'Customs hold it', first: 'The customs paper that states the reason' },
  ];

  it.each(reasons)('asks for the evidence of its reason: $reason', async ({ reason, name, first }) => {
    await keepOrder('completed');
    await openPopup();
    press('Lamp');
    fireEvent.click(screen.getByRole('radio', { name }));
    const list = await screen.findByRole('group', { name: 'Evidence that counts here' });
    const boxes = within(list).getAllByRole('checkbox');
    expect(boxes).toHaveLength(EVIDENCE[reason].length);
    fireEvent.click(within(list).getByRole('checkbox', { name: first }));
    await waitFor(async () =>
      expect(await keptRecord(keyOf(KINDS.ticks, ID))).toEqual([`evidence.${EVIDENCE[reason][0]}`]),
    );
  });

  it('leads step by step to the dispute, and back', async () => {
    await keepOrder('completed');
    await openPopup();
    press('Lamp');
    const step = () => document.querySelector('.detail .step')?.textContent;
    const first = step();
    fireEvent.click(screen.getByRole('radio', { name: 'It is defective' }));
    await waitFor(() => expect(step()).toBe('Write to the seller first'));
    press('I wrote to the seller');
    await waitFor(() => expect(step()).toBe('Gather evidence'));
    press('I have the evidence');
    await waitFor(() => expect(step()).toBe('Open the dispute'));
    const undo = screen.getAllByRole('button', { name: 'Undo' }).at(-1);
    fireEvent.click(undo ?? document.body);
    await waitFor(() => expect(step()).toBe('Gather evidence'));
    press('Nothing is wrong after all');
    await waitFor(() => expect(step()).toBe(first));
    expect(await keptRecord(keyOf(KINDS.orders, ID))).toHaveProperty('entered', { days: {} });
  });

  it('is not asked for before the parcel is sent, or once a dispute is open', async () => {
    await keepOrder('processing');
    await openPopup();
    press('Lamp');
    expect(screen.queryByText('Something wrong?')).toBeNull();
    cleanup();
    await keepOrder('completed');
    await openPopup();
    press('Lamp');
    screen.getByText('Something wrong?');
    press('I opened a dispute');
    await waitFor(() => expect(screen.queryByText('Something wrong?')).toBeNull());
  });

  it('shows what a seller wrote as text and nothing else', async () => {
    await keepOrder('completed', HOSTILE);
    await openPopup();
    press(HOSTILE);
    fireEvent.click(screen.getByRole('radio', { name: 'It is a fake' }));
    await screen.findByRole('group', { name: 'Evidence that counts here' });
    press('Settings');
    type('Buyer protection', '"><img src=x>');
    expect(document.querySelector('img, script, [onerror]')).toBeNull();
    expect(document.querySelector('.detail-title')?.textContent).toBe(HOSTILE);
  });
});
