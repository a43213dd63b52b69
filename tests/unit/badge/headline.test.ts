import { describe, expect, test } from 'vitest';
import { badgeView } from '../../../components/badge/view';
import { saidOf, withCorrection } from '../../../lib/records/correction';
import type { Order } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { formats } from '../../../lib/wording/format';
import { sourceWords } from '../../../lib/wording/wording';
import { day, dispute, order } from '../rules/orders';

/** What a badge says where the state of an order stands beside its date. */

const book = ruleBook('UTC');
const words = formats('en');
const at = (text: string) => Date.parse(`${text}T12:00:00Z`);
const view = (known: Order, now: number, its?: ReturnType<typeof dispute>) =>
  badgeView(assess(known, its, now, book), now, words);

const underWay = {
  status: 'awaitingDelivery',
  days: { placed: '2026-06-01', shipped: '2026-06-02' },
} as const;
const arrived = { ...underWay, days: { ...underWay.days, delivered: '2026-06-20' } };

describe('a badge', () => {
  test('says that a parcel is on its way, and no longer once tracking says that it has arrived', () => {
    expect(view(order(underWay), at('2026-06-21')).text).toMatch(/^On its way · protection ends Jul 31/);
    expect(view(order(arrived), at('2026-06-21'))).toMatchObject({
      step: 'checkItem',
      text: expect.stringMatching(/^Arrived Jun 20, tracking says\. Protection ends Jul 31/),
      certainty: 'estimated',
    });
  });

  test('says who told of the arrival, by the buyer’s own calendar', () => {
    const far = ruleBook('Asia/Seoul');
    const entered = { days: {}, reported: { delivered: Date.parse('2026-06-19T00:00:00+09:00') } };
    const now = at('2026-06-21');
    const assessed = assess(order({ ...arrived, entered }), undefined, now, far);
    expect(badgeView(assessed, now, words).text).toMatch(/^Arrived Jun 19, you told us\./);
  });

  test('between the usual day and the last one says since when it is expected', () => {
    const paid = { status: 'processing', days: { paid: '2026-06-01' } } as const;
    expect(view(order(paid), at('2026-06-08')).text).toMatch(/^Seller should ship by Jun 9/);
    expect(view(order(paid), at('2026-06-10')).text).toMatch(
      /^Shipment: expected since about Jun 9, may take until Jun 12 · /,
    );
    expect(view(order(paid), at('2026-06-14')).text).toBe('Seller should have shipped by Jun 12');
  });

  test('says which item a date belongs to, where several have a dispute', () => {
    const opened = at('2026-06-20');
    const its = (line: string) => ({
      orderId: order(arrived).id,
      events: [
        { kind: 'opened' as const, at: opened, enteredAt: opened, line: '1' },
        { kind: 'sellerProposed' as const, at: opened, enteredAt: opened, line },
      ],
    });
    const textOf = (line: string) => view(order(arrived), at('2026-06-21'), its(line)).text;
    expect(textOf('2')).toMatch(/^Answer the proposal before Jun 23 \(item 2\)/);
    expect(textOf('8144101709301607')).toContain('(item 1607)');
    expect(textOf('1')).not.toContain('item');
  });

  test('says when it was due what the buyer has not done in time', () => {
    const its = dispute(['opened', at('2026-06-20')], ['returnAgreed', at('2026-06-24')]);
    expect(view(order(arrived), at('2026-06-30'), its).text).toMatch(/^Send it back .* before Jul 4/);
    expect(view(order(arrived), at('2026-07-08'), its)).toMatchObject({
      text: 'Too late to send it back? Look first whether the case is still open · was due before Jul 4',
      urgency: 'urgent',
      date: '2026-07-04',
    });
  });

  test('has something to unfold where a case’s place is not known', () => {
    const shown = { value: {}, source: 'list', seenAt: 1 } as const;
    const assessed = view({ ...order(underWay), disputes: [shown] }, at('2026-06-10'));
    expect(assessed).toMatchObject({ step: 'findOut', unfolds: 'dates' });
    expect(view(order({}), at('2026-06-10'))).not.toHaveProperty('unfolds');
  });
});

describe('a corrected order', () => {
  const stated = [{ about: 'dispute.defect', on: day('2026-08-01'), text: 'until Aug 1' }] as const;
  const now = at('2026-06-21');
  const fixed = (
    known: Order,
    ...[name, value]: ['status', 'completed'] | ['status', 'canceled']
  ): Order => ({
    ...known,
    entered: withCorrection(known.entered, name, value, saidOf(known, name), now),
  });

  test('does not say that AliExpress says so, with a date or without', () => {
    const known = fixed(order({ ...underWay, stated }), 'status', 'completed');
    expect(view(known, now)).toMatchObject({
      certainty: 'entered',
      sure: 'you entered it',
      date: '2026-08-01',
    });
    const { next } = assess(known, undefined, now, book);
    expect(next && sourceWords(next, now, words)).toMatch(
      /^From what you entered, and what AliExpress shows/,
    );
    const over = fixed(order(underWay), 'status', 'canceled');
    expect(view(over, now)).toMatchObject({ certainty: 'none', sure: 'you entered it' });
  });

  test('says of an estimate that it counts from the day that was entered', () => {
    const known = order(underWay);
    const entered = withCorrection(known.entered, 'placed', day('2026-05-28'), saidOf(known, 'placed'), now);
    const { next } = assess({ ...known, entered }, undefined, now, book);
    expect(next && sourceWords(next, now, words)).toMatch(
      /^About\. Our estimate from .*\. It counts from the day you entered$/,
    );
  });
});
