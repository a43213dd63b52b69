import { describe, expect, test } from 'vitest';
import type { Order } from '../../../lib/records/order';
import type { SeenDispute } from '../../../lib/records/seen-dispute';
import { assess } from '../../../lib/rules/assess';
import { checklistFor } from '../../../lib/rules/checklist-for';
import { ruleBook } from '../../../lib/rules/rule-book';
import { mergeSighting } from '../../../lib/store/records/sightings';
import { DAY_MS } from '../../../lib/time/durations';
import { i18n } from '../../../lib/wording';
import { dispute, order } from '../rules/orders';
import { on } from '../rules/steps/judged';

/** A case that only a page shows: it has a date where it can have one, and it is never taken for nothing. */

const book = ruleBook('America/Los_Angeles');
const SEEN = on('2026-06-25') + DAY_MS / 2;

/** An order whose list showed these lines at some moments, one look after the other. */
function looked(...looks: readonly (readonly [at: number, shown: SeenDispute])[]): Order {
  let known: Order = order({ status: 'completed', days: { placed: '2026-05-01', completed: '2026-06-01' } });
  for (const [seenAt, shown] of looks) {
    known = mergeSighting(known, {
      orderId: known.id,
      source: 'list',
      seenAt,
      days: {},
      stated: [],
      items: [],
      disputes: [shown],
      problems: [],
    });
  }
  return known;
}

describe('B16: what a page shows of a case counts from the day it was first seen', () => {
  test.each([
    ['refunding', 'refund.arrive', '2026-07-09'],
    ['waitSeller', 'neg.seller', '2026-06-30'],
    ['platform', 'plat.decide', '2026-07-02'],
    ['returnTransit', 'ret.seller', '2026-07-25'],
  ] as const)('%s', (state, clock, nominal) => {
    const { next } = assess(looked([SEEN, { state }]), undefined, SEEN, book);
    expect(next).toMatchObject({ clock, certainty: 'estimated', nominal: { on: nominal } });
  });

  test('a later look moves nothing, nor does the amount that a page adds', () => {
    const again = looked(
      [SEEN, { state: 'refunding' }],
      [SEEN + 5 * DAY_MS, { state: 'refunding' }],
      [SEEN + 9 * DAY_MS, { state: 'refunding', amount: '€5.00' }],
    );
    const late = assess(again, undefined, SEEN + 60 * DAY_MS, book);
    expect(late.next).toMatchObject({ clock: 'refund.arrive', nominal: { on: '2026-07-09' } });
    expect(late.urgency).toBe('soon');
  });

  test('what the buyer told of it goes before', () => {
    const told = dispute(['opened', on('2026-06-01')], ['sellerAccepted', on('2026-06-10')]);
    const { next } = assess(looked([SEEN, { state: 'refunding' }]), told, SEEN, book);
    expect(next?.nominal.on).toBe('2026-06-24');
  });
});

describe('B15: a case that is not understood is not over', () => {
  const late = on('2026-12-01');
  test('where no window is open any more, it is asked where it stands', () => {
    const shown = looked([SEEN, {}]);
    const judged = assess(shown, undefined, late, book);
    expect(judged).toMatchObject({ verdict: 'incomplete', missing: ['dispute'] });
    expect(checklistFor(shown, judged, late)).toEqual(['findOut.case']);
  });
  test('for half a year after the last window, which is announced', () => {
    const shown = looked([SEEN, {}]);
    const windowEnds = on('2026-07-30');
    const goneAt = windowEnds + 180 * DAY_MS;
    const judged = assess(shown, undefined, goneAt - 1, book);
    expect([judged.verdict, judged.nextChangeAt]).toEqual(['incomplete', goneAt]);
    expect(assess(shown, undefined, goneAt, book).verdict).toBe('over');
  });
  test('nor where no window is known: half a year after it was last seen', () => {
    const russian = { ...looked([late, {}]), site: 'ru' as const };
    const judged = (now: number) => assess(russian, undefined, now, book);
    expect(judged(late + 30 * DAY_MS)).toMatchObject({ verdict: 'incomplete', missing: ['dispute'] });
    expect(judged(late + 181 * DAY_MS).verdict).toBe('over');
  });
  test('with a problem that was told, it is the buyer’s turn', () => {
    const shown = looked([SEEN, {}]);
    const told = { ...shown, entered: { days: {}, complaint: { reason: 'defective' as const } } };
    expect(assess(told, undefined, late, book)).toMatchObject({ turn: 'buyer', urgency: 'urgent' });
  });
  test('one that is probably done is done', () => {
    const done = looked([SEEN, { state: 'finished', unsure: true }]);
    expect(assess(done, undefined, late, book).verdict).toBe('over');
  });
});

test('B17: after windows that we estimate a withdrawn dispute can only probably not be opened again', () => {
  const withdrawn = dispute(['opened', SEEN], ['withdrawn', SEEN + 1]);
  expect(assess(looked(), withdrawn, on('2026-12-01'), book).step).toBe('cannotReopen');
  expect(i18n.t('step.cannotReopen')).toMatch(/probably/);
});
