import { describe, expect, test } from 'vitest';
import type { Entered, Fact, OrderStatus, Statement } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { type BuyerReport, day, dispute, order } from './orders';
import { deadlineBy, row } from './rows';

/** What the page says now, what the buyer entered, what the page said before that, what the rule makes of the rest: in this order. */

const about = 'coupon.use';
const rule = row({ kind: 'theirs' });
const says = (on: string, seenAt = 0): Fact<Statement> => ({
  value: { about, on: day(on), text: `by ${on}` },
  source: 'order',
  seenAt,
});
const placed: BuyerReport = { days: { placed: '2026-06-01' } };
const entered: Entered = { days: { [about]: { on: day('2026-06-20'), enteredAt: 7 } } };

describe('the page', () => {
  test('goes before the buyer, and the buyer before the rule', () => {
    const found = (reported: BuyerReport, stated: readonly Fact<Statement>[] = []) => {
      const one = deadlineBy(rule, { ...order(reported), stated });
      return one && [one.nominal.on, one.certainty];
    };
    expect(found(placed)).toEqual(['2026-06-11', 'estimated']);
    expect(found({ ...placed, entered })).toEqual(['2026-06-20', 'entered']);
    expect(found({ ...placed, entered }, [says('2026-06-25', 8)])).toEqual(['2026-06-25', 'stated']);
  });

  test('that was read before the buyer entered a day, goes behind it', () => {
    const found = (...stated: readonly Fact<Statement>[]) => {
      const one = deadlineBy(rule, { ...order({ ...placed, entered }), stated });
      return one && [one.earliest.on, one.latest.on, one.certainty];
    };
    expect(found(says('2027-07-25', 6))).toEqual(['2026-06-20', '2026-06-20', 'entered']);
    expect(found(says('2027-07-25', 6), says('2026-06-25', 8))).toEqual([
      '2026-06-25',
      '2027-07-25',
      'stated',
    ]);
  });

  test('is quoted, with when it was last seen', () => {
    const stated = [says('2026-06-25', 3), says('2026-06-20', 5), says('2026-06-22', 4)];
    expect(deadlineBy(rule, { ...order(placed), stated })).toEqual({
      clock: about,
      kind: 'theirs',
      earliest: { on: '2026-06-20', at: Date.parse('2026-06-21T00:00:00-07:00'), exact: false },
      nominal: { on: '2026-06-20', at: Date.parse('2026-06-21T00:00:00-07:00'), exact: false },
      latest: { on: '2026-06-25', at: Date.parse('2026-06-26T00:00:00-07:00'), exact: false },
      certainty: 'stated',
      source: { kind: 'page', texts: ['by 2026-06-20', 'by 2026-06-22', 'by 2026-06-25'], seenAt: 5 },
      onExpiry: 'couponGone',
    });
  });

  test('that speaks of something else settles nothing', () => {
    const other: Statement = { about: 'bp.end', on: day('2026-06-25'), text: '' };
    expect(deadlineBy(rule, order({ ...placed, stated: [other] }))?.certainty).toBe('estimated');
  });

  test('may count from an event, and settles nothing where that is not known', () => {
    const within = (from: 'completed' | 'delivered'): BuyerReport => ({
      days: { placed: '2026-06-01', completed: '2026-06-10' },
      stated: [{ about, days: 7, from, text: '' }],
    });
    expect(deadlineBy(rule, order(within('completed')))?.nominal.on).toBe('2026-06-17');
    expect(deadlineBy(rule, order(within('delivered')))?.certainty).toBe('estimated');
  });

  test('may count down: from when it was seen, to the moment', () => {
    const left: Statement = { about, leftMs: 90_000_000, text: '1 d 1 h' };
    const seenAt = Date.UTC(2026, 5, 1, 12);
    const stated: readonly Fact<Statement>[] = [{ value: left, source: 'order', seenAt }];
    expect(deadlineBy(rule, { ...order({}), stated })?.nominal).toEqual({
      on: '2026-06-02',
      at: seenAt + 90_000_000,
      exact: true,
    });
  });
});

