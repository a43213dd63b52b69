// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wiredPopup } from '../../../entrypoints/popup/wired-popup';
import type { ReminderPreferences } from '../../../lib/records/order';
import type { OrderChange } from '../../../lib/records/order-change';
import { packReminders } from '../../../lib/records/packed-reminders';
import type { Reminder } from '../../../lib/records/reminder';
import { ruleBook } from '../../../lib/rules/rule-book';
import { KINDS, keyOf } from '../../../lib/store';
import { DAY_MS } from '../../../lib/time/durations';
import { formats } from '../../../lib/wording/format';
import { keepRecord, keptRecord } from '../kept-record';
import { locks } from '../store/locks';

const ID = '1000000000001';
const book = ruleBook('UTC');

async function keepOrder(reminders?: ReminderPreferences): Promise<void> {
  const seenAt = Date.now();
  const placed = { value: book.addDays(book.buyer.dayOf(seenAt), -40), source: 'list', seenAt };
  await keepRecord(keyOf(KINDS.orders, ID), {
    id: ID,
    status: { value: 'awaitingDelivery', source: 'list', seenAt },
    days: { placed },
    stated: [],
    items: [{ title: 'Lamp' }],
    problems: [],
    entered: { days: {}, ...(reminders ? { reminders } : {}) },
    seenAt,
  });
}

const row = (lead: Reminder['lead'], dueAt: number, state: Reminder['state']): Reminder => ({
  id: `${ID}:bp.end:${lead}`,
  orderId: ID,
  clock: 'bp.end',
  lead,
  endsOn: book.buyer.dayOf(dueAt + DAY_MS),
  endsAt: dueAt + DAY_MS,
  dueAt,
  state,
});
const moved: OrderChange = {
  id: `${ID}:news:moved`,
  orderId: ID,
  change: {
    kind: 'moved',
    about: 'bp.end',
    from: book.buyer.dayOf(Date.UTC(2026, 11, 20)),
    to: book.buyer.dayOf(Date.UTC(2027, 0, 4)),
  },
  seenAt: Date.now() - DAY_MS,
  state: 'shown',
};

async function openPopup(): Promise<void> {
  render(wiredPopup({ buyerZone: 'UTC', formats: formats('en') }));
  await screen.findByRole('button', { name: 'Settings' });
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const wishes = async () => Object(await keptRecord(keyOf(KINDS.orders, ID))).entered.reminders;

beforeEach(() => {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'locks', { value: locks(), configurable: true });
});
afterEach(cleanup);

describe('the reminders of one order', () => {
  it('can be put off and taken back', async () => {
    await keepOrder();
    await openPopup();
    press(/^Lamp/);
    press('Tomorrow');
    await screen.findByText(/^Put off until .*9:00/);
    expect((await wishes()).snoozedUntil).toBeGreaterThan(Date.now());
    press('Remind me as usual');
    await waitFor(async () => expect(await wishes()).toBeUndefined());
    await waitFor(() => expect(screen.queryByText(/^Put off until/)).toBeNull());
  });

  it('can be muted, and are not put off then', async () => {
    await keepOrder();
    await openPopup();
    press(/^Lamp/);
    press('Never for this order');
    await screen.findByText('You are not reminded of this order.');
    expect(await wishes()).toEqual({ muted: true });
    expect(screen.queryByRole('button', { name: 'Tomorrow' })).toBeNull();
  });
});

describe('an order’s own times', () => {
  const SHORT = ['3 days before', '1 day before', '6 hours before'];

  it('begin with those of all orders, never go below one, and are taken back', async () => {
    await keepOrder();
    await keepRecord(keyOf(KINDS.settings, 'all'), { leads: ['7d', '3d'] });
    await openPopup();
    press(/^Lamp/);
    expect(screen.getByLabelText('1 day before')).toHaveProperty('checked', false);
    fireEvent.click(screen.getByLabelText('7 days before'));
    await screen.findByText('This order has its own times.');
    expect(await wishes()).toEqual({ leads: ['3d'] });
    expect(screen.getByLabelText('3 days before')).toHaveProperty('disabled', true);
    press('Tomorrow');
    await screen.findByText(/^Put off until .*This order has its own times\./);
    press('Remind me as usual');
    await waitFor(async () => expect(await wishes()).toBeUndefined());
    await waitFor(() => expect(screen.getByLabelText('7 days before')).toHaveProperty('checked', true));
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    expect(await keptRecord(keyOf(KINDS.settings, 'all'))).toEqual({ leads: ['7d', '3d'] });
  });

  it('stay while the order is put off or muted', async () => {
    await keepOrder({ leads: ['6h'] });
    await openPopup();
    press(/^Lamp/);
    for (const lead of SHORT)
      expect(screen.getByLabelText(lead)).toHaveProperty('checked', lead === '6 hours before');
    press('Remind me in an hour');
    await waitFor(async () => expect(await wishes()).toHaveProperty('snoozedUntil'));
    press('Never for this order');
    await waitFor(async () => expect(await wishes()).toEqual({ leads: ['6h'], muted: true }));
  });
});

