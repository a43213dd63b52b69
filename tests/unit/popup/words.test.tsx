// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wiredPopup } from '../../../entrypoints/popup/wired-popup';
import type { ReadingProblem } from '../../../lib/records/order';
import { ruleBook } from '../../../lib/rules/rule-book';
import { KINDS, keyOf } from '../../../lib/store';
import { formats } from '../../../lib/wording/format';
import { keepRecord, keptRecord } from '../kept-record';
import { locks } from '../store/locks';

const book = ruleBook('UTC');
const NOW = Date.now();
const unknown = (word: string): ReadingProblem => ({ kind: 'unknownStatus', word });
const unsure = (word: string): ReadingProblem => ({
  kind: 'unsureStatus',
  word,
  status: 'completed',
  by: 'word',
});

/** Keeps an order with a problem, seen so many minutes ago. */
async function keep(title: string, value: ReadingProblem, minutesAgo = 0): Promise<void> {
  const seenAt = NOW - minutesAgo * 60_000;
  const id = `1000000000${String(title.length).padStart(3, '0')}`;
  const status =
    value.kind === 'unsureStatus' ? { status: { value: value.status, source: 'list', seenAt } } : {};
  await keepRecord(keyOf(KINDS.orders, id), {
    id,
    ...status,
    days: { placed: { value: book.addDays(book.buyer.dayOf(seenAt), -9), source: 'list', seenAt } },
    stated: [],
    items: [{ title }],
    problems: [{ value, source: 'list', seenAt }],
    entered: { days: {} },
    seenAt,
  });
}

async function openPopup(): Promise<void> {
  render(wiredPopup({ buyerZone: 'UTC', formats: formats('en') }));
  await screen.findByRole('button', { name: 'Settings' });
}

const questions = () =>
  screen.queryAllByRole('group').map((group) => group.querySelector('legend')?.textContent);
const press = (name: string, location: HTMLElement = document.body) =>
  fireEvent.click(within(location).getByRole('button', { name }));
const wordsKept = () => keptRecord(keyOf(KINDS.settings, 'all'));

