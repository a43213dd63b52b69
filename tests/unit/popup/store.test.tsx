// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { happenedAt } from '../../../components/popup/order/happened-at';
import { wiredPopup } from '../../../entrypoints/popup/wired-popup';
import { ruleBook } from '../../../lib/rules/rule-book';
import { KINDS, keyOf } from '../../../lib/store';
import { isCalendarDate } from '../../../lib/time/calendar-date';
import { zone } from '../../../lib/time/zone';
import { formats } from '../../../lib/wording/format';
import { keepRecord, keptRecord } from '../kept-record';
import { locks } from '../store/locks';

const ID = '1000000000001';
const book = ruleBook('UTC');

beforeEach(async () => {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: locks(),
  });
  const seenAt = Date.now();
  await fakeBrowser.storage.local.set({
    [keyOf(KINDS.orders, ID)]: {
      id: ID,
      status: { value: 'awaitingDelivery', source: 'list', seenAt },
      days: { placed: { value: book.addDays(book.buyer.dayOf(seenAt), -9), source: 'list', seenAt } },
      stated: [],
      items: [{ title: 'Lamp' }],
      problems: [],
      entered: { days: {} },
      seenAt,
    },
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function openLamp(): Promise<HTMLElement> {
  render(wiredPopup({ buyerZone: 'UTC', formats: formats('en') }));
  fireEvent.click(await screen.findByRole('button', { name: 'Lamp' }));
  const [box] = screen.getAllByRole('checkbox');
  if (!box) throw new Error('no checklist');
  return box;
}

describe('the popup and the store', () => {
  it('keeps a tick', async () => {
    fireEvent.click(await openLamp());
    await screen.findByText('1 of 4 done', { selector: '.detail *' });
    await waitFor(async () => {
      expect(await keptRecord(keyOf(KINDS.ticks, ID))).toEqual(['waitDelivery.note']);
    });
    await waitFor(() => expect(screen.getAllByRole('checkbox')[0]).toHaveProperty('checked', true));
  });

  it('takes a tick back and says so when the store refuses', async () => {
    const box = await openLamp();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    fireEvent.click(box);
    expect((await screen.findByRole('alert')).textContent).toContain('could not be saved');
    await waitFor(() => expect(screen.getAllByRole('checkbox')[0]).toHaveProperty('checked', false));
    await screen.findByText('0 of 4 done', { selector: '.detail *' });
  });

  it('keeps a dispute that was opened, judges the order anew and can undo it', async () => {
    await openLamp();
    fireEvent.click(screen.getByRole('button', { name: 'I opened a dispute' }));
    await screen.findByText("Dispute open · seller's turn");
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('No dispute that we know of.');
  });

  it('shows what another page writes meanwhile', async () => {
    await openLamp();
    await keepRecord(keyOf(KINDS.ticks, ID), ['waitDelivery.note', 'waitDelivery.keep']);
    await screen.findByText('2 of 4 done', { selector: '.detail *' });
  });
});

describe('the instant of what the buyer tells', () => {
  const tokyo = zone('Asia/Tokyo');
  const now = Date.UTC(2026, 10, 22, 20);

  it('is now for today, where the buyer is', () => {
    expect(happenedAt(tokyo.dayOf(now), now, tokyo)).toBe(now);
  });

  it('is the start of an earlier day, where the buyer is', () => {
    const on = '2026-11-20';
    if (!isCalendarDate(on)) throw new Error(on);
    expect(happenedAt(on, now, tokyo)).toBe(Date.UTC(2026, 10, 19, 15));
  });
});