describe('the list of reminders', () => {
  const section = (name: string) => {
    const found = screen.getByRole('heading', { name }).closest('section');
    if (!found) throw new Error(`no section ${name}`);
    return within(found);
  };

  it('shows what is planned, what was told and what AliExpress changed, each leading to its order', async () => {
    await keepOrder();
    const rows = [row('3d', Date.now() + 5 * DAY_MS, 'planned'), row('7d', Date.now() - DAY_MS, 'shown')];
    await keepRecord(keyOf(KINDS.reminders, ID), packReminders(rows));
    await keepRecord(keyOf(KINDS.changes, ID), [moved]);
    await openPopup();
    press(/^Next reminder/);
    expect(section('Planned').getAllByRole('listitem').length).toBe(1);
    section('Planned').getByText('Buyer protection · 3 days before');
    expect(section('Told').getAllByRole('listitem').length).toBe(2);
    section('Told').getByText('AliExpress moved a date. Buyer protection: now Jan 4, 2027, before Dec 20');
    fireEvent.click(section('Planned').getByRole('button'));
    screen.getByRole('heading', { name: 'Lamp' });
  });

  it('says when something was told, whatever is wished since', async () => {
    const shownAt = Date.now() - DAY_MS;
    const reported = { ...row('7d', shownAt - DAY_MS, 'shown'), shownAt }; // the computer slept for a day
    await keepOrder({ snoozedUntil: Date.now() + DAY_MS });
    await keepRecord(keyOf(KINDS.reminders, ID), packReminders([reported]));
    await openPopup();
    press('No reminder planned');
    const line = section('Told').getByRole('listitem');
    expect(line.querySelector('time')?.dateTime).toBe(new Date(shownAt).toISOString());
  });

  it('says so when the browser refuses the test', async () => {
    await keepOrder();
    await openPopup();
    press('No reminder planned');
    press('Send a test notification');
    await screen.findByText(/Did it come\?|The browser refused it\./);
  });
});

describe('the settings', () => {
  it('keep other leads, never none, and put the usual ones back', async () => {
    await openPopup();
    press('Settings');
    for (const lead of ['7 days before', '3 days before', '6 hours before'])
      fireEvent.click(screen.getByLabelText(lead));
    await waitFor(async () =>
      expect(await keptRecord(keyOf(KINDS.settings, 'all'))).toEqual({ leads: ['1d'] }),
    );
    expect(screen.getByLabelText('1 day before')).toHaveProperty('disabled', true);
    for (const lead of ['7 days before', '3 days before', '6 hours before'])
      fireEvent.click(screen.getByLabelText(lead));
    await waitFor(async () => expect(await keptRecord(keyOf(KINDS.settings, 'all'))).toEqual({}));
  });

  it('keep which kinds the buyer does not want to hear of', async () => {
    await openPopup();
    press('Settings');
    const late = screen.getByLabelText('when the seller, AliExpress or a bank is late');
    expect(late).toHaveProperty('checked', true);
    fireEvent.click(late);
    fireEvent.click(screen.getByLabelText(/^on the day a right begins/));
    await waitFor(async () =>
      expect(await keptRecord(keyOf(KINDS.settings, 'all'))).toEqual({ silent: ['opens', 'theirs'] }),
    );
    await waitFor(() => expect(late).toHaveProperty('checked', false));
    fireEvent.click(late);
    fireEvent.click(screen.getByLabelText(/^on the day a right begins/));
    await waitFor(async () => expect(await keptRecord(keyOf(KINDS.settings, 'all'))).toEqual({}));
  });

  it('keep quiet hours, over midnight too', async () => {
    await openPopup();
    press('Settings');
    fireEvent.click(screen.getByLabelText('Quiet hours'));
    fireEvent.change(await screen.findByLabelText('from'), { target: { value: '23:30' } });
    await waitFor(async () =>
      expect(await keptRecord(keyOf(KINDS.settings, 'all'))).toEqual({
        quietHours: { from: 23 * 60 + 30, to: 480 },
      }),
    );
  });
});
