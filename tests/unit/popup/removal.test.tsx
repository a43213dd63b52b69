// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeDispute, changeEntered, keepOrderNote, keysOfOrder, setTick } from '../../../lib/store';
import { unseal } from '../../../lib/store/disk/envelope';
import { day } from '../rules/orders';
import { emptyStore, ID, keepOrder, openPopup, press } from './wired-order';

/** One order is removed in the popup, and taken back. */

const NOTED_ON = day('2026-11-20');

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  emptyStore();
  location.hash = '';
  await keepOrder('awaitingDelivery');
  const at = Date.now();
  await changeEntered(ID, (entered) => ({ ...entered, payment: 'card' }));
  await changeDispute(ID, () => [{ kind: 'opened', at, enteredAt: at }]);
  await setTick(ID, 'waitDelivery.note', true);
  await keepOrderNote(ID, { id: 'n', kind: 'note', on: NOTED_ON, text: 'a note', enteredAt: at });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** What is kept of the order, without when it was written. */
async function kept(): Promise<readonly unknown[]> {
  const all = await browser.storage.local.get([...keysOfOrder(ID)]);
  return Object.entries(all).flatMap(([key, value]) => (value ? [[key, unseal(key, value)]] : []));
}

async function openOrder(): Promise<void> {
  await openPopup();
  (await screen.findByRole('button', { name: /Lamp/ })).click();
  await screen.findByRole('button', { name: 'Remove this order' });
}

test('the question says what goes along, its safe answer has the focus, and that answer changes nothing', async () => {
  const before = await kept();
  await openOrder();
  press('Remove this order');
  const question = screen.getByRole('group', { name: new RegExp(`Remove order ${ID}`) });
  await waitFor(() => expect(question.textContent).toContain('notes: 1'));
  for (const what of ['its dates', 'its reminders', 'what you entered', 'of the dispute', 'your ticks'])
    expect(question.textContent).toContain(what);
  expect(question.textContent).not.toContain('evidence files');
  expect(document.activeElement?.textContent).toBe('Keep the order');
  press('Keep the order');
  expect(document.activeElement?.textContent).toBe('Remove this order');
  expect(await kept()).toEqual(before);
});

test('it is gone with everything, the way back has the focus, and brings all of it back', async () => {
  const before = await kept();
  expect(before.length).toBe(4);
  await openOrder();
  press('Remove this order');
  press('Remove the order');
  const back = await screen.findByRole('button', { name: 'Take it back' });
  expect(await kept()).toEqual([]);
  expect(screen.queryByRole('button', { name: /Lamp/ })).toBeNull();
  expect(back.closest('[role=status]')?.textContent).toContain(ID);
  expect(document.activeElement).toBe(back);
  press('Take it back');
  await screen.findByRole('button', { name: 'Remove this order' });
  expect(await kept()).toEqual(before);
  expect(document.activeElement?.textContent).toContain('Lamp');
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
});

test('a store that refuses keeps the order, and says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const before = await kept();
  await openOrder();
  vi.spyOn(browser.storage.local, 'remove').mockRejectedValue(new Error('refused'));
  press('Remove this order');
  press('Remove the order');
  await screen.findByText(/could not be saved/);
  expect(await kept()).toEqual(before);
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
});
