// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wiredPopup } from '../../../entrypoints/popup/wired-popup';
import { reportText } from '../../../lib/export/page-report';
import type { KeptReport } from '../../../lib/records/page-report';
import { KINDS, keepReport, keyOf } from '../../../lib/store';
import { formats } from '../../../lib/wording/format';
import { locks } from '../store/locks';

const note: KeptReport = {
  source: 'list',
  problem: 'unknownLayout',
  cards: 0,
  wrong: 0,
  hits: [],
  language: 'en',
  skeleton: '<body>\n <p>Xxxxx 0</p>\n</body>',
  version: '0.1.0',
  seenAt: Date.UTC(2026, 10, 22),
};

async function openPopup(...notes: readonly KeptReport[]): Promise<void> {
  for (const one of notes) await keepReport(one);
  render(wiredPopup({ buyerZone: 'UTC', formats: formats('en') }));
  await screen.findByRole('button', { name: 'Settings' });
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const notices = () => screen.queryAllByText(/AliExpress changed|old page|words on this page/);
const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });

beforeEach(() => {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: locks(),
  });
});
afterEach(cleanup);

describe('a page that AliExpress changed', () => {
  it('is told of calmly, once for each kind of page', async () => {
    await openPopup(
      note,
      { ...note, problem: 'unknownWords', seenAt: note.seenAt + 1 },
      { ...note, source: 'order', problem: 'missingField', seenAt: note.seenAt + 2 },
    );
    expect(notices().map(({ textContent }) => textContent)).toEqual([
      "AliExpress changed this page: an order's page. Your dates are safe; the status or the date of its orders is not where it was.",
      'AliExpress uses words on this page that we do not know: "My Orders". Your dates are safe; most orders there say "not understood".',
    ]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is not told of when there is none', async () => {
    await openPopup();
    expect(notices()).toEqual([]);
    expect(screen.queryByRole('region', { name: 'Pages that AliExpress changed' })).toBeNull();
  });

  it('shows its report before it can be copied', async () => {
    const writeText = vi.fn(async () => {});
    clipboard(writeText);
    await openPopup(note);
    expect(screen.queryByRole('button', { name: 'Copy report' })).toBeNull();
    press('Show the report');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Report' });
    expect(field.value).toBe(reportText(note));
    expect(field.readOnly).toBe(true);
    expect(field.getAttribute('aria-describedby')).toBe(screen.getByText(/Every letter/).id);
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 0]);
    expect(writeText).not.toHaveBeenCalled();
    press('Copy report');
    await screen.findByText('Copied.');
    expect(writeText).toHaveBeenCalledWith(reportText(note));
    press('Hide the report');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is selected where copying is not allowed', async () => {
    clipboard(() => Promise.reject(new Error('not allowed')));
    await openPopup(note);
    press('Show the report');
    press('Copy report');
    await screen.findByText(/It is selected/);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Report' });
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, reportText(note).length]);
  });

  it('is dismissed, and gone from the store', async () => {
    await openPopup(note);
    press('Dismiss');
    await waitFor(() => expect(notices()).toEqual([]));
    await waitFor(() => expect(document.activeElement?.className).toBe('changed-pages'));
    expect(await fakeBrowser.storage.local.get(null)).not.toHaveProperty(keyOf(KINDS.pageReports, 'list'));
  });
});
