// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup/popup';
import { ORDER_LIST_URL, orderPageUrl } from '../../../lib/records/addresses';
import type { Order } from '../../../lib/records/order';
import { DAY_MS } from '../../../lib/time/durations';
import { actions, completed, context, day, facts, fault, NOW, order, read, seen, show } from './sample';

const urgent = completed('100000000001', 'USB hub', 2);
const soon = completed('100000000002', 'Lamp', 9);
const sooner = completed('100000000003', 'Mat', 6);
const waiting = order('100000000004', 'Mini PC', {
  status: seen('processing'),
  days: { paid: seen(day(-2)) },
});
const unknown = order('100000000005', 'Mystery', {
  problems: [seen({ kind: 'unknownStatus', word: 'Versendet' })],
});
const quiet = order('100000000006', 'Old thing', { status: seen('canceled') });

function openOrder(title: string): void {
  fireEvent.click(screen.getByRole('button', { name: title }));
}

afterEach(cleanup);

describe('the list', () => {
  it('puts orders into groups by what they ask of the buyer, and in each the nearest date first', () => {
    show(facts([quiet, unknown, soon, waiting, sooner, urgent]));
    const groups = screen
      .getAllByRole('heading', { level: 2 })
      .map((heading) => heading.textContent?.replace(/\s+/g, ' '));
    expect(groups).toEqual([
      'Needs you (1)',
      'Soon (2)',
      'Waiting for others (1)',
      'Not known yet (1)',
      'Quiet (1)',
    ]);
    const rows = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(rows).toEqual(['USB hub', 'Mat', 'Lamp', 'Mini PC', 'Mystery', 'Old thing']);
  });

  it('says in a row what to do, by when, how sure that is, whose turn it is and how much is done', () => {
    show(
      facts([{ ...urgent, store: 'Vega Store', items: [{ title: 'USB hub' }, { title: 'Cable' }] }, waiting]),
    );
    const [row, other] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(row).toContain('+1');
    expect(row).toContain('Vega Store');
    expect(row).toContain('Open a dispute for a fault before Nov 24');
    expect(row).toContain('36 hours');
    expect(row).toContain('AliExpress says so');
    expect(row).toContain('0 of 7 done');
    expect(other).toContain("about · Seller's turn");
  });

  it('folds many quiet orders away and shows them when asked', () => {
    const many = Array.from({ length: 6 }, (_, n) =>
      order(`${200_000_000_000n + BigInt(n)}`, `Old ${n}`, { status: seen('canceled') }),
    );
    show(facts(many));
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
    fireEvent.click(screen.getByText('Quiet', { selector: 'h2' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });

  it('shows what a page or a seller wrote as text and nothing else', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&amp;';
    const { container } = show(
      facts([{ ...urgent, items: [{ title: hostile }], store: hostile, amount: hostile }]),
    );
    openOrder(hostile);
    expect(container.querySelector('img, script, [onerror]')).toBeNull();
    expect(screen.getByRole('heading', { level: 2, name: hostile }).textContent).toBe(hostile);
  });

  it('names the next reminder that is still planned and still ahead', () => {
    const reminder = {
      clock: 'dispute.defect',
      lead: '1d',
      endsOn: day(2),
      endsAt: NOW + 2 * DAY_MS,
      orderId: urgent.id,
    } as const;
    const read = facts([urgent]);
    if (read.state !== 'read') throw new Error('not read');
    show({
      ...read,
      reminders: [
        { ...reminder, id: 'c', dueAt: NOW + 2 * DAY_MS, state: 'planned' },
        { ...reminder, id: 'b', dueAt: NOW + DAY_MS, state: 'planned' },
        { ...reminder, id: 'a', dueAt: NOW - DAY_MS, state: 'planned' },
        { ...reminder, id: 'd', dueAt: NOW + 1000, state: 'dropped' },
      ],
    });
    expect(screen.getByRole('contentinfo').textContent).toBe('Next reminder: Nov 23 ·USB hub');
  });
});

describe('an order', () => {
  it('opens in place and gives the focus back to its row', () => {
    show(facts([urgent, soon]));
    openOrder('Lamp');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Lamp' }));
    expect(screen.getByRole('link', { name: 'Open this order' }).getAttribute('href')).toBe(
      orderPageUrl(soon.id),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lamp' }));
    expect(screen.queryByRole('link', { name: 'Open this order' })).toBeNull();
  });

  it('says what is lost when the date passes', () => {
    show(facts([urgent]));
    openOrder('USB hub');
    screen.getByText('After that a refund for a defect can no longer be asked for here.');
  });

  it('keeps a tick through the callback', () => {
    const asked = actions();
    show(facts([urgent], { ticks: ['checkItem.film'] }), asked);
    openOrder('USB hub');
    const [film, test] = screen.getAllByRole('checkbox');
    if (!film || !test) throw new Error('no checklist');
    expect(film).toHaveProperty('checked', true);
    fireEvent.click(test);
    expect(asked.tick).toHaveBeenCalledWith(urgent.id, 'checkItem.test', true);
    fireEvent.click(film);
    expect(asked.tick).toHaveBeenCalledWith(urgent.id, 'checkItem.film', false);
  });

  it('answers "Why this date?" with the source, the page\'s own words and what speaks against it', () => {
    const two: Order = {
      ...urgent,
      stated: [fault(day(2)), fault(day(5))],
      days: { placed: seen(day(-20)), completed: seen(day(-3)) },
    };
    show(facts([two]));
    openOrder('USB hub');
    const why = screen.getByText('Why this date?').closest('details')?.textContent;
    expect(why).toContain('AliExpress says so (read today)');
    expect(why).toContain('Refund for a fault until 2026-11-24');
    expect(why).toContain('AliExpress gives more than one date here. We count the earliest.');
    expect(why).toContain('AliExpress says Nov 24, the usual rule would say Dec 4.');
  });

  it('lists every date with the time left and how sure it is', () => {
    show(facts([{ ...waiting, entered: { days: {}, reported: { 'cancel.asked': NOW - DAY_MS } } }]));
    openOrder('Mini PC');
    const clocks = screen.getByText('Shipment', { selector: '.clock-name' }).closest('ul');
    expect(clocks?.textContent).toContain('Reply to your cancellation2 days');
    expect(clocks?.textContent).toContain('· about');
  });

  it('takes a date that AliExpress shows, and takes it back', () => {
    const asked = actions();
    const { rerender } = show(facts([waiting]), asked);
    openOrder('Mini PC');
    fireEvent.input(screen.getByLabelText('Shipment'), { target: { value: '2026-12-01' } });
    fireEvent.submit(screen.getByText('Save').closest('form') ?? document.body);
    expect(asked.enterDay).toHaveBeenCalledWith(waiting.id, 'ship.by', '2026-12-01');

    const entered: Order = {
      ...waiting,
      entered: { days: { 'ship.by': { on: day(9), enteredAt: NOW } } },
    };
    rerender(<Popup facts={facts([entered])} context={context} actions={asked} refused={false} />);
    expect(screen.getAllByText(/you entered it/).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: 'Remove your date' }));
    expect(asked.enterDay).toHaveBeenLastCalledWith(waiting.id, 'ship.by', undefined);
  });

  it('asks for no date where the page states it', () => {
    show(facts([urgent]));
    openOrder('USB hub');
    expect(screen.queryByText('Does AliExpress show another date? Enter it')).toBeNull();
  });
});

describe('every state has its words', () => {
  it('while the store is read', () => {
    show({ state: 'loading' });
    expect(screen.getByRole('status').textContent).toBe('Reading your orders…');
  });

  it('before the first order', () => {
    show(facts([]));
    screen.getByRole('heading', { name: 'No orders yet' });
    expect(screen.getByRole('link', { name: 'Open My Orders' }).getAttribute('href')).toBe(ORDER_LIST_URL);
    screen.getByText('No reminder planned');
  });

  it('when some records are broken', () => {
    show({ ...read(facts([])), broken: ['1', '2', '2'] });
    expect(screen.getByRole('status').textContent).toContain('could not be read from the store: 2.');
    expect(screen.queryByText('No orders yet')).toBeNull();
  });

  it('when the store cannot be read, and when it refuses', () => {
    show({ state: 'failed' });
    expect(screen.getByRole('alert').textContent).toContain('Your dates are safe.');
    cleanup();
    show(facts([urgent]), actions(), { refused: true });
    expect(screen.getByRole('alert').textContent).toContain('could not be saved');
    cleanup();
    show(facts([urgent]), actions(), { refused: 'busy' });
    expect(screen.getByRole('alert').textContent).toContain('Close the other pages of Dispute Clock');
  });

  it('when an order was not understood', () => {
    show(facts([unknown]));
    openOrder('Mystery');
    expect(screen.getAllByText('Not understood: "Versendet"').length).toBeGreaterThan(0);
    screen.getByText('Status not known · open this order once');
  });
});
