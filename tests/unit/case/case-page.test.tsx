// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { CasePageFacts } from '../../../components/case/case-facts';
import { CasePage } from '../../../components/case/case-page';
import { caseFile } from '../../../lib/export/case-file';
import type { FoundFile } from '../../../lib/records/evidence-file';
import type { Order } from '../../../lib/records/order';
import type { OrderNote } from '../../../lib/records/order-note';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { type CalendarDate, isCalendarDate } from '../../../lib/time/calendar-date';
import { paperFormats } from '../../../lib/wording/paper-formats';
import { sizeFormat } from '../../../lib/wording/size-format';
import { caseActions } from './case-sample';

afterEach(cleanup);

const ID = '8212313961591322';
const NOW = Date.UTC(2026, 10, 23, 12);
const book = ruleBook('UTC');
const day = (text: string): CalendarDate => {
  if (!isCalendarDate(text)) throw new Error(text);
  return text;
};
const TODAY = day('2026-11-23');
const seen = <T,>(value: T) => ({ value, source: 'list', seenAt: Date.UTC(2026, 10, 20) }) as const;
const order: Order = {
  ...{ id: ID, status: seen('completed' as const), stated: [], problems: [] },
  days: { placed: seen(day('2026-10-01')) },
  items: [{ title: 'Lamp' }],
  entered: { days: {}, complaint: { reason: 'damaged' } },
  seenAt: Date.UTC(2026, 10, 20),
};
const file = (more: Partial<FoundFile> = {}): FoundFile => ({
  ...{ id: 'a', orderId: ID, name: 'box.jpg', type: 'image/jpeg', size: 2_400_000, addedAt: 1, on: TODAY },
  caption: '',
  ...more,
});
const note: OrderNote = { id: 'n', kind: 'note', on: TODAY, text: 'The box was open.', enteredAt: 1 };

function read(
  files: readonly FoundFile[] = [],
  notes: readonly OrderNote[] = [],
  known: Order = order,
): CasePageFacts {
  const assessment = assess(known, undefined, NOW, book);
  const facts = {
    order: known,
    kept: known,
    dispute: undefined,
    ticks: [],
    notes,
    files,
    changes: [],
    assessment,
  };
  return {
    state: 'read',
    file: caseFile(facts, NOW, book.buyer.dayOf),
    notes,
    today: TODAY,
    room: 5_000_000_000,
    addresses: new Map(files.map(({ id }) => [id, `blob:null/${id}`])),
  };
}

const context = { formats: paperFormats('en'), size: sizeFormat('en') };
function show(facts: CasePageFacts, asked = caseActions()) {
  const view = render(<CasePage facts={facts} context={context} actions={asked} refused={false} />);
  return { ...view, asked };
}
const sheet = () => within(screen.getByRole('region', { name: 'The case file' }));

