import { describe, expect, test } from 'vitest';
import type { Dispute } from '../../../lib/records/dispute';
import type { Entered, Order, OrderStatus } from '../../../lib/records/order';
import type { Region } from '../../../lib/records/settings';
import { planReminders } from '../../../lib/reminders/plan';
import { assess } from '../../../lib/rules/assess';
import { checklistFor } from '../../../lib/rules/checklist-for';
import { ruleBook } from '../../../lib/rules/rule-book';
import { HOUR_MS } from '../../../lib/time/durations';
import { zone } from '../../../lib/time/zone';
import { type BuyerReport, day, dispute, order } from './orders';

/** Beyond AliExpress: PayPal, the card, the law. The numbers are those of the faults that were found in real lives. */

const HOME = 'Europe/Berlin';
const noon = (on: string) => zone(HOME).startOf(day(on)) + 12 * HOUR_MS;
const complaint: Entered['complaint'] = {
  reason: 'defective',
  contactedAt: noon('2026-08-01'),
  evidenceAt: noon('2026-08-02'),
};

/** Ordered and paid on 15 July 2026, delivered and completed on 28 July; promised by 4 September at the latest. */
const BASE: BuyerReport = {
  status: 'completed',
  days: {
    placed: '2026-07-15',
    paid: '2026-07-15',
    shipped: '2026-07-16',
    delivered: '2026-07-28',
    completed: '2026-07-28',
  },
  stated: [{ about: 'refund.nodelivery', on: day('2026-09-04'), text: 'Refund if no delivery before Sep 4' }],
};

const told = (entered: Partial<Entered>, reported: BuyerReport = BASE): Order =>
  order({ ...reported, entered: { days: {}, complaint, ...entered } });
const paypal = (reported: Entered['reported'] = {}) => told({ payment: 'paypal', reported });
const lost = dispute(['opened', noon('2026-08-03')], ['ruledForSeller', noon('2026-08-10')]);
const asked = (order: Order, on: string, its?: Dispute, region?: Region) => {
  const assessed = assess(order, its, noon(on), ruleBook(HOME, region ? { region } : {}));
  const { verdict, step, turn, urgency, next, missing } = assessed;
  const items = checklistFor(order, assessed, noon(on));
  return { assessed, verdict, step, turn, urgency, clock: next?.clock, missing, items };
};
const clocks = (order: Order, on: string) => asked(order, on).assessed.deadlines.map(({ clock }) => clock);

describe('A3: of the dates beyond the platform, the one that ends first', () => {
  test('the bank’s last hours, and not the guarantee of 2028', () => {
    expect(asked(told({ payment: 'card' }), '2026-11-11', lost, 'eu').clock).toBe('card.chargeback');
  });
  test('PayPal’s last days, and not the guarantee of 2028', () => {
    expect(asked(told({ payment: 'paypal' }), '2027-01-08', lost, 'eu').clock).toBe('paypal.open');
  });
  test('the letter that must reach the bank, and not the chargeback six weeks later', () => {
    const us = told({ payment: 'card', reported: { 'statement.sent': noon('2026-08-01') } });
    expect(asked(us, '2026-09-29', lost, 'us').clock).toBe('us.fcba');
  });
});

describe('A4: PayPal’s own way, one door at a time', () => {
  const opened = { 'paypal.opened': noon('2026-08-20') };
  test('a dispute there that was told is not told to be opened again: it becomes a claim in time', () => {
    for (const on of ['2026-08-21', '2026-09-07']) {
      expect(asked(paypal(opened), on)).toMatchObject({
        step: 'paypalClaim',
        turn: 'buyer',
        clock: 'paypal.escalate',
      });
      expect(clocks(paypal(opened), on)).not.toContain('paypal.open');
    }
  });
  test('while PayPal has it, nothing leads to a second door on AliExpress, though its window ends sooner', () => {
    const soon = paypal({ 'paypal.opened': noon('2026-10-05') });
    expect(asked(soon, '2026-10-06').clock).toBe('paypal.escalate');
    const claimed = paypal({ ...opened, 'paypal.claimed': noon('2026-08-30') });
    expect(asked(claimed, '2026-10-06')).toMatchObject({
      step: 'waitPaypal',
      turn: 'paypal',
      clock: undefined,
    });
    expect(clocks(claimed, '2026-10-06')).not.toContain('paypal.escalate');
  });
  test('not made a claim within its days it is closed for good, and no door there is shown again', () => {
    const closed = asked(paypal(opened), '2026-11-20', lost);
    expect(closed).toMatchObject({ verdict: 'over', step: 'paypalClosed', clock: undefined });
    expect(clocks(paypal(opened), '2026-11-20')).not.toContain('paypal.open');
  });
  test('while AliExpress’s window is still open, that way is shown again once PayPal has closed its own', () => {
    expect(asked(paypal(opened), '2026-09-15').step).toBe('openNow');
  });
  test('a claim that PayPal decided against the buyer is not called closed for want of a claim', () => {
    const decided = paypal({
      ...opened,
      'paypal.claimed': noon('2026-08-30'),
      'paypal.lost': noon('2026-09-30'),
    });
    expect(asked(decided, '2026-11-20', lost)).toMatchObject({ verdict: 'over', step: 'nothingLeft' });
  });
});

