import { describe, expect, test } from 'vitest';
import type { Dispute, DisputeEventKind } from '../../../lib/records/dispute';
import { assess } from '../../../lib/rules/assess';
import type { Rule } from '../../../lib/rules/rule';
import { ruleBook } from '../../../lib/rules/rule-book';
import { DAY_MS, HOUR_MS } from '../../../lib/time/durations';
import { type BuyerReport, day, dispute, order } from './orders';
import { row } from './rows';

/** Which of many deadlines is in front, in which order they stand, and when that changes. */

const AT = Date.UTC(2026, 5, 1, 18);

/** A row that ends so many hours after the instant at which the test begins. */
const ends = (id: Rule['id'], hours: number, changes: Partial<Rule> = {}) =>
  row({ id, nominal: [{ after: 'coupon.issued', hours }], ...changes });

function judged(rules: readonly Rule[], now: number, reported: BuyerReport = {}, its?: Dispute) {
  const issued = order({
    ...reported,
    entered: {
      days: {},
      ...reported.entered,
      reported: { 'coupon.issued': AT, ...reported.entered?.reported },
    },
  });
  return assess(issued, its, now, ruleBook('UTC', { rules }));
}

describe('the deadlines', () => {
  const rules = [ends('paypal.open', 50), ends('us.fcba', 10), ends('eu.dsa', 30), ends('coupon.use', 20)];
  const ids = (now: number) => judged(rules, now).deadlines.map(({ clock }) => clock);
  test('stand in the order in which they come', () => {
    expect(ids(AT)).toEqual(['us.fcba', 'coupon.use', 'eu.dsa', 'paypal.open']);
  });
  test('then come those that have passed, the newest first', () => {
    expect(ids(AT + 30 * HOUR_MS - 1)).toEqual(['eu.dsa', 'paypal.open', 'coupon.use', 'us.fcba']);
    expect(ids(AT + 30 * HOUR_MS)).toEqual(['paypal.open', 'eu.dsa', 'coupon.use', 'us.fcba']);
  });
  test('stand by the moment that is acted on', () => {
    const late = { latest: [{ after: 'coupon.issued', hours: 99 }] } as const;
    expect(
      judged([ends('eu.dsa', 20, { ...late, kind: 'opens' }), ends('us.fcba', 40, late)], AT).deadlines[0]
        ?.clock,
    ).toBe('us.fcba');
  });
});

describe('the deadline in front', () => {
  const waiting: BuyerReport = { status: 'processing' };
  const ship = ends('ship.by', 40, { kind: 'theirs' });
  const next = (rules: readonly Rule[], hours: number, reported = waiting, its?: Dispute) =>
    judged(rules, AT + hours * HOUR_MS, reported, its).next?.clock;

  test('is that of the step', () => {
    expect(next([ends('extend.ask', 10, { kind: 'advice' }), ship], 0)).toBe('ship.by');
  });
  test('stays there when others have let it pass', () => {
    expect(next([ship], 41)).toBe('ship.by');
    expect(next([ends('ship.by', 40, { kind: 'opens' })], 41)).toBeUndefined();
  });
  test('stays there while a right may have ended, until it has', () => {
    const edges = [10, 20, 30].map((hours) => [{ after: 'coupon.issued' as const, hours }]);
    const [earliest = [], nominal = [], latest = []] = edges;
    const unsure = (kind: Rule['kind']) => [row({ id: 'pay.unpaid', kind, earliest, nominal, latest })];
    const front = (kind: Rule['kind'], hours: number) => next(unsure(kind), hours, { status: 'toPay' });
    expect([9, 10, 29, 30].map((hours) => front('closes', hours))).toEqual([
      'pay.unpaid',
      'pay.unpaid',
      'pay.unpaid',
      undefined,
    ]);
    expect([19, 20].map((hours) => front('advice', hours))).toEqual(['pay.unpaid', undefined]);
  });
  test('is a right that closes sooner, until that is gone', () => {
    const rules = [ship, ends('dispute.defect', 30), ends('ret.ship', 20)];
    expect(next(rules, 0)).toBe('ret.ship');
    expect(next(rules, 20)).toBe('dispute.defect');
    expect(next(rules, 30)).toBe('ship.by');
  });
  test('is not a right that closes later, as long as that of the step is ahead', () => {
    const rules = [ship, ends('dispute.defect', 40), ends('ret.ship', 50)];
    expect(next(rules, 39)).toBe('ship.by');
    expect(next(rules, 40)).toBe('ret.ship');
  });
  test('is not a right that most buyers let pass, unless the step is about it', () => {
    expect(next([ship, ends('coupon.use', 10)], 0)).toBe('ship.by');
    expect(next([ends('pay.unpaid', 10)], 0)).toBeUndefined();
    expect(next([ends('pay.unpaid', 10)], 0, { status: 'toPay' })).toBe('pay.unpaid');
  });
  test('is never one beyond AliExpress, while there is a way here', () => {
    expect(next([ship, ends('paypal.open', 10)], 0)).toBe('ship.by');
    expect(next([ends('paypal.open', 10)], 0)).toBeUndefined();
  });
  test('is none where nothing is open', () => {
    expect(next([ends('ret.ship', 10)], 0, { status: 'closed' })).toBeUndefined();
    expect(next([ends('ret.ship', 10)], 0, {})).toBeUndefined();
  });
  test('is the first of those that the step names which is still ahead', () => {
    const reported: BuyerReport = { status: 'awaitingDelivery', days: { placed: '2026-06-01' } };
    const rules = [ends('refund.nodelivery', 10, { kind: 'opens' }), ends('bp.end', 900, { kind: 'advice' })];
    expect(next(rules, 0, reported)).toBe('refund.nodelivery');
    expect(next(rules, 10, reported)).toBe('bp.end');
  });
});

