// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LettersSection } from '../../../components/popup/order/letters/letters-section';
import { assessOrder } from '../../../lib/overview/assessed-order';
import type { Fact, Order } from '../../../lib/records/order';
import { ruleBook } from '../../../lib/rules/rule-book';
import { HOUR_MS } from '../../../lib/time/durations';
import { formats } from '../../../lib/wording/format';
import { day } from '../letters/some-facts';

const NOW = Date.UTC(2026, 10, 22, 12);
const context = { now: NOW, book: ruleBook('UTC'), formats: formats('en') };

function seen<T>(value: T): Fact<T> {
  return { value, source: 'order', seenAt: NOW - HOUR_MS };
}

const ORDER: Order = {
  id: '8123456789012345',
  status: seen('completed'),
  days: { placed: seen(day(11, 1)), completed: seen(day(11, 20)) },
  stated: [],
  items: [{ title: 'USB hub' }],
  amount: 'US $24.90',
  problems: [],
  entered: { days: {}, complaint: { reason: 'defective' } },
  seenAt: NOW,
};

/** Opens the section of an order in a browser that has these languages. */
function open(known: Partial<Order> = {}, languages: readonly string[] = ['en-GB']): void {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  const assessed = assessOrder({ order: { ...ORDER, ...known }, dispute: undefined, ticks: [] }, context);
  const { container } = render(<LettersSection assessed={assessed} context={context} />);
  const summary = container.querySelector('summary');
  if (summary) fireEvent.click(summary);
}

/** What the clipboard does. */
function clipboard(writeText: (text: string) => Promise<void>) {
  const written = vi.fn(writeText);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: written } });
  return written;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (kind: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'Message' }), { target: { value: kind } });
const shown = () => document.querySelector('.letter-text');

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('messages to copy', () => {
  it('are there as soon as an order can have arrived, the likely one first, and none is put together before', () => {
    const assessed = assessOrder({ order: ORDER, dispute: undefined, ticks: [] }, context);
    const { container } = render(<LettersSection assessed={assessed} context={context} />);
    expect(shown()).toBeNull();
    expect(container.querySelector('details')?.open).toBe(false);
    cleanup();
    open();
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('firstContact');
    expect(shown()?.textContent).toContain('Item: USB hub');
    cleanup();
    open({ status: seen('processing') });
    expect(screen.queryByText('Messages to copy')).toBeNull();
  });

  it('asks how much where usually a part is asked for', () => {
    open({ entered: { days: {}, complaint: { reason: 'wrongQuantity' } } });
    choose('claim');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A part' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'All of the money' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A part' }).checked).toBe(false);
  });

  it('copies what is shown, and says so', async () => {
    const written = clipboard(async () => {});
    open();
    press('Copy message');
    expect(await screen.findByText('Copied')).toBe(screen.getByRole('status'));
    expect(written).toHaveBeenCalledExactlyOnceWith(shown()?.textContent);
    choose('claim');
    expect(screen.queryByText('Copied')).toBeNull();
  });

  it('marks the text where the browser refuses to copy', async () => {
    clipboard(() => Promise.reject(new Error('no')));
    open();
    press('Copy message');
    expect(await screen.findByText(/The browser did not let us copy/)).toBeTruthy();
    expect(getSelection()?.toString().replace(/\s+/g, ' ')).toContain('USB hub');
  });

  it('marks what is not known, and takes the buyer there', () => {
    open({ days: {} });
    choose('claim');
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      '[…]',
      '[…]',
    ]);
    press('Change the text');
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The message' });
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('[…]');
  });

  it('copies what the buyer changed, and remembers it while another message is looked at', async () => {
    const written = clipboard(async () => {});
    open();
    press('Change the text');
    fireEvent.input(screen.getByRole('textbox', { name: 'The message' }), { target: { value: 'Mine' } });
    choose('claim');
    expect(shown()?.textContent).not.toContain('Mine');
    choose('firstContact');
    press('Copy message');
    await screen.findByText('Copied');
    expect(written).toHaveBeenCalledExactlyOnceWith('Mine');
  });

  it('asks for a part where the buyer says so', () => {
    open();
    expect(shown()?.textContent).toContain('I ask for a full refund.');
    fireEvent.click(screen.getByRole('radio', { name: 'A part' }));
    expect(shown()?.textContent).toContain('partial refund: […]');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '5 €' } });
    expect(shown()?.textContent).toContain('partial refund: 5 €');
    choose('refundMissing');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('asks what is wrong where the buyer has not said it, and keeps nothing of it', () => {
    open({ entered: { days: {} } });
    expect(shown()?.textContent).not.toContain('damaged');
    fireEvent.change(screen.getByRole('combobox', { name: 'What is wrong' }), {
      target: { value: 'damaged' },
    });
    expect(shown()?.textContent).toContain('The item arrived damaged.');
  });

  it('is in the buyer’s language or in English, with a word on who has read it', async () => {
    open({}, ['de-AT', 'en']);
    expect(await screen.findByText(/Bestellnummer: 8123456789012345/)).toBe(shown());
    expect(shown()?.getAttribute('lang')).toBe('de');
    expect(screen.getByText('Translated; not yet checked by a native speaker')).toBeTruthy();
    press('English');
    expect(shown()?.textContent).toContain('Order number: 8123456789012345');
    expect(screen.queryByText('Translated; not yet checked by a native speaker')).toBeNull();
    expect(screen.getByRole('button', { name: 'English' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Deutsch' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('shows what a page wrote as text and nothing else', () => {
    open({ items: [{ title: '<img src=x onerror=alert(1)>' }] });
    expect(shown()?.querySelector('img')).toBeNull();
    expect(shown()?.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});
