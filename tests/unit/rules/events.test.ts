import { describe, expect, test } from 'vitest';
import type { DisputeEventKind } from '../../../lib/records/dispute';
import { REPORTABLE } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import type { Rule, Trigger } from '../../../lib/rules/rule';
import { ruleBook } from '../../../lib/rules/rule-book';
import { HOUR_MS } from '../../../lib/time/durations';
import { type BuyerReport, day, dispute, order } from './orders';
import { deadlineBy, row } from './rows';

/** The events that clocks count from, and when they count as having happened. */

const AT = Date.UTC(2026, 5, 1, 18);
const countingFrom = (trigger: Trigger): Rule => row({ nominal: [{ after: trigger, days: 0 }] });

/** When an event counts as having happened, in hours after the first of some events of a dispute. */
function hour(trigger: Trigger, ...events: readonly DisputeEventKind[]): number | undefined {
  const its = dispute(...events.map((kind, index) => [kind, AT + index * HOUR_MS] as const));
  const found = deadlineBy(countingFrom(trigger), order({}), its);
  return found && (found.nominal.at - AT) / HOUR_MS;
}

describe('of a dispute', () => {
  test.each<[Trigger, readonly DisputeEventKind[]]>([
    ['dispute.opened', ['opened']],
    ['dispute.changed', ['opened', 'changed', 'buyerRefused']],
    ['dispute.proposed', ['sellerProposed']],
    ['dispute.refused', ['sellerRefused']],
    ['platform.proposed', ['platformProposed']],
    ['plan.accepted', ['sellerAccepted', 'buyerAccepted', 'ruledForBuyer']],
    ['dispute.escalated', ['escalated', 'proofGiven']],
    ['proof.asked', ['proofAsked']],
    ['return.agreed', ['returnAgreed']],
    ['return.sent', ['returnSent']],
    ['ruled', ['ruledForSeller']],
    ['refund.approved', ['sellerAccepted', 'buyerAccepted', 'ruledForBuyer', 'returnReceived', 'noReturn']],
  ])('%s is each of %j, the newest of them', (trigger, kinds) => {
    for (const kind of kinds) expect(hour(trigger, 'withdrawn', kind, 'withdrawn')).toBe(1);
    expect(hour(trigger, ...kinds, ...kinds, 'withdrawn')).toBe(2 * kinds.length - 1);
    expect(hour(trigger, 'withdrawn', 'refunded', 'appealed')).toBeUndefined();
  });
});

describe('of an order', () => {
  const on = (trigger: Trigger, reported: BuyerReport) =>
    deadlineBy(countingFrom(trigger), order(reported))?.nominal.on;

  test.each(['placed', 'paid', 'shipped', 'completed'] as const)(
    '%s is the day that the page states',
    (name) => {
      expect(on(name, { days: { [name]: '2026-06-03' } })).toBe('2026-06-03');
      expect(on(name, {})).toBeUndefined();
    },
  );

  test.each(REPORTABLE)('%s is when the buyer says', (name) => {
    const reported = { entered: { days: {}, reported: { [name]: AT } } };
    expect(deadlineBy(countingFrom(name), order(reported))?.nominal.at).toBe(AT);
    expect(on(name, {})).toBeUndefined();
    expect(on(name, { entered: { days: {}, reported: {} } })).toBeUndefined();
  });

  test('a refund that was approved in the dispute is not when the buyer says', () => {
    const reported = order({ entered: { days: {}, reported: { 'refund.approved': AT + 9 * HOUR_MS } } });
    expect(
      deadlineBy(countingFrom('refund.approved'), reported, dispute(['sellerAccepted', AT]))?.nominal.at,
    ).toBe(AT);
  });

  const states = (about: 'eta.latest' | 'refund.nodelivery' | 'bp.end', ...days: readonly string[]) =>
    days.map((text) => ({ about, on: day(text), text }));

  test('the latest delivery is the latest that the page states', () => {
    expect(on('eta.latest', { stated: states('eta.latest', '2026-07-03', '2026-07-09', '2026-07-01') })).toBe(
      '2026-07-09',
    );
    expect(on('eta.latest', { stated: states('bp.end', '2026-07-03') })).toBeUndefined();
  });

  test('the refund for a lost parcel opens on the earliest day that the page states, else that the buyer entered', () => {
    const entered = { days: { 'refund.nodelivery': { on: day('2026-06-30'), enteredAt: 0 } } };
    const stated = states('refund.nodelivery', '2026-07-09', '2026-07-03');
    expect(on('refund.nodelivery', { stated, entered })).toBe('2026-07-03');
    expect(on('refund.nodelivery', { entered })).toBe('2026-06-30');
    expect(on('refund.nodelivery', {})).toBeUndefined();
  });

  describe('protection ends', () => {
    const entered = { days: { 'bp.end': { on: day('2026-06-30'), enteredAt: 0 } } };
    const days = { placed: '2026-06-01' };
    const status = 'awaitingDelivery';
    const bp = row({
      id: 'bp.end',
      earliest: [{ after: 'placed', days: 20 }],
      appliesIf: { statuses: [status] },
    });
    const extend = row({ id: 'extend.ask', nominal: [{ after: 'bp.end', days: -7 }] });
    const end = (reported: BuyerReport, rules: readonly Rule[] = [row(), bp, extend], figure?: number) => {
      const book = ruleBook('UTC', { rules, ...(figure ? { figures: { 'bp.end': figure } } : {}) });
      return assess(order(reported), undefined, 0, book).deadlines.find(({ clock }) => clock === 'extend.ask')
        ?.nominal.on;
    };
    test('on the earliest day that the page states', () => {
      const stated = states('bp.end', '2026-07-19', '2026-07-10');
      expect(end({ status, days, entered, stated })).toBe('2026-07-03');
    });
    test('else on the day that the buyer entered', () => {
      expect(end({ status, days, entered })).toBe('2026-06-23');
      expect(end({ entered })).toBe('2026-06-23');
    });
    test('else on the earliest day of its own rule', () => {
      expect(end({ status, days })).toBe('2026-06-14');
    });
    test('by the figure of the buyer’s own, for this order before that for all', () => {
      const figures = { 'bp.end': 40 };
      expect(end({ status, days }, undefined, 30)).toBe('2026-06-24');
      expect(end({ status, days, entered: { days: {}, figures } }, undefined, 30)).toBe('2026-07-04');
    });
    test('on no day that is known, where its rule does not run, counts no days, or has nothing to count from', () => {
      expect(end({ status })).toBeUndefined();
      expect(end({ days })).toBeUndefined();
      expect(end({ status, days }, [extend])).toBeUndefined();
      expect(end({ status, days }, [row({ ...bp, earliest: [] }), extend])).toBeUndefined();
      expect(
        end({ status, days }, [row({ ...bp, earliest: [{ after: 'placed', hours: 9 }] }), extend]),
      ).toBeUndefined();
    });
  });
});