describe('the judgement may change by itself', () => {
  const changes = (rules: readonly Rule[], now: number) => {
    const { nextChangeAt } = judged(rules, now);
    return nextChangeAt === undefined ? undefined : (nextChangeAt - AT) / HOUR_MS;
  };
  test('fourteen days before a deadline, three days before, and when it comes; then never', () => {
    const rules = [ends('coupon.use', 30 * 24)];
    expect(changes(rules, AT)).toBe(16 * 24);
    expect(changes(rules, AT + 16 * DAY_MS)).toBe(27 * 24);
    expect(changes(rules, AT + 27 * DAY_MS)).toBe(30 * 24);
    expect(changes(rules, AT + 30 * DAY_MS)).toBeUndefined();
    expect(judged(rules, AT + 30 * DAY_MS)).not.toHaveProperty('nextChangeAt');
  });
  test('at each of its edges', () => {
    const [earliest, nominal, latest] = [1, 2, 3].map((hours) => [
      { after: 'coupon.issued' as const, hours },
    ]);
    const rules = [row({ earliest: earliest ?? [], nominal: nominal ?? [], latest: latest ?? [] })];
    expect([0, 1, 2, 3].map((hours) => changes(rules, AT + hours * HOUR_MS))).toEqual([1, 2, 3, undefined]);
  });
  test('at the first of all deadlines', () => {
    expect(changes([ends('coupon.use', 9), ends('us.fcba', 5), ends('eu.dsa', 7)], AT)).toBe(5);
  });
  test('when an old order needs no visit to its page any more, or a deadline comes before', () => {
    const listed: BuyerReport = { status: 'completed', days: { placed: '2026-01-01' } };
    const goneAt = Date.parse('2026-04-24T00:00:00-07:00');
    const rules = [
      row({ id: 'return.nofault', nominal: [{ after: 'completed', days: 15 }] }),
      ends('us.fcba', 1),
    ];
    expect(judged(rules.slice(0, 1), goneAt - 1, listed).nextChangeAt).toBe(goneAt);
    expect(judged(rules, goneAt - 1, listed).nextChangeAt).toBe(goneAt);
    expect(judged(rules, goneAt, listed).nextChangeAt).toBe(AT + HOUR_MS - 14 * DAY_MS);
  });
});

