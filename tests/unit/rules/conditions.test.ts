import { describe, expect, test } from 'vitest';
import type { DisputeEventKind } from '../../../lib/records/dispute';
import type { Entered, OrderKind, OrderStatus } from '../../../lib/records/order';
import type { Region } from '../../../lib/records/settings';
import { assess } from '../../../lib/rules/assess';
import type { Condition } from '../../../lib/rules/rule';
import { ruleBook } from '../../../lib/rules/rule-book';
import { day, dispute, order } from './orders';
import { row } from './rows';

/** Which clocks run for whom. */

interface Someone {
  readonly status?: OrderStatus;
  readonly region?: Region;
  readonly payment?: Entered['payment'];
  readonly kinds?: readonly OrderKind[];
  readonly events?: readonly DisputeEventKind[];
}

function runs(appliesIf: Condition, who: Someone): boolean {
  const { status, region, payment, kinds, events = [] } = who;
  const reported = {
    ...order({
      ...(status ? { status } : {}),
      days: { placed: '2026-06-01' },
      entered: { days: {}, ...(payment ? { payment } : {}) },
    }),
    ...(kinds ? { kinds } : {}),
  };
  const its = dispute(...events.map((kind, at) => [kind, at] as const));
  const book = ruleBook('UTC', { rules: [row({ appliesIf })], ...(region ? { region } : {}) });
  return assess(reported, events.length > 0 ? its : undefined, 0, book).deadlines.length > 0;
}

describe('a clock runs', () => {
  test.each<[string, Condition, Someone, boolean]>([
    ['for everybody where it asks for nothing', {}, {}, true],
    ['in a status that it names', { statuses: ['processing', 'completed'] }, { status: 'completed' }, true],
    ['in no other', { statuses: ['processing', 'completed'] }, { status: 'closed' }, false],
    ['not where the status is unknown', { statuses: ['processing'] }, {}, false],
    ['without a dispute or after it was withdrawn', {}, { events: ['opened', 'withdrawn'] }, true],
    ['not during one, unless it says so', {}, { events: ['opened'] }, false],
    ['in a state of the dispute that it names', { disputes: ['platform'] }, { events: ['escalated'] }, true],
    ['in no other state', { disputes: ['platform'] }, { events: ['opened'] }, false],
    ['not before a dispute, if it names its states', { disputes: ['platform'] }, {}, false],
    ['whatever the dispute', { disputes: 'any' }, { events: ['refunded'] }, true],
    ['in a region that it names', { regions: ['eu', 'uk'] }, { region: 'uk' }, true],
    ['in no other region', { regions: ['eu', 'uk'] }, { region: 'br' }, false],
    ['not where the region is unknown', { regions: ['eu'] }, {}, false],
    ['for a way of paying', { payment: 'paypal' }, { payment: 'paypal' }, true],
    ['for no other way', { payment: 'paypal' }, { payment: 'card' }, false],
    ['not where it is unknown how it was paid', { payment: 'paypal' }, {}, false],
    ['for one of the kinds', { kinds: ['choice', 'warranty'] }, { kinds: ['freeReturn', 'choice'] }, true],
    ['for no other kind', { kinds: ['choice', 'warranty'] }, { kinds: ['freeReturn'] }, false],
    ['not where the kind is unknown', { kinds: ['choice'] }, {}, false],
    ['not for a kind that it leaves out', { notKinds: ['choice', 'warranty'] }, { kinds: ['choice'] }, false],
    ['but for the others', { notKinds: ['choice', 'warranty'] }, { kinds: ['freeReturn'] }, true],
    ['and where the kind is unknown', { notKinds: ['choice'] }, {}, true],
  ])('%s', (_, condition, who, expected) => {
    expect(runs(condition, who)).toBe(expected);
  });

  test('only where all of its conditions hold', () => {
    const both: Condition = { statuses: ['completed'], regions: ['eu'] };
    expect(runs(both, { status: 'completed', region: 'eu' })).toBe(true);
    expect(runs(both, { status: 'completed', region: 'us' })).toBe(false);
    expect(runs(both, { status: 'processing', region: 'eu' })).toBe(false);
  });
});

describe('a rule stands in for a page that says nothing', () => {
  const appliesIf: Condition = { estimateIn: ['toPay', 'processing'] };
  test('only in the statuses for which it may estimate', () => {
    expect(runs(appliesIf, { status: 'processing' })).toBe(true);
    expect(runs(appliesIf, { status: 'completed' })).toBe(false);
  });
  test('unless the page speaks about what it gives way to', () => {
    const rules = [row({ appliesIf: { unlessStated: 'refund.nodelivery' } })];
    const book = ruleBook('UTC', { rules });
    const clocks = (about: 'refund.nodelivery' | 'bp.end') =>
      assess(
        order({ days: { placed: '2026-06-01' }, stated: [{ about, on: day('2026-08-01'), text: '' }] }),
        undefined,
        0,
        book,
      ).deadlines.length;
    expect([clocks('refund.nodelivery'), clocks('bp.end')]).toEqual([0, 1]);
  });
});

describe('one book judges orders of all sorts, one after the other', () => {
  const book = ruleBook('UTC', { region: 'eu' });
  const clocks = (payment: Entered['payment'], kinds: readonly OrderKind[], seller: Entered['seller']) => {
    const reported = order({
      status: 'completed',
      days: { placed: '2026-05-01', paid: '2026-05-01', completed: '2026-06-01' },
      entered: { days: {}, ...(payment ? { payment } : {}), ...(seller ? { seller } : {}) },
    });
    const found = assess({ ...reported, kinds }, undefined, 0, book).deadlines;
    return Object.fromEntries(found.map(({ clock, latest }) => [clock, latest.on]));
  };
  test('each by its own payment, kind and seller', () => {
    expect(clocks(undefined, [], undefined)).toEqual({
      'dispute.defect': '2026-07-30',
      'return.nofault': '2026-06-16',
      'eu.withdraw': '2026-06-15',
      'eu.guarantee': '2028-06-01',
    });
    expect(clocks('paypal', [], undefined)).toMatchObject({ 'paypal.open': '2026-10-28' });
    expect(clocks('card', [], undefined)).toMatchObject({ 'card.chargeback': '2026-09-29' });
    expect(clocks('other', ['freeReturn'], 'cn')).toEqual({
      'dispute.defect': '2026-07-30',
      'return.nofault': '2026-07-30',
      'eu.withdraw': '2026-06-15',
      'eu.guarantee': '2028-06-01',
    });
    expect(clocks('other', ['freeReturn', 'choice'], 'br')).toMatchObject({
      'return.nofault': '2026-06-08',
    });
    expect(clocks('other', ['choice'], 'cn')).toMatchObject({ 'return.nofault': '2026-06-16' });
    expect(clocks('other', ['freeReturn'], 'other')).toMatchObject({ 'return.nofault': '2026-06-16' });
  });
});
