import { describe, expect, test } from 'vitest';
import type { ClockId } from '../../../lib/records/clock';
import type { Entered, Order } from '../../../lib/records/order';
import type { Profile, Region } from '../../../lib/records/settings';
import { assess } from '../../../lib/rules/assess';
import { checklistFor } from '../../../lib/rules/checklist-for';
import { reportable } from '../../../lib/rules/reportable';
import { ruleBook } from '../../../lib/rules/rule-book';
import { HOUR_MS } from '../../../lib/time/durations';
import { zone } from '../../../lib/time/zone';
import { type BuyerReport, day, dispute, order } from './orders';

/** What the law of the buyer's country adds. The numbers are those of the faults that were found in real lives. */

const HOME = 'Europe/Berlin';
const noon = (on: string) => zone(HOME).startOf(day(on)) + 12 * HOUR_MS;
const DAYS = { placed: '2026-07-15', paid: '2026-07-15', shipped: '2026-07-16', completed: '2026-07-28' };
const completed: BuyerReport = { status: 'completed', days: DAYS };
const received: BuyerReport = { status: 'completed', days: { ...DAYS, delivered: '2026-07-28' } };
const told = (reported: BuyerReport, entered: Partial<Entered> = {}): Order =>
  order({ ...reported, entered: { days: {}, ...entered } });
const lost = dispute(['opened', noon('2026-08-03')], ['ruledForSeller', noon('2026-08-10')]);

function judged(one: Order, on: string, region?: Region, its = undefined as typeof lost | undefined) {
  const assessed = assess(one, its, noon(on), ruleBook(HOME, region ? { region } : {}));
  const found = (id: ClockId) => assessed.deadlines.find(({ clock }) => clock === id);
  return { ...assessed, found, items: checklistFor(one, assessed, noon(on)) };
}
const edges = (one: Order, region: Region, clock: ClockId) => {
  const found = judged(one, '2026-07-30', region).found(clock);
  return found && [found.earliest.on, found.nominal.on, found.latest.on];
};

describe('B8: received on a day that nobody says', () => {
  test('counts from completion as “about”, and the alarm is safe if it came a week before', () => {
    expect(edges(told(completed), 'eu', 'eu.withdraw')).toEqual(['2026-08-04', '2026-08-11', '2026-08-11']);
    expect(edges(told(completed), 'eu', 'eu.guarantee')?.[1]).toBe('2028-07-28');
    expect(judged(told(completed), '2026-07-30', 'eu').found('eu.withdraw')?.certainty).toBe('estimated');
  });
  test('and from the day itself once it is known', () => {
    expect(edges(told(received), 'eu', 'eu.withdraw')).toEqual(['2026-08-11', '2026-08-11', '2026-08-11']);
    const own = told(completed, { reported: { delivered: noon('2026-07-26') } });
    expect(edges(own, 'eu', 'eu.withdraw')?.[0]).toBe('2026-08-09');
  });
});

describe('B9: the law gives longer to change one’s mind than AliExpress', () => {
  test.each([
    ['eu', 'eu.withdraw'],
    ['il', 'law.withdraw'],
  ] as const)('in %s that is in front once AliExpress’s own return may have ended', (region, clock) => {
    expect(judged(told(received), '2026-08-06', region)).toMatchObject({ urgency: 'soon', next: { clock } });
  });
  test('a buyer who is content is not called urgent for it on its last day', () => {
    expect(judged(told(received), '2026-08-10', 'eu').urgency).toBe('soon');
  });
});

describe('B10: withdrawn by law', () => {
  const declared = { 'withdrawal.declared': noon('2026-08-01') };
  test('sending it back is a step of its own, until it was sent', () => {
    const own = judged(told(received, { reported: declared }), '2026-08-14', 'eu');
    expect(own).toMatchObject({ step: 'returnByLaw', turn: 'buyer', urgency: 'urgent' });
    expect(own.next?.clock).toBe('eu.sendback');
    expect(own.found('eu.withdraw')).toBeUndefined();
    const sent = told(received, { reported: { ...declared, 'withdrawal.sent': noon('2026-08-05') } });
    expect(judged(sent, '2026-08-14', 'eu')).toMatchObject({ step: 'waitReturn', turn: 'seller' });
    expect(judged(sent, '2026-08-14', 'eu').found('eu.sendback')).toBeUndefined();
  });
  test('but what never came is not sent back', () => {
    const missing = { reported: declared, complaint: { reason: 'notArrived' as const } };
    expect(judged(told(received, missing), '2026-08-14', 'eu').step).not.toBe('returnByLaw');
  });
  test('and can be told: first that it was declared, then that it was sent', () => {
    const asked = (entered: Partial<Entered>) => {
      const one = told(received, entered);
      const assessment = judged(one, '2026-08-02', 'eu');
      return reportable({ order: one, dispute: undefined, assessment, region: 'eu' });
    };
    expect(asked({})).toEqual(['withdrawal.declared']);
    expect(asked({ reported: declared })).toEqual(['withdrawal.declared', 'withdrawal.sent']);
  });
});