describe('an order with disputes on several lines', () => {
  const book = ruleBook('UTC');
  const lines = (
    ...events: readonly (readonly [line: string | undefined, kind: DisputeEventKind, hours: number])[]
  ): Dispute => ({
    orderId: '8212313961591322',
    events: events.map(([line, kind, hours]) => ({
      kind,
      at: AT + hours * HOUR_MS,
      enteredAt: 0,
      ...(line === undefined ? {} : { line }),
    })),
  });
  const all = (its: Dispute, hours: number, reported: BuyerReport = {}) =>
    assess(order(reported), its, AT + hours * HOUR_MS, book);
  const shown = (its: Dispute, hours: number, reported?: BuyerReport) => {
    const { step, urgency, next } = all(its, hours, reported);
    return [step, urgency, next?.clock, next?.line];
  };

  test('shows the most pressing of them', () => {
    const its = lines(['one', 'opened', 0], ['two', 'opened', 0], ['two', 'proofAsked', 1]);
    expect(shown(its, 2)).toEqual(['giveProof', 'urgent', 'plat.proof', 'two']);
    const turned = lines(['one', 'proofAsked', 0], ['two', 'opened', 0]);
    expect(shown(turned, 2)).toEqual(['giveProof', 'urgent', 'plat.proof', 'one']);
  });
  test('shows what waits for somebody before what is over', () => {
    const its = lines(['one', 'refunded', 0], ['two', 'opened', 0]);
    expect(shown(its, 2)).toEqual(['waitSeller', 'calm', 'neg.seller', 'two']);
  });
  test('shows what is overdue before what is calm', () => {
    const its = lines(['one', 'opened', 50 * 24], ['two', 'escalated', 0]);
    expect(shown(its, 50 * 24 + 1)).toEqual(['waitPlatform', 'soon', 'plat.decide', 'two']);
  });
  test('shows, of two that press alike, the one that ends first', () => {
    const its = lines(
      ['one', 'sellerProposed', 9],
      ['two', 'sellerProposed', 5],
      ['three', 'sellerProposed', 7],
    );
    expect(shown(its, 10)).toEqual(['answerProposal', 'urgent', 'neg.buyer', 'two']);
    const dateless = lines(['one', 'platformProposed', 9], ['two', 'sellerProposed', 5]);
    expect(shown(dateless, 10)).toEqual(['answerProposal', 'urgent', 'neg.buyer', 'two']);
  });
  test('shows what is urgent, then what is soon, then what is not known, then what is calm', () => {
    const overdue = lines(['one', 'escalated', 0], ['two', 'proofAsked', 50 * 24]);
    expect(shown(overdue, 50 * 24 + 1)).toEqual(['giveProof', 'urgent', 'plat.proof', 'two']);
    const withdrawn = ['two', 'withdrawn', 0] as const;
    expect(shown(lines(withdrawn, ['one', 'escalated', 0]), 50 * 24)[0]).toBe('waitPlatform');
    expect(shown(lines(withdrawn, ['one', 'escalated', 0]), 1)[0]).toBe('findOut');
  });
  test('names the line on the clocks of its dispute, and on no other', () => {
    const reported: BuyerReport = { days: { paid: '2026-06-01' }, entered: { days: {}, payment: 'paypal' } };
    const its = lines(['one', 'opened', 0], ['two', 'opened', 1], [undefined, 'opened', 2]);
    const { deadlines } = all(its, 3, reported);
    expect(deadlines.filter(({ clock }) => clock === 'neg.seller').map(({ line }) => line)).toEqual([
      'one',
      'two',
      undefined,
    ]);
    expect(deadlines.filter(({ clock }) => clock === 'paypal.open').map(({ line }) => line)).toEqual([
      undefined,
    ]);
    expect(deadlines.filter((deadline) => 'line' in deadline)).toHaveLength(4); // neg.seller and neg.total of two lines
  });
  test('changes when the first of them does', () => {
    const its = lines(['one', 'opened', 0], ['two', 'opened', 7]);
    const nextChange = (hours: number) => {
      const { nextChangeAt } = all(its, hours);
      return nextChangeAt && (nextChangeAt - AT) / HOUR_MS;
    };
    const alone = (line: number, hours: number) => {
      const one = { ...its, events: its.events.slice(line, line + 1) };
      const { nextChangeAt } = all(one, hours);
      return nextChangeAt && (nextChangeAt - AT) / HOUR_MS;
    };
    for (const hours of [8, 100, 140]) {
      expect(nextChange(hours)).toBe(Math.min(alone(0, hours) ?? 0, alone(1, hours) ?? 0));
    }
    expect(all(lines(['one', 'refunded', 0], ['two', 'refunded', 1]), 9)).not.toHaveProperty('nextChangeAt');
  });
  test('changes for a line that is not shown, too', () => {
    const its = lines(['one', 'opened', 50], ['one', 'sellerProposed', 60], ['two', 'opened', 0]);
    const { step, nextChangeAt } = all(its, 61);
    expect([step, ((nextChangeAt ?? 0) - AT) / HOUR_MS]).toEqual(['answerProposal', 72]);
  });
  test('a dispute on one line alone is that of the order', () => {
    expect(all(lines(['one', 'opened', 0]), 1).next?.clock).toBe('neg.seller');
    expect(all(dispute(), 1).step).toBe('findOut');
  });
});

test('a day of the calendar stays what the page says, whatever the buyer’s zone', () => {
  const stated = [{ about: 'bp.end' as const, on: day('2026-07-31'), text: '' }];
  for (const zone of ['Asia/Tokyo', 'Pacific/Honolulu']) {
    const reported = order({ status: 'awaitingDelivery', days: { placed: '2026-06-01' }, stated });
    expect(assess(reported, undefined, AT, ruleBook(zone)).next?.earliest.on).toBe('2026-07-31');
  }
});
