// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DisputeSection } from '../../../components/popup/order/dispute/dispute-section';
import { ReportedSection } from '../../../components/popup/order/dispute/reported-section';
import { assessOrder } from '../../../lib/overview/assessed-order';
import type { DisputeEvent, DisputeEventKind } from '../../../lib/records/dispute';
import type { Entered, Order } from '../../../lib/records/order';
import { ruleBook } from '../../../lib/rules/rule-book';
import { DAY_MS, HOUR_MS } from '../../../lib/time/durations';
import { formats } from '../../../lib/wording/format';
import { order } from '../rules/orders';
import { actions } from './sample';

/** What the buyer is asked about a dispute, and what a press on an answer keeps. */

const NOW = Date.UTC(2026, 10, 22, 12);
const context = { now: NOW, book: ruleBook('UTC'), formats: formats('en') };

afterEach(cleanup);

/** The section of an order with what was told of its dispute; gives the answers offered under a question. */
function show(known: Partial<Order>, told: readonly DisputeEventKind[] = []) {
  const one = { ...order({ status: 'awaitingDelivery' }), items: [{ title: 'Speaker' }], ...known };
  let events: readonly DisputeEvent[] = told.map((kind) => ({ kind, at: NOW, enteredAt: NOW }));
  const dispute = events.length > 0 ? { orderId: one.id, events } : undefined;
  let entered: Entered | undefined;
  const asked = {
    ...actions(),
    changeEntered: async (_: unknown, change: (all: Entered, now: number) => Entered) => {
      entered = change(one.entered, NOW);
    },
    changeDispute: async (_: unknown, change: (all: typeof events, now: number) => typeof events) => {
      events = change(events, NOW);
    },
  };
  const assessed = assessOrder({ order: one, dispute, ticks: [] }, context);
  render(<DisputeSection assessed={assessed} context={context} actions={asked} />);
  return {
    under: (question: string) =>
      within(screen.getByRole('group', { name: question }))
        .getAllByRole('button')
        .filter((button) => !button.closest('details'))
        .map(({ textContent }) => textContent),
    entered: () => entered,
    kinds: () => events.map(({ kind }) => kind),
  };
}
const press = (words: string) => fireEvent.click(screen.getByText(words));

describe('where a dispute stands', () => {
  it('can be told without its beginning, if it began before we knew of it', () => {
    const { under, kinds } = show({});
    expect(under('Tell us what happened')).toEqual(['I opened a dispute']);
    press('AliExpress stepped in');
    expect(kinds()).toEqual(['escalated']);
  });

  it('is asked where a page shows one', () => {
    const { under, kinds } = show({ disputes: [{ value: {}, source: 'order', seenAt: NOW }] });
    expect(under('Where does it stand?')).toEqual([
      'I opened a dispute',
      'The seller made a proposal',
      'AliExpress stepped in',
      'A return was agreed, I must send it',
      'The money arrived',
    ]);
    press('The seller made a proposal');
    expect(kinds()).toEqual(['sellerProposed']);
  });

  it.each(['sellerAccepted', 'buyerAccepted', 'ruledForBuyer'] as const)(
    'A6: %s asks whether it must go back',
    (accepted) => {
      const { under, kinds } = show({}, [accepted]);
      expect(under('Must you send it back?').slice(0, 2)).toEqual([
        'A return was agreed, I must send it',
        'I need not send it back',
      ]);
      press('I need not send it back');
      expect(kinds().at(-1)).toBe('noReturn');
    },
  );

  it('A7: that proof was uploaded is the first answer where proof was asked for', () => {
    const { under } = show({}, ['escalated', 'proofAsked']);
    expect(under('Tell us what happened')[0]).toBe('I uploaded the proof');
  });
});

describe('the time left on AliExpress', () => {
  const fill = (days: string, hours: string) => {
    fireEvent.input(screen.getByLabelText('Days left'), { target: { value: days } });
    fireEvent.input(screen.getByLabelText('Hours left'), { target: { value: hours } });
    const form = screen.getByLabelText('Days left').closest('form');
    if (!form) throw new Error('no form');
    fireEvent.submit(form);
  };

  it('is kept as it was read, on the clock of the step', () => {
    const { entered } = show({}, ['sellerProposed']);
    fill('4', '3');
    const leftMs = 4 * DAY_MS + 3 * HOUR_MS;
    expect(entered()?.days).toEqual({ 'neg.buyer': { on: '2026-11-26', enteredAt: NOW, leftMs } });
  });

  it.each([
    ['', ''],
    ['-1', '3'],
    ['1', '24'],
    ['1.5', ''],
  ])('%j days and %j hours are no time left', (days, hours) => {
    const { entered } = show({}, ['sellerProposed']);
    fill(days, hours);
    expect(entered()).toBeUndefined();
  });
});

describe('B13: an order that AliExpress calls unpaid', () => {
  it('is paid where the buyer says so', () => {
    const one = order({ status: 'toPay', days: { placed: '2026-11-21' } });
    let entered: Entered = one.entered;
    const assessed = assessOrder({ order: one, dispute: undefined, ticks: [] }, context);
    render(
      <ReportedSection
        assessed={assessed}
        context={context}
        onChange={async (_, change) => {
          entered = change(one.entered, NOW);
        }}
      />,
    );
    expect(screen.getByRole('heading').textContent).toBe('Payment');
    press('I have paid');
    expect(entered.reported).toEqual({ 'payment.made': NOW });
  });
});