describe('A5: a date that hangs on how it was paid', () => {
  test('asks for that, and is not over, until no way of paying has a date any more', () => {
    const unsaid = asked(told({}), '2026-11-11', lost);
    expect(unsaid).toMatchObject({ verdict: 'incomplete', turn: 'buyer', missing: ['payment'] });
    expect(unsaid.items[0]).toBe('findOut.payment');
    expect(asked(told({}), '2027-01-12', lost)).toMatchObject({ verdict: 'over', missing: [] });
    expect(asked(told({ payment: 'other' }), '2026-11-11', lost).verdict).toBe('over');
  });
  test('asks before a date that is years away, and not instead of it', () => {
    expect(asked(told({}), '2026-11-11', lost, 'eu').missing).toEqual(['payment']);
    expect(asked(told({}), '2027-03-01', lost, 'eu').clock).toBe('eu.guarantee');
  });
  const listed = (status: OrderStatus, payment?: Entered['payment']) =>
    told(
      { complaint: { reason: 'notArrived' }, ...(payment ? { payment } : {}) },
      { status, days: { placed: '2026-02-15' } },
    );
  test('counts from the day of the order where only the list was seen, and says “about”', () => {
    const { assessed } = asked(listed('awaitingDelivery', 'paypal'), '2026-08-10');
    const open = assessed.deadlines.find(({ clock }) => clock === 'paypal.open');
    expect(open).toMatchObject({ certainty: 'estimated', earliest: { on: '2026-08-13' } });
    expect(assessed.next?.clock).toBe('paypal.open');
  });
  test('a figure of the buyer’s own that counts from a guessed day is not shown as entered', () => {
    const own = told(
      { payment: 'paypal', figures: { 'paypal.open': 170 } },
      { days: { placed: '2026-02-15' } },
    );
    const { assessed } = asked(own, '2026-03-01');
    expect(assessed.deadlines.find(({ clock }) => clock === 'paypal.open')?.certainty).toBe('estimated');
  });
  test('an order that is only listed as paid has a day by which it should be shipped, and is late one day', () => {
    const waiting = order({ status: 'processing', days: { placed: '2026-02-15' } });
    expect(asked(waiting, '2026-02-17').clock).toBe('ship.by');
    expect(asked(waiting, '2026-06-23').urgency).toBe('soon');
  });
  test('an order that is still to be paid is not counted as paid', () => {
    expect(clocks(order({ status: 'toPay', days: { placed: '2026-07-15' } }), '2026-07-16')).toEqual([
      'pay.unpaid',
    ]);
  });
  test.each(['closed', 'expired', 'canceled'] as const)(
    'reminds of PayPal though the order is %s',
    (status) => {
      const { assessed } = asked(listed(status, 'paypal'), '2026-06-01');
      const planned = planReminders(assessed, [], noon('2026-06-01'));
      expect(planned.map(({ clock, lead }) => `${clock} ${lead}`)).toEqual(
        ['paypal.open 7d', 'paypal.open 3d', 'paypal.open 1d', 'paypal.open look'].slice(0, planned.length),
      );
      expect(planned.length).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('A11: a bank may still help after 120 days from the payment', () => {
  const card = told({ payment: 'card' });
  test.each([undefined, 'us', 'uk', 'eu'] as const)(
    'in region %s: it is said that it may have ended, and to ask',
    (region) => {
      const found = asked(card, '2026-11-20', lost, region);
      expect(found).toMatchObject({ step: 'beyondPlatform', clock: 'card.chargeback', urgency: 'soon' });
      expect(found.items[0]).toBe('beyondPlatform.anyway');
    },
  );
  const lastDay = (one: Order) =>
    asked(one, '2026-08-20').assessed.deadlines.find(({ clock }) => clock === 'card.chargeback')?.latest.on;
  test('to 120 days from the last promised day or the receipt, never more than 540 from the payment', () => {
    expect(lastDay(card)).toBe('2027-01-02');
    const late = { about: 'eta.latest' as const, on: day('2027-12-01'), text: '' };
    expect(lastDay(told({ payment: 'card' }, { ...BASE, stated: [late] }))).toBe('2028-01-06');
    expect(lastDay(told({ payment: 'card' }, { status: 'closed', days: { paid: '2026-07-15' } }))).toBe(
      '2028-01-06',
    );
  });
  test('and is over then', () => {
    expect(asked(card, '2027-01-03', lost).verdict).toBe('over');
  });
});

describe('B20: a window of PayPal or a bank in its last 14 days is seen beside any step', () => {
  const card = told({ payment: 'card' });
  const steps = [
    ['AliExpress decides', dispute(['escalated', noon('2026-10-20')]), 'waitPlatform'],
    ['an appeal runs', dispute(['appealed', noon('2026-10-20')]), 'waitPlatform'],
    [
      'the refund is awaited',
      dispute(['ruledForBuyer', noon('2026-11-05')], ['noReturn', noon('2026-11-06')]),
      'checkRefund',
    ],
    ['it is not said whether it must go back', dispute(['ruledForBuyer', noon('2026-11-05')]), 'mustReturn'],
  ] as const;
  test.each(steps)('while %s', (_, its, step) => {
    expect(asked(card, '2026-11-11', its)).toMatchObject({
      step,
      urgency: 'urgent',
      clock: 'card.chargeback',
    });
    expect(asked(card, '2026-11-11', its).items).toContain('beside.card');
    expect(asked(card, '2026-10-25', its).clock).not.toBe('card.chargeback');
  });
  test('but not before a buyer who has nothing to complain of', () => {
    const content = order({ ...BASE, entered: { days: {}, payment: 'card' } });
    expect(asked(content, '2026-11-11').clock).not.toBe('card.chargeback');
  });
});
