// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PopupActions } from '../../../components/popup/facts/popup-facts';
import { DisputeSection } from '../../../components/popup/order/dispute/dispute-section';
import { ReportedSection } from '../../../components/popup/order/dispute/reported-section';
import { assessOrder } from '../../../lib/overview/assessed-order';
import { DISPUTE_EVENTS, type DisputeEvent } from '../../../lib/records/dispute';
import type { Entered, Fact, Order } from '../../../lib/records/order';
import type { OrderId } from '../../../lib/records/order-id';
import type { Region } from '../../../lib/records/settings';
import { ruleBook } from '../../../lib/rules/rule-book';
import { DAY_MS, HOUR_MS } from '../../../lib/time/durations';
import { formats } from '../../../lib/wording/format';
import { actions } from './sample';

const NOW = Date.UTC(2026, 10, 22, 12);
const TODAY = NOW;
const ON_19 = Date.UTC(2026, 10, 19);
const ID: OrderId = '100000000007';

function seen<T>(value: T): Fact<T> {
  return { value, source: 'list', seenAt: NOW - HOUR_MS };
}

function order(known: Partial<Order> = {}): Order {
  return {
    id: ID,
    status: seen('awaitingDelivery'),
    days: {},
    stated: [],
    items: [{ title: 'Speaker' }],
    problems: [],
    entered: { days: {} },
    seenAt: NOW,
    ...known,
  };
}

/** The sections of an order over a store of one order: what is pressed is kept and shown. */
function show(first: Order, reported: readonly Omit<DisputeEvent, 'enteredAt'>[] = [], region?: Region) {
  const context = { now: NOW, book: ruleBook('UTC', region ? { region } : {}), formats: formats('en') };
  let known = first;
  let events: readonly DisputeEvent[] = reported.map((event) => ({ ...event, enteredAt: event.at }));
  const asked: PopupActions = {
    ...actions(),
    changeDispute: async (_, change) => {
      events = change(events, NOW);
      draw();
    },
    changeEntered: async (_, change) => {
      known = { ...known, entered: change(known.entered, NOW) };
      draw();
    },
  };
  const view = () => {
    const dispute = events.length > 0 ? { orderId: ID, events } : undefined;
    const assessed = assessOrder({ order: known, dispute, ticks: [] }, context);
    return (
      <>
        <DisputeSection assessed={assessed} context={context} actions={asked} />
        <ReportedSection assessed={assessed} context={context} onChange={asked.changeEntered} />
      </>
    );
  };
  const drawn = render(view());
  const draw = () => drawn.rerender(view());
  return { events: () => events, entered: (): Entered => known.entered };
}

afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const offers = () =>
  within(screen.getByRole('group', { name: 'Tell us what happened' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const entries = () =>
  screen
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.replace(/(Undo)?Change.*$/, '') ?? '');
/** Opens the form of an entry and gives its fields. */
function formOf(index: number) {
  const entry = screen.getAllByRole('listitem')[index];
  const form = entry?.querySelector('form');
  if (!form) throw new Error('no form');
  return within(form);
}

function fold(): HTMLDetailsElement {
  const found = screen.getByText('Something else happened').closest('details');
  if (!found) throw new Error('no fold');
  return found;
}
const hidden = () => [...fold().querySelectorAll('button')].map(({ textContent }) => textContent);
const likely = () => offers().filter((words) => !hidden().includes(words));

describe('a dispute', () => {
  it('is begun with one press, today', () => {
    const kept = show(order());
    expect(likely()).toEqual(['I opened a dispute']);
    press('I opened a dispute');
    expect(kept.events()).toEqual([{ kind: 'opened', at: TODAY, enteredAt: NOW }]);
    expect(entries()).toEqual(['I opened a disputetoday · you told us']);
  });

  it('or on an earlier day, with what was asked for', () => {
    const kept = show(order());
    fireEvent.input(screen.getByLabelText('Day'), { target: { value: '2026-11-19' } });
    fireEvent.input(screen.getByLabelText('Amount, if any'), { target: { value: ' 12 € ' } });
    press('I opened a dispute');
    expect(kept.events()).toEqual([{ kind: 'opened', at: ON_19, enteredAt: NOW, amount: '12 €' }]);
  });

  it('cannot have happened tomorrow', () => {
    const kept = show(order());
    fireEvent.input(screen.getByLabelText('Day'), { target: { value: '2026-11-23' } });
    press('I opened a dispute');
    expect(kept.events()).toEqual([]);
  });

  it('goes on with what can follow; what was told last is undone with one press', () => {
    const kept = show(order(), [
      { kind: 'opened', at: NOW - 3 * DAY_MS },
      { kind: 'sellerProposed', at: NOW - DAY_MS, amount: '5 €' },
    ]);
    expect(offers()).toEqual(
      expect.arrayContaining(['I accepted', 'A return was agreed, I must send it', 'I refused']),
    );
    expect(offers()).not.toContain('I opened a dispute');
    expect(entries()).toEqual([
      'I opened a disputeNov 19, 2026 · you told us',
      'The seller made a proposal · 5 €Nov 21, 2026 · you told us',
    ]);
    press('Undo');
    expect(kept.events().map(({ kind }) => kind)).toEqual(['opened']);
  });

  it('asks for what is likely first, and for anything else behind a fold', () => {
    const kept = show(order(), [{ kind: 'opened', at: NOW - DAY_MS }]);
    expect(fold().open).toBe(false);
    expect(likely()).toEqual([
      'The seller made a proposal',
      'The seller accepted',
      'A return was agreed, I must send it',
      'The seller refused',
      'AliExpress stepped in',
      'The money arrived',
    ]);
    expect(hidden()).toHaveLength(DISPUTE_EVENTS.length - likely().length - 1);
    fireEvent.click(within(fold()).getByText('AliExpress decided for me'));
    expect(kept.events().at(-1)).toEqual({ kind: 'ruledForBuyer', at: TODAY, enteredAt: NOW });
  });

  it('can be told otherwise: another day, another amount, and that it was told then stays', () => {
    const proposed = { kind: 'sellerProposed', at: NOW - DAY_MS, amount: '5 €' } as const;
    const kept = show(order(), [{ kind: 'opened', at: NOW - 3 * DAY_MS }, proposed]);
    fireEvent.input(formOf(1).getByLabelText('Day'), { target: { value: '2026-11-19' } });
    fireEvent.input(formOf(1).getByLabelText('Amount'), { target: { value: '7 €' } });
    fireEvent.click(formOf(1).getByRole('button', { name: 'Save' }));
    expect(kept.events()[1]).toEqual({ ...proposed, at: ON_19, amount: '7 €', enteredAt: proposed.at });
  });

  it('keeps its hour where only the amount is told otherwise', () => {
    const opened = { kind: 'opened', at: NOW - 3 * DAY_MS } as const;
    const kept = show(order(), [opened]);
    fireEvent.input(formOf(0).getByLabelText('Amount'), { target: { value: '7 €' } });
    fireEvent.click(formOf(0).getByRole('button', { name: 'Save' }));
    expect(kept.events()).toEqual([{ ...opened, amount: '7 €', enteredAt: opened.at }]);
  });

  it('can lose any of its events, not only the newest', () => {
    const kept = show(order(), [
      { kind: 'opened', at: NOW - 3 * DAY_MS },
      { kind: 'sellerProposed', at: NOW - DAY_MS },
    ]);
    fireEvent.click(formOf(0).getByRole('button', { name: 'Remove it' }));
    expect(kept.events().map(({ kind }) => kind)).toEqual(['sellerProposed']);
  });

  it('shows what AliExpress shows in its place, and nobody can change that', () => {
    const disputes = [seen({ state: 'refunding', amount: '₩11,110' } as const)];
    show(order({ disputes }), [{ kind: 'opened', at: NOW - 3 * DAY_MS }]);
    expect(entries()[1]).toMatch(/^refund under way · ₩11,110.* · AliExpress shows$/);
    expect(screen.getAllByRole('listitem')[1]?.querySelector('button, form')).toBeNull();
  });
});

describe('an order with several items', () => {
  const two = order({ items: [{ title: 'Speaker' }, { title: 'Lamp' }] });

  it('has a dispute for each item that the buyer names', () => {
    const kept = show(two);
    fireEvent.change(screen.getByLabelText('Which item is it about?'), { target: { value: '2' } });
    press('I opened a dispute');
    expect(kept.events()).toEqual([{ kind: 'opened', at: TODAY, enteredAt: NOW, line: '2' }]);
    expect(screen.getByRole('heading', { name: 'Dispute: Lamp' })).toBeTruthy();

    fireEvent.change(screen.getByLabelText('Has another item a dispute of its own?'), {
      target: { value: '1' },
    });
    press('I opened a dispute');
    expect(kept.events().map(({ line }) => line)).toEqual(['2', '1']);
    expect(screen.getByRole('heading', { name: 'Dispute: Speaker' })).toBeTruthy();
    expect(screen.queryByLabelText('Has another item a dispute of its own?')).toBeNull();
  });
});

describe('what no page shows', () => {
  it('is a cancellation before shipment', () => {
    const kept = show(order({ status: seen('processing') }));
    expect(offers()).toEqual(['I asked to cancel']);
    press('I asked to cancel');
    expect(kept.entered().reported).toEqual({ 'cancel.asked': NOW });
    press('Undo');
    expect(kept.entered().reported).toEqual({});
  });

  it('is a refund after it, a PayPal dispute, a card statement, each only where it can be', () => {
    const wronged: Entered = { days: {}, complaint: { reason: 'defective' } };
    const asks = (known: Partial<Order>, region?: Region) => {
      show(order({ status: seen('completed'), ...known }), [], region);
      const words = screen.queryAllByRole('button').map(({ textContent }) => textContent);
      cleanup();
      return words;
    };
    expect(asks({ status: seen('canceled') })).toContain('The refund was approved');
    expect(asks({ entered: { ...wronged, payment: 'paypal' } })).toContain('I opened a PayPal dispute');
    expect(asks({ entered: { ...wronged, payment: 'card' } }, 'us')).toContain(
      'The card statement with it was sent',
    );
    expect(asks({ entered: { ...wronged, payment: 'card' } }, 'eu')).not.toContain(
      'The card statement with it was sent',
    );
    expect(asks({ entered: { days: {}, payment: 'paypal' } })).not.toContain('I opened a PayPal dispute');
  });
});