describe('the case page', () => {
  it('has a sheet with the order, its dates with their sources, and the exhibits by number', () => {
    show(read([file({ caption: 'The outer box', evidence: 'boxPhotos' })]));
    sheet().getByText(`Case file for order ${ID}`);
    expect(sheet().getByText('Ordered').closest('tr')?.textContent).toBe(
      'Oct 1, 2026OrderedAliExpress, "My Orders", read Nov 20, 2026',
    );
    const [exhibit] = sheet().getAllByRole('figure');
    expect(exhibit?.textContent).toContain('Exhibit 1The outer boxNov 23, 2026');
    expect(exhibit?.textContent).toContain('exhibits/001 box.jpg');
    expect(sheet().getByText(/^Made on Nov 23, 2026/).textContent).toContain('with Dispute Clock');
    expect(screen.getByText(/Room for about 5 GB more/)).toBeTruthy();
  });

  it('says what counts for the reason and what is missing of it', () => {
    show(read([file({ evidence: 'boxPhotos' })]));
    const states = [...document.querySelectorAll('.sheet tr[data-state]')].map((row) =>
      row.getAttribute('data-state'),
    );
    expect(states).toEqual(['attached', 'missing', 'missing']);
    const wanted = within(screen.getByRole('list', { name: 'Evidence for this reason' }));
    expect(wanted.getAllByRole('listitem')).toHaveLength(2);
  });

  it('keeps what is dropped anywhere and what is pasted, and leaves pasted text alone', async () => {
    const { asked } = show(read());
    const picture = new File(['x'], 'a.png', { type: 'image/png' });
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [picture] } });
    document.body.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    await waitFor(() => expect(asked.attach).toHaveBeenCalledWith([picture], undefined));
    const paste = (files: readonly File[]) => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: { files } });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(paste([])).toBe(false);
    expect(paste([picture])).toBe(true);
    await waitFor(() => expect(asked.attach).toHaveBeenCalledTimes(2));
    await screen.findByText('Files kept: 1');
  });

  it('says of a file that does not fit how large it is, what room there is, and that nothing is lost', async () => {
    const asked = caseActions();
    asked.attach.mockResolvedValue([
      { name: 'film.mp4', size: 3_000_000_000, why: 'doesNotFit', room: 20_000_000 },
    ]);
    const { container } = show(read(), asked);
    const [input] = container.querySelectorAll<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no input');
    fireEvent.change(input, { target: { files: [new File(['x'], 'film.mp4')] } });
    const said = await screen.findByRole('alert');
    expect(said.textContent).toMatch(
      /^film\.mp4 \(3 GB\) does not fit; there is room for 20 MB\. It was not added, and nothing else was changed\./,
    );
  });

  it('keeps caption, purpose and day of a file as they are given', () => {
    const { asked } = show(read([file()]));
    const changed = () => asked.changeFile.mock.lastCall?.[1](file());
    fireEvent.input(screen.getByLabelText('What it shows'), { target: { value: 'The box' } });
    expect(changed()).toMatchObject({ caption: 'The box' });
    fireEvent.change(screen.getByLabelText('It is there for'), { target: { value: 'boxPhotos' } });
    expect(changed()).toMatchObject({ evidence: 'boxPhotos' });
    fireEvent.change(screen.getByLabelText('It is there for'), { target: { value: '' } });
    expect(changed()).not.toHaveProperty('evidence');
    fireEvent.change(screen.getByLabelText('Day it shows'), { target: { value: '2026-11-01' } });
    expect(changed()).toMatchObject({ on: '2026-11-01' });
  });

  it('asks once before a file goes, with the focus on the way back', async () => {
    const { asked } = show(read([file()]));
    fireEvent.click(screen.getByRole('button', { name: 'Remove: Exhibit 1' }));
    expect(document.activeElement?.textContent).toBe('Keep it');
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(document.activeElement?.textContent).toBe('Remove');
    expect(asked.removeFile).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Remove: Exhibit 1' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Files'));
    expect(asked.removeFile).toHaveBeenCalledWith('a');
  });

  it('says that the browser has lost a file, counts it for nothing, and takes it again in its index', async () => {
    const lost = file({ id: 'b', addedAt: 2, caption: 'The tear', evidence: 'boxPhotos', isLost: true });
    const { asked, container } = show(read([file(), lost, file({ id: 'c', addedAt: 3 })]));
    const card = within(screen.getByRole('article', { name: /^Exhibit 2 · / }));
    card.getByText(/^The browser has lost this file\. What you wrote about it is still here\./);
    card.getByText('The tear');
    const figures = sheet().getAllByRole('figure');
    expect(figures.map((one) => one.textContent?.slice(0, 9))).toEqual(['Exhibit 1', 'Exhibit 3']);
    expect(document.querySelector('.sheet tr[data-state=attached]')).toBeNull();
    const input = container.querySelector<HTMLInputElement>('[data-file=b] input[type=file]');
    if (!input) throw new Error('no input');
    const again = new File(['x'], 'tear.jpg');
    asked.attachAgain.mockResolvedValueOnce({ name: 'tear.jpg', size: 1, why: 'notKept', room: 5 });
    fireEvent.change(input, { target: { files: [again] } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/^tear\.jpg could not be kept/);
    fireEvent.change(input, { target: { files: [again] } });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Files'));
    expect(asked.attachAgain).toHaveBeenLastCalledWith('b', again);
    fireEvent.click(card.getByRole('button', { name: 'Remove: Exhibit 2' }));
    fireEvent.click(card.getByRole('button', { name: 'Remove it' }));
    await waitFor(() => expect(asked.removeFile).toHaveBeenCalledWith('b'));
  });

  it('writes a note down, changes it, and takes a removal back', async () => {
    const { asked, rerender } = show(read([], [note]));
    fireEvent.input(screen.getByLabelText('Text'), { target: { value: ' They called. ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add the note' }));
    expect(asked.writeNote).toHaveBeenCalledWith({ kind: 'note', on: TODAY, text: 'They called.' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Notes and chats'));
    fireEvent.click(screen.getByRole('button', { name: 'Change' }));
    const form = screen.getByRole('button', { name: 'Save' }).closest('form');
    if (!form) throw new Error('no form');
    fireEvent.input(within(form).getByLabelText('Text'), { target: { value: 'The box was wet.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(asked.keepNote).toHaveBeenLastCalledWith({ ...note, text: 'The box was wet.' });
    fireEvent.click(await screen.findByRole('button', { name: 'Remove' }));
    expect(asked.removeNote).toHaveBeenCalledWith('n');
    rerender(<CasePage facts={read()} context={context} actions={asked} refused={false} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(asked.keepNote).toHaveBeenLastCalledWith(note);
  });

  it('says that a picture cannot be shown, and that it is kept', async () => {
    const { container } = show(read([file({ type: 'image/heic' })]));
    for (const picture of container.querySelectorAll('img')) fireEvent.error(picture);
    expect(
      await screen.findAllByText('This browser cannot show it. The file is kept as it is.'),
    ).toHaveLength(2);
  });

  it('shows only pictures and videos, and makes no link of a file', () => {
    const files = ['text/html', 'application/pdf', '', 'text/javascript'].map((type, index) =>
      file({ id: `f${index}`, type }),
    );
    const { container } = show(read(files));
    expect(container.querySelectorAll('img, video, iframe, object, embed')).toHaveLength(0);
    expect([...container.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      `https://www.aliexpress.com/p/order/detail.html?orderId=${ID}`,
    ]);
  });

  it('takes hostile texts for texts', () => {
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>\u202E';
    const plain = show(read([file({ caption: 'x' })], [note])).container.querySelectorAll('*').length;
    cleanup();
    const { container } = show(
      read([file({ name: evil, caption: evil })], [{ ...note, text: evil }], {
        ...order,
        items: [{ title: evil }],
      }),
    );
    expect(container.querySelectorAll('*')).toHaveLength(plain);
    expect(container.querySelector('script, [onerror]')).toBeNull();
  });

  it.each([
    ['gone', 'This order is not kept here any more.'],
    ['failed', 'The case file cannot be shown. What is kept is unchanged. Reload this page.'],
  ] as const)('has words for an order that is %s', (state, words) => {
    show({ state });
    expect(screen.getByRole('alert').textContent).toBe(words);
  });
});
