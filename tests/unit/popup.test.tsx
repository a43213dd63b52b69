// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Popup } from '../../components/popup/popup';
import type { PopupFacts } from '../../components/popup/popup-facts';
import { CASE_EVENTS, type CaseEvent } from '../../lib/case';
import type { Order } from '../../lib/order';
import { ORDER_LIST_URL, orderPageUrl } from '../../lib/order-pages';
import {
  actions,
  completed,
  DAY_MS,
  day,
  facts,
  fault,
  look,
  NOW,
  order,
  read,
  seen,
  show,
} from './popup-sample';

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

function disputed(...events: readonly Omit<CaseEvent, 'enteredAt'>[]): PopupFacts {
  const known = order('100000000007', 'Speaker', { status: seen('awaiting-delivery') });
  const told = events.map((event) => ({ ...event, enteredAt: event.at }));
  return facts([known], { dispute: { orderId: known.id, events: told } });
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
      order(`20000000000${n}`, `Old ${n}`, { status: seen('canceled') }),
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
    const reminder = { clock: 'dispute.defect', lead: '1d', endsOn: day(2), orderId: urgent.id } as const;
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
    show(facts([{ ...waiting, entered: { days: {}, told: { 'cancel.asked': NOW - DAY_MS } } }]));
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
    rerender(<Popup facts={facts([entered])} look={look} actions={asked} refused={false} />);
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

describe('a dispute', () => {
  const offers = () =>
    within(screen.getByRole('group', { name: 'Tell us what happened' }))
      .getAllByRole('button')
      .map(({ textContent }) => textContent);

  it('is begun with a day, today unless another is chosen', () => {
    const asked = actions();
    show(disputed(), asked);
    openOrder('Speaker');
    expect(offers()).toEqual(['I opened a dispute']);
    fireEvent.click(screen.getByRole('button', { name: 'I opened a dispute' }));
    expect(asked.tellEvent).toHaveBeenLastCalledWith('100000000007', 'opened', '2026-11-22');
    fireEvent.input(screen.getByLabelText('Day'), { target: { value: '2026-11-19' } });
    fireEvent.click(screen.getByRole('button', { name: 'I opened a dispute' }));
    expect(asked.tellEvent).toHaveBeenLastCalledWith('100000000007', 'opened', '2026-11-19');
  });

  it('cannot have happened tomorrow', () => {
    const asked = actions();
    show(disputed(), asked);
    openOrder('Speaker');
    fireEvent.input(screen.getByLabelText('Day'), { target: { value: '2026-11-23' } });
    fireEvent.click(screen.getByRole('button', { name: 'I opened a dispute' }));
    expect(asked.tellEvent).not.toHaveBeenCalled();
  });

  it('goes on with what can follow, and its newest event can be undone', () => {
    const asked = actions();
    show(
      disputed({ kind: 'opened', at: NOW - 3 * DAY_MS }, { kind: 'seller-proposed', at: NOW - DAY_MS }),
      asked,
    );
    openOrder('Speaker');
    expect(offers()).toEqual(expect.arrayContaining(['I accepted', 'I refused', 'I withdrew it']));
    expect(offers()).not.toContain('I opened a dispute');
    const events = within(screen.getByRole('list', { name: 'What happened' })).getAllByRole('listitem');
    expect(events.map(({ textContent }) => textContent)).toEqual([
      'I opened a dispute · Nov 19, 2026',
      'The seller made a proposal · Nov 21, 2026Undo',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(asked.undoEvent).toHaveBeenCalledWith('100000000007');
  });

  it('asks for what is likely first, and for anything else behind a fold', () => {
    const asked = actions();
    show(disputed({ kind: 'opened', at: NOW - DAY_MS }), asked);
    openOrder('Speaker');
    const fold = screen.getByText('Something else happened').closest('details');
    if (!fold) throw new Error('no fold');
    const hidden = [...fold.querySelectorAll('button')];
    const likely = screen
      .getAllByRole('button')
      .filter((button) => button.closest('.offers') && !fold.contains(button));
    expect(fold.open).toBe(false);
    expect(likely.map(({ textContent }) => textContent)).toEqual([
      'The seller made a proposal',
      'The seller refused',
      'The seller accepted',
      'AliExpress stepped in',
    ]);
    expect(hidden).toHaveLength(CASE_EVENTS.length - likely.length - 1);
    fireEvent.click(within(fold).getByText('The money arrived'));
    expect(asked.tellEvent).toHaveBeenCalledWith('100000000007', 'refunded', '2026-11-22');
  });

  it('is a cancellation before shipment', () => {
    const asked = actions();
    const { rerender } = show(facts([waiting]), asked);
    openOrder('Mini PC');
    expect(offers()).toEqual(['I asked to cancel']);
    fireEvent.click(screen.getByRole('button', { name: 'I asked to cancel' }));
    expect(asked.tellCancel).toHaveBeenCalledWith(waiting.id, '2026-11-22');
    const canceling = { ...waiting, entered: { days: {}, told: { 'cancel.asked': NOW } } };
    rerender(<Popup facts={facts([canceling])} look={look} actions={asked} refused={false} />);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(asked.undoCancel).toHaveBeenCalledWith(waiting.id);
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
  });

  it('when an order was not understood', () => {
    show(facts([unknown]));
    openOrder('Mystery');
    expect(screen.getAllByText('Not understood: "Versendet"').length).toBeGreaterThan(0);
    screen.getByText('Status not known · open this order once');
  });
});
