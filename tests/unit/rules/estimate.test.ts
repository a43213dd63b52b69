import { describe, expect, test } from 'vitest';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { day, order } from './orders';

const book = ruleBook('UTC');
const clock = (
  reported: Parameters<typeof order>[0],
  id: string,
  kinds: readonly ('freeReturn' | 'fastDelivery')[] = [],
) =>
  assess({ ...order(reported), kinds }, undefined, 0, book).deadlines.find(
    (deadline) => deadline.clock === id,
  );

describe('an estimate', () => {
  test('of a right that closes needs only the events of its earliest edge', () => {
    const reported = { status: 'completed' as const, days: { completed: '2026-05-01' } };
    const entered = { days: {}, seller: 'cn' as const };
    expect(clock({ ...reported, entered }, 'return.nofault', ['freeReturn'])?.earliest.on).toBe('2026-05-08');
    expect(clock(reported, 'dispute.defect')).toBeUndefined(); // its earliest edge needs the placed day
  });

  test('beyond the published calendars keeps its early edge and gives its late one the longest holiday', () => {
    const reported = { status: 'processing' as const, days: { paid: '2026-12-30' } };
    const ship = clock(reported, 'ship.by');
    expect([ship?.earliest.on, ship?.nominal.on, ship?.latest.on]).toEqual([
      '2027-01-07',
      '2027-01-07',
      '2027-01-20',
    ]);
    expect(ship?.source).toMatchObject({ calendarUnknown: true });
  });
});

describe('a figure of the buyer’s own', () => {
  const reported = { status: 'awaitingDelivery' as const, days: { placed: '2026-05-01' } };
  const own = (figures: { 'bp.end'?: number; 'extend.ask'?: number }, told_ = reported) => {
    const judged = assess(order(told_), undefined, 0, ruleBook('UTC', { figures }));
    return (id: string) => judged.deadlines.find((deadline) => deadline.clock === id);
  };
  test('takes the place of all three edges for all orders, and is called the buyer’s', () => {
    const end = own({ 'bp.end': 75 })('bp.end');
    expect([end?.earliest.on, end?.latest.on, end?.certainty]).toEqual([
      '2026-07-15',
      '2026-07-15',
      'entered',
    ]);
    expect(end?.source).toEqual({ kind: 'figure', days: 75 });
  });
  test('counts backwards where the rule does, and from the buyer’s own protection', () => {
    expect(own({ 'extend.ask': 10 })('extend.ask')?.nominal.on).toBe('2026-06-20');
    expect(own({ 'bp.end': 75 })('extend.ask')?.nominal.on).toBe('2026-07-08');
  });
  test('counts from where the rule does, whatever the kind of order', () => {
    const done = { status: 'completed' as const, days: { completed: '2026-05-01' } };
    const entered = { days: {}, seller: 'cn' as const, figures: { 'return.nofault': 10 } };
    expect(clock({ ...done, entered }, 'return.nofault', ['freeReturn'])?.earliest.on).toBe('2026-05-11');
  });
  test('for one order goes before the one for all', () => {
    const one = { ...reported, entered: { days: {}, figures: { 'bp.end': 70 } } };
    expect(own({ 'bp.end': 75 }, one)('bp.end')?.earliest.on).toBe('2026-07-10');
  });
});

describe('profiles and overlays', () => {
  const reported = { status: 'completed' as const, days: { placed: '2026-05-01', completed: '2026-05-20' } };
  const free = {
    ...order({ ...reported, entered: { days: {}, seller: 'br' } }),
    kinds: ['freeReturn' as const],
  };
  const back = (choices: Parameters<typeof ruleBook>[1], its = free) =>
    assess(its, undefined, 0, ruleBook('UTC', choices)).deadlines.find(
      ({ clock: id }) => id === 'return.nofault',
    );
  test('that of a seller in Brazil changes today’s book', () => {
    expect(back({})?.latest.on).toBe('2026-05-27');
  });
  test('and a buyer there has the window of everybody', () => {
    expect(back({ region: 'br' }, { ...order(reported), kinds: [] })?.latest.on).toBe('2026-06-04');
  });
  test('and no other book: the help pages of 2022 stay as they were', () => {
    expect(back({ region: 'br', profile: 'help2022' })?.latest.on).toBe('2026-06-04');
    expect(back({ profile: 'legacy2013' })).toBeUndefined();
  });
});

test('a late parcel is late after the latest of the days that the page gives', () => {
  const eta = (on: string) => ({ about: 'eta.latest' as const, on: day(on), text: on });
  const days = { placed: '2026-07-15' };
  const known = order({ status: 'awaitingDelivery', days, stated: [eta('2026-08-03'), eta('2026-07-30')] });
  const { deadlines } = assess({ ...known, kinds: ['fastDelivery'] }, undefined, Date.UTC(2026, 6, 20), book);
  const late = deadlines.find(({ clock: name }) => name === 'eta.late');
  expect(late?.latest.on).toBe('2026-08-05');
});
