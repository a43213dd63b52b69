// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { LifeLine } from '../../../components/order/life-line';
import { CorrectionsSection } from '../../../components/popup/order/corrections/corrections-section';
import { OutdatedCorrections } from '../../../components/popup/order/corrections/outdated-corrections';
import { assessOrder } from '../../../lib/overview/assessed-order';
import type { Order, OrderStatus } from '../../../lib/records/order';
import { ruleBook } from '../../../lib/rules/rule-book';
import { formats } from '../../../lib/wording/format';
import { type BuyerReport, day, order as orderOf } from '../rules/orders';

const NOW = Date.UTC(2026, 5, 10, 12);
const context = { now: NOW, book: ruleBook('UTC'), formats: formats('en') };
const reported: BuyerReport = {
  status: 'awaitingDelivery',
  days: { placed: '2026-05-01', shipped: '2026-05-05' },
};

afterEach(cleanup);

/** The order as the buyer's presses leave it. */
let kept: Order;

/** The parts of an order's view that are about corrections, with a store of one order. */
function View({ start }: { readonly start: Order }) {
  const [order, setOrder] = useState(start);
  kept = order;
  const assessed = assessOrder({ order, dispute: undefined, ticks: [] }, context);
  const onChange = async (_: string, change: (entered: Order['entered'], now: number) => Order['entered']) =>
    setOrder({ ...order, entered: change(order.entered, NOW) });
  return (
    <article>
      <h2 tabIndex={-1}>Lamp</h2>
      <OutdatedCorrections assessed={assessed} context={context} onChange={onChange} />
      <LifeLine
        order={assessed.order}
        dispute={undefined}
        deadlines={assessed.assessment.deadlines}
        now={NOW}
        formats={context.formats}
      />
      <CorrectionsSection assessed={assessed} context={context} onChange={onChange} />
    </article>
  );
}

function open(start: Order = orderOf(reported)): HTMLElement {
  render(<View start={start} />);
  return screen.getByText('Correct a date or the status');
}

function type(name: string, value: string): void {
  const field = screen.getByLabelText(`${name}: yours`);
  if (field instanceof HTMLSelectElement) fireEvent.change(field, { target: { value } });
  else fireEvent.input(field, { target: { value } });
}

async function save(): Promise<void> {
  const form = screen.getByText('Save corrections').closest('form');
  await act(async () => void fireEvent.submit(form ?? document.body));
}

async function press(button: HTMLElement): Promise<void> {
  await act(async () => void fireEvent.click(button));
}

const row = (name: string) => screen.getByLabelText(`${name}: yours`).closest('li') ?? document.body;

function withStatus(order: Order, value: OrderStatus): Order {
  return { ...order, status: { value, source: 'list', seenAt: NOW + 1 } };
}

describe('correcting by hand', () => {
  it('lists the status and the five days with what AliExpress says, where, and when it was read', () => {
    open();
    expect(row('Status').textContent).toContain(
      "AliExpress says On its way (an order's page, read Jan 1, 1970)",
    );
    expect(row('Shipped').textContent).toContain('AliExpress says May 5 (');
    for (const name of ['Paid', 'Arrived', 'Completed']) {
      expect(row(name).textContent).toContain('AliExpress has not told us');
    }
  });

  it('saves what was changed, shows both values, and undoes without a trace', async () => {
    const summary = open();
    const before = kept;
    type('Shipped', '2026-05-20');
    type('Status', 'completed');
    await save();
    expect(kept.entered.corrections).toEqual({
      status: { value: 'completed', enteredAt: NOW, instead: 'awaitingDelivery' },
      shipped: { value: '2026-05-20', enteredAt: NOW, instead: '2026-05-05' },
    });
    expect(screen.getByText('Saved.').closest('[role=status]')).not.toBeNull();
    expect(row('Shipped').textContent).toMatch(
      /AliExpress says May 5 .*You entered May 20 \(today\)\. It counts/,
    );
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Shipped May 20 (you entered it)');
    for (const name of ['Shipped', 'Status']) {
      await press(within(row(name)).getByText('Undo'));
    }
    expect(document.activeElement).toBe(summary);
    expect(kept).toEqual(before);
  });

  it.each([
    ['Shipped', '2009-12-31'],
    ['Shipped', '2031-06-11'],
    ['Shipped', '2026-02-30'],
  ])('does not save %s %s', async (name, value) => {
    open();
    type(name, value);
    await save();
    expect(kept.entered.corrections).toBeUndefined();
  });

  it('takes no correction for what AliExpress says already, and a field that was emptied for an undo', async () => {
    open();
    type('Shipped', '2026-05-05');
    await save();
    expect(kept.entered.corrections).toBeUndefined();
    type('Shipped', '2026-05-20');
    await save();
    type('Shipped', '');
    await save();
    expect(kept).toEqual(orderOf(reported));
  });

  it('saves a day that lies oddly all the same, and asks', async () => {
    open();
    type('Shipped', '2026-04-20');
    type('Completed', '2026-07-01');
    await save();
    expect(kept.entered.corrections?.shipped?.value).toBe('2026-04-20');
    const said = screen.getByText('Saved.').parentElement?.textContent;
    expect(said).toContain('Shipped Apr 20 lies before Ordered May 1. It is saved; is it right?');
    expect(said).toContain('Completed Jul 1 lies ahead. It is saved; is it right?');
  });
});

describe('what AliExpress says since', () => {
  const corrected = (): Order => ({
    ...orderOf(reported),
    entered: {
      days: {},
      corrections: { status: { value: 'completed', enteredAt: NOW, instead: 'awaitingDelivery' } },
    },
  });
  const sentence =
    'You had corrected this to Completed (Status). AliExpress now says Canceled, and that counts.';

  it('is told where it is something new, and the buyer keeps their own with one press', async () => {
    open(withStatus(corrected(), 'canceled'));
    expect(screen.getByText(sentence)).toBeDefined();
    await press(screen.getByText('Keep mine'));
    expect(kept.entered.corrections?.status).toEqual({
      value: 'completed',
      enteredAt: NOW,
      instead: 'canceled',
    });
    expect(screen.queryByText(sentence)).toBeNull();
    expect(document.activeElement).toBe(screen.getByText('Lamp'));
  });

  it('is taken with one press, and nothing of the correction is left', async () => {
    open(withStatus(corrected(), 'canceled'));
    await press(screen.getByText("Take AliExpress's"));
    expect(kept.entered).toEqual({ days: {} });
  });

  it('is not told where it is what it said, or what the buyer said', () => {
    open(corrected());
    expect(screen.queryByText('Keep mine')).toBeNull();
    cleanup();
    open(withStatus(corrected(), 'completed'));
    expect(screen.queryByText('Keep mine')).toBeNull();
  });

  it('counts a day of which AliExpress had said nothing', async () => {
    open();
    type('Paid', '2026-05-02');
    await save();
    expect(kept.entered.corrections?.paid).toEqual({ value: '2026-05-02', enteredAt: NOW });
    const days = { ...kept.days, paid: { value: day('2026-05-03'), source: 'list', seenAt: NOW } as const };
    cleanup();
    open({ ...kept, days });
    expect(
      screen.getByText(/You had corrected this to May 2 \(Paid\)\. AliExpress now says May 3/),
    ).toBeDefined();
  });
});
