import { fireEvent, render, screen } from '@testing-library/preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wiredPopup } from '../../../entrypoints/popup/wired-popup';
import type { OrderStatus } from '../../../lib/records/order';
import { ruleBook } from '../../../lib/rules/rule-book';
import { KINDS, keyOf } from '../../../lib/store';
import { formats } from '../../../lib/wording/format';
import { keepRecord } from '../kept-record';
import { locks } from '../store/locks';

/** One order in the popup as it is shipped, over a store of its own. */

export const ID = '1000000000001';
export const book = ruleBook('UTC');
export const words = formats('en');

/** An order that was placed nine days ago and, where it is completed, is so since yesterday. */
export async function keepOrder(status: OrderStatus, title = 'Lamp'): Promise<void> {
  const seenAt = Date.now();
  const seen = (days: number) => ({
    value: book.addDays(book.buyer.dayOf(seenAt), days),
    source: 'list',
    seenAt,
  });
  await keepRecord(keyOf(KINDS.orders, ID), {
    id: ID,
    status: { value: status, source: 'list', seenAt },
    days: { placed: seen(-9), ...(status === 'completed' ? { completed: seen(-1) } : {}) },
    stated: [],
    items: [{ title }],
    problems: [],
    entered: { days: {} },
    seenAt,
  });
}

/** Opens the popup; done once it is drawn. */
export async function openPopup(): Promise<void> {
  render(wiredPopup({ buyerZone: 'UTC', formats: words }));
  await screen.findByRole('button', { name: 'Settings' });
}

export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
export const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
/** The text of a clock in the open order. */
export const clock = (id: string) => document.querySelector(`.clocks [data-clock="${id}"]`)?.textContent;

/** Types into the field of a figure and leaves it. */
export function type(name: string, value: string): void {
  const field = screen.getByLabelText(name, { selector: '[type=number]' });
  fireEvent.input(field, { target: { value } });
  fireEvent.change(field);
}

/** A store without records. */
export function emptyStore(): void {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: locks(),
  });
}