beforeEach(() => {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: locks(),
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a word that nobody understood', () => {
  it('is asked about over the list, once for all its orders, the newest three first', async () => {
    await keep('A', unknown('Versendet'), 9);
    await keep('BB', unknown('VERSENDET '), 1);
    await keep('CCC', unknown('Fertig'), 3);
    await keep('DDDD', unknown('Gepackt'), 2);
    await keep('EEEEE', unknown('Zu alt'), 60);
    await keep('FFFFFF', unsure('Zakończone'));
    await openPopup();
    expect(questions()).toEqual([
      'AliExpress says "VERSENDET ". Which is it?',
      'AliExpress says "Gepackt". Which is it?',
      'AliExpress says "Fertig". Which is it?',
    ]);
  });

  it('is learned by an answer, which can be undone on the spot', async () => {
    await keep('Lamp', unknown('Versendet'));
    await openPopup();
    press('On its way');
    await screen.findByText('From now on "Versendet" means "On its way".');
    expect(questions()).toEqual([]);
    expect(document.querySelector('[data-group=unknown]')).toBeNull();
    expect(await wordsKept()).toMatchObject({
      words: [{ word: 'Versendet', status: 'awaitingDelivery', origin: 'buyer' }],
    });
    await waitFor(() => expect(document.activeElement?.className).toBe('words'));
    press('Undo');
    await waitFor(() => expect(questions()).toEqual(['AliExpress says "Versendet". Which is it?']));
    expect(screen.queryByText(/From now on/)).toBeNull();
    expect(await wordsKept()).toEqual({});
  });

  it('is asked still where the store refuses the answer', async () => {
    await keep('Lamp', unknown('Versendet'));
    await openPopup();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    press('On its way');
    await screen.findByRole('alert');
    expect(questions()).toHaveLength(1);
    expect(screen.queryByText(/From now on/)).toBeNull();
  });

  it('is text, never markup', async () => {
    await keep('Lamp', unknown('<img src=x onerror=alert(1)>'));
    await openPopup();
    expect(questions()).toEqual(['AliExpress says "<img src=x onerror=alert(1)>". Which is it?']);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a word that was answered on a page', () => {
  const taught = () =>
    fakeBrowser.storage.local.set({
      'settings:all': {
        words: [{ word: 'Versendet', status: 'awaitingDelivery', origin: 'page', learnedAt: 1 }],
      },
    });

  it('is to be confirmed by one press in the popup, and only then the buyer’s own', async () => {
    await keep('Lamp', unknown('Versendet'));
    await taught();
    await openPopup();
    expect(questions()).toEqual([
      'On a page of AliExpress you answered that "Versendet" means "On its way". Is that right?',
    ]);
    press('Yes');
    await screen.findByText('From now on "Versendet" means "On its way".');
    expect(questions()).toEqual([]);
    expect(await wordsKept()).toMatchObject({ words: [{ status: 'awaitingDelivery', origin: 'buyer' }] });
    await waitFor(() => expect(document.activeElement?.className).toBe('words'));
  });

  it('can be something else', async () => {
    await keep('Lamp', unknown('Versendet'));
    await taught();
    await openPopup();
    press('Something else');
    press('Canceled');
    await screen.findByText('From now on "Versendet" means "Canceled".');
    expect(await wordsKept()).toMatchObject({ words: [{ status: 'canceled', origin: 'buyer' }] });
  });
});

describe('a word of which we are not sure', () => {
  it('is asked about in its order alone, and a yes makes it sure', async () => {
    await keep('Lamp', unsure('Zakończone'));
    await openPopup();
    expect(questions()).toEqual([]);
    press('Lamp');
    screen.getByText('AliExpress says "Zakończone". We take it for "Completed".');
    press('Yes');
    await screen.findByText('From now on "Zakończone" means "Completed".');
    expect(await wordsKept()).toMatchObject({ words: [{ status: 'completed', origin: 'buyer' }] });
  });

  it('can be something else', async () => {
    await keep('Lamp', unsure('Zakończone'));
    await openPopup();
    press('Lamp');
    const line = screen.getByText(/We take it for/).closest('fieldset') ?? document.body;
    press('Something else', line);
    expect(within(line).queryByRole('button', { name: 'Completed' })).toBeNull();
    press('Canceled', line);
    await screen.findByText('From now on "Zakończone" means "Canceled".');
  });
});

describe('the settings', () => {
  it('list what was learned, from whom, the newest first, and forget it', async () => {
    await keep('Lamp', unknown('Versendet'));
    const words = [
      { word: 'Gepackt', status: 'processing', origin: 'tab', learnedAt: 1 },
      { word: 'Beides', status: 'several', origin: 'tab', learnedAt: 2 },
      { word: 'Versendet', status: 'awaitingDelivery', origin: 'buyer', learnedAt: 3 },
    ];
    await keepRecord(keyOf(KINDS.settings, 'all'), { region: 'eu', words });
    await openPopup();
    expect(questions()).toEqual([]);
    press('Settings');
    const heading = screen.getByRole('heading', { name: 'Words that Dispute Clock has learned' });
    const list = heading.closest('section') ?? document.body;
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'VersendetOn its way · from youForget',
      'GepacktGetting ready · from a tab of "My Orders" (about)Forget',
    ]);
    const [forget] = within(list).getAllByRole('button', { name: 'Forget' });
    fireEvent.click(forget ?? list);
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
    await waitFor(() => expect(document.activeElement).toBe(heading));
    press('Back');
    await waitFor(() => expect(questions()).toEqual(['AliExpress says "Versendet". Which is it?']));
    expect(await wordsKept()).toEqual({ region: 'eu', words: words.slice(0, 2) });
  });

  it('say so while nothing was learned', async () => {
    await openPopup();
    press('Settings');
    screen.getByText(/^None yet/);
  });
});