test('what the buyer entered is told as the buyer’s', () => {
  expect(deadlineBy(rule, order({ ...placed, entered }))).toMatchObject({
    earliest: { on: '2026-06-20' },
    latest: { on: '2026-06-20' },
    source: { kind: 'buyer', enteredAt: 7 },
  });
});

describe('page and rule', () => {
  const disagreements = (on: string) =>
    assess({ ...order(placed), stated: [says(on)] }, undefined, 0, ruleBook('UTC', { rules: [rule] }))
      .disagreements;
  test('may differ by a day, before or after', () => {
    for (const on of ['2026-06-10', '2026-06-11', '2026-06-12']) expect(disagreements(on)).toEqual([]);
  });
  test('are set side by side where they differ by more', () => {
    for (const on of ['2026-06-09', '2026-06-13']) {
      expect(disagreements(on)).toEqual([{ clock: about, stated: on, estimated: '2026-06-11' }]);
    }
  });
});

describe('aliexpress.ru', () => {
  test('has no estimates, only what its page says and the buyer entered', () => {
    const there = (reported: BuyerReport) => deadlineBy(rule, { ...order(reported), site: 'ru' });
    expect(there(placed)).toBeUndefined();
    expect(there({ ...placed, entered })?.certainty).toBe('entered');
  });
});

describe('an order judged again', () => {
  const book = ruleBook('UTC', { rules: [row({ appliesIf: {} })] });
  const one = order(placed);
  const clocks = (its?: ReturnType<typeof dispute>) => assess(one, its, 0, book).deadlines.length;
  test('has the clocks of its dispute as it is now', () => {
    const opened = dispute(['opened', 0]);
    expect([clocks(), clocks(opened), clocks(opened), clocks()]).toEqual([1, 0, 0, 1]);
  });
});

describe('what could not be read', () => {
  const problems = (
    status: OrderStatus | undefined,
    seenAt: number,
    ...kinds: readonly ('status' | 'date')[]
  ) => {
    const reported = order(status ? { status, days: { placed: '2026-06-01' } } : {});
    const known = reported.status ? { ...reported, status: { ...reported.status, seenAt: 5 } } : reported;
    const values = {
      status: { kind: 'unknownStatus', word: 'Flying' },
      date: { kind: 'unknownDate', day: 'paid', text: 'soon' },
    } as const;
    const found = kinds.map((kind) => ({ value: values[kind], source: 'list' as const, seenAt }));
    return assess({ ...known, problems: found }, undefined, 0, ruleBook('UTC')).problems.map(
      ({ kind }) => kind,
    );
  };
  test('is told', () => {
    expect(problems(undefined, 5, 'status', 'date')).toEqual(['unknownStatus', 'unknownDate']);
  });
  test('a status of a newer look at the order replaces one that was not understood, of an older one it does not', () => {
    expect(problems('processing', 4, 'status')).toEqual([]);
    expect(problems('processing', 5, 'status')).toEqual(['unknownStatus']);
    expect(problems('processing', 6, 'status')).toEqual(['unknownStatus']);
  });
  test('and replaces nothing else', () => {
    expect(problems('processing', 4, 'status', 'date')).toEqual(['unknownDate']);
  });
  test('a date that was not understood leaves the status standing', () => {
    const reported = order({ status: 'processing', days: { paid: '2026-06-01' } });
    const value = { kind: 'unknownDate', day: 'placed', text: 'soon' } as const;
    const judged = assess(
      { ...reported, problems: [{ value, source: 'list', seenAt: 9 }] },
      undefined,
      Date.UTC(2026, 5, 2),
      ruleBook('UTC'),
    );
    expect([judged.verdict, judged.step]).toEqual(['open', 'waitShipment']);
  });
});