describe('B11: section 75', () => {
  const uk = (amount?: string) => {
    const one = told(received, { payment: 'card', complaint: { reason: 'defective' } });
    return judged({ ...one, ...(amount ? { amount } : {}) }, '2027-06-01', 'uk', lost);
  };
  test.each(['£28.60', 'GBP 100.00', '£ 99'])('is not offered for an order of %s', (amount) => {
    expect(uk(amount).found('uk.s75')).toBeUndefined();
  });
  test.each([undefined, '£1,028.60', '£100.01', 'US $28.60'])('may help for an order of %s', (amount) => {
    expect(uk(amount).found('uk.s75')).toBeDefined();
  });
  test('and does not call for six years', () => {
    expect(uk('£1,028.60')).toMatchObject({ urgency: 'soon', next: { clock: 'uk.s75' } });
  });
});

describe('B12, B22: beyond the platform in the EU', () => {
  const wronged = told(received, { payment: 'other', complaint: { reason: 'defective' } });
  test('the seller is first asked in writing to mend or replace it; help of the EU is shown there only', () => {
    expect(judged(wronged, '2027-09-01', 'eu', lost).items.slice(0, 1)).toEqual(['beyondPlatform.guarantee']);
    expect(judged(wronged, '2027-09-01', 'eu', lost).items).toContain('beyondPlatform.ecc');
    for (const region of ['us', 'uk', undefined] as const) {
      expect(judged(wronged, '2026-09-01', region, lost).items).not.toContain('beyondPlatform.ecc');
    }
  });
  test('arbitration is shown with what it costs, and where else to go', () => {
    const decided = told(received, {
      payment: 'other',
      complaint: { reason: 'defective' },
      reported: { 'ruling.received': noon('2026-08-18') },
    });
    expect(judged(decided, '2026-08-25', 'eu', lost)).toMatchObject({ next: { clock: 'eu.hkiac' } });
    expect(judged(decided, '2026-08-25', 'eu', lost).items).toContain('beyondPlatform.arbitration');
  });
});

describe('B21: a profile', () => {
  test.each<Profile>(['guide', 'help2022'])('of %s keeps the rows that it does not speak of', (profile) => {
    const book = ruleBook(HOME, { profile, region: 'mx' });
    const one = told(received, { payment: 'card', complaint: { reason: 'defective' } });
    const found = assess(one, undefined, noon('2026-08-01'), book).deadlines.map(({ clock }) => clock);
    expect(found).toEqual(expect.arrayContaining(['return.nofault', 'card.chargeback', 'law.withdraw']));
    expect(book.rules.some(({ id }) => id === 'appeal.ask')).toBe(true);
  });
  test('does not change the law of a country', () => {
    const mexico = ruleBook(HOME, { profile: 'guide', region: 'mx' });
    const found = assess(told(received), undefined, noon('2026-07-29'), mexico).deadlines;
    expect(found.find(({ clock }) => clock === 'law.withdraw')?.latest.on).toBe('2026-08-04');
  });
});

describe('the law of a country', () => {
  test.each<[Region, ClockId, readonly string[]]>([
    ['es', 'eu.guarantee', ['2029-07-28', '2029-07-28', '2029-07-28']],
    ['pt', 'eu.guarantee', ['2029-07-28', '2029-07-28', '2029-07-28']],
    ['es', 'eu.withdraw', ['2026-08-11', '2026-08-11', '2026-08-11']],
    ['uk', 'law.fault', ['2026-08-27', '2026-08-27', '2026-08-27']],
    ['br', 'law.withdraw', ['2026-08-04', '2026-08-04', '2026-08-04']],
    ['br', 'law.fault', ['2026-08-27', '2026-10-26', '2026-10-26']],
    ['kr', 'law.withdraw', ['2026-08-04', '2026-08-04', '2026-08-04']],
    ['mx', 'law.withdraw', ['2026-08-04', '2026-08-04', '2026-08-04']],
    ['il', 'law.withdraw', ['2026-08-11', '2026-08-11', '2026-08-11']],
    ['sa', 'law.withdraw', ['2026-08-04', '2026-08-04', '2026-08-04']],
    ['cl', 'law.withdraw', ['2026-08-07', '2026-08-07', '2026-10-26']],
    ['cl', 'law.fault', ['2027-01-25', '2027-01-25', '2027-01-28']],
  ])('%s: %s', (region, clock, days) => {
    expect(edges(told(received), region, clock)).toEqual(days);
  });
  test.each<[Region, string]>([
    ['sa', '2026-08-18'],
    ['qc', '2026-09-02'],
  ])('%s: what is late can be cancelled', (region, on) => {
    const late = told({
      status: 'awaitingDelivery',
      days: { placed: '2026-07-15', shipped: '2026-07-16' },
      stated: [{ about: 'eta.latest', on: day('2026-08-03'), text: '' }],
    });
    expect(edges(late, region, 'law.late')?.[2]).toBe(on);
    expect(edges(late, 'us', 'law.late')).toBeUndefined();
  });
  test('elsewhere there is none, and it need not be asked again', () => {
    const found = judged(told(received), '2026-07-30', 'other').deadlines.map(({ clock }) => clock);
    expect(found).toEqual(judged(told(received), '2026-07-30').deadlines.map(({ clock }) => clock));
  });
});

test('C1: a free return of a seller in China keeps its 90 days in Brazil', () => {
  const one: Order = { ...told(received, { seller: 'cn' }), kinds: ['freeReturn'] };
  expect(edges(one, 'br', 'return.nofault')).toEqual(['2026-08-04', '2026-10-13', '2026-10-13']);
  expect(edges(told(received), 'br', 'return.nofault')?.[2]).toBe('2026-08-12');
});
