// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wiredPopup } from '../../../entrypoints/popup/wired-popup';
import type { OrderStatus, Reason } from '../../../lib/records/order';
import { EVIDENCE } from '../../../lib/rules/evidence';
import { ruleBook } from '../../../lib/rules/rule-book';
import { KINDS, keyOf } from '../../../lib/store';
import { formats } from '../../../lib/wording/format';
import { keepRecord, keptRecord } from '../kept-record';

const ID = '1000000000001';
const HOSTILE = '<img src=x onerror=alert(1)>"\'&amp;';
const book = ruleBook('UTC');
const words = formats('en');

/** The day so many days from today, as the popup writes it. */
function dayIn(days: number): string {
  const now = Date.now();
  return words.day(book.addDays(book.buyer.dayOf(now), days), now);
}

/** An order that was placed nine days ago and, where it is completed, is so since yesterday. */
async function keepOrder(status: OrderStatus, title = 'Lamp'): Promise<void> {
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

async function openPopup(): Promise<void> {
  render(wiredPopup({ buyerZone: 'UTC', formats: words }));
  await screen.findByRole('button', { name: 'Settings' });
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
/** The text of a clock in the open order. */
const clock = (id: string) => document.querySelector(`.clocks [data-clock="${id}"]`)?.textContent;

function figure(name: string): HTMLElement {
  const row = screen.getByLabelText(name, { selector: '[type=number]' }).closest('li');
  if (!row) throw new Error(`no figure ${name}`);
  row.closest('details')?.setAttribute('open', '');
  return row;
}

function type(name: string, value: string): void {
  const field = screen.getByLabelText(name, { selector: '[type=number]' });
  fireEvent.input(field, { target: { value } });
  fireEvent.change(field);
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: { request: (_: string, work: () => Promise<unknown>) => work() },
  });
});
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
    screen.getByText('The few figures of the guide that this began with.');
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
