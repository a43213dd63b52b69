import { describe, expect, test } from 'vitest';
import { en } from '../../../lib/letters/languages/en';
import { lettersFor } from '../../../lib/letters/letters-for';
import { assess } from '../../../lib/rules/assess';
import { checklistFor } from '../../../lib/rules/checklist-for';
import { ruleBook } from '../../../lib/rules/rule-book';
import { i18n } from '../../../lib/wording';
import { type BuyerReport, day, dispute, order } from '../rules/orders';
import { on } from '../rules/steps/judged';

/** What stands on a checklist follows from what is wrong and from the time that is left. */

const book = ruleBook('America/Los_Angeles');
const underWay = {
  status: 'awaitingDelivery',
  days: { placed: '2026-06-01', shipped: '2026-06-02' },
} as const;
const completed = { status: 'completed', days: { placed: '2026-06-01', completed: '2026-06-20' } } as const;
const refundOn = (text: string) => [{ about: 'refund.nodelivery' as const, on: day(text), text: '' }];

function listed(reported: BuyerReport, now: number, its?: ReturnType<typeof dispute>) {
  const known = order(reported);
  return checklistFor(known, assess(known, its, now, book), now, its);
}

describe('what the reason asks for', () => {
  const ready = (reason: 'notArrived' | 'defective', more: object) => ({
    days: {},
    complaint: { reason, contactedAt: 1, ...more },
  });

  test('T1: nothing about packing, or about what came, for a parcel that never came', () => {
    const gathering = { ...underWay, entered: ready('notArrived', {}) };
    expect(listed(gathering, on('2026-06-20'))).not.toContain('gatherEvidence.packing');
    const opening = { ...underWay, entered: ready('notArrived', { evidenceAt: 2 }) };
    const items = listed(opening, on('2026-06-20'));
    expect(items).toContain('openDispute.formNotHere');
    for (const item of items) expect(i18n.t(`check.${item}`)).not.toMatch(/what came|packing|each item/);
  });

  test('T1: for a thing in hand packing and what came are there', () => {
    expect(listed({ ...completed, entered: ready('defective', {}) }, on('2026-06-21'))).toContain(
      'gatherEvidence.packing',
    );
    expect(
      listed({ ...completed, entered: ready('defective', { evidenceAt: 2 }) }, on('2026-06-21')),
    ).toContain('openDispute.form');
  });

  test('B2: while the day of the refund is ahead it is said that a claim is usually refused before', () => {
    const stated = refundOn('2026-07-20');
    const opening = { ...underWay, stated, entered: ready('notArrived', { evidenceAt: 2 }) };
    expect(listed(opening, on('2026-06-20'))).toContain('openDispute.wait');
    expect(listed(opening, on('2026-07-22'))).not.toContain('openDispute.wait');
  });
});

describe('what the time left allows', () => {
  test('T1: in the last three days of a claim nobody is told to write to the seller first', () => {
    const claiming = { ...underWay, stated: refundOn('2026-07-20') };
    expect(listed(claiming, on('2026-07-22'))).toContain('claimNondelivery.message');
    expect(listed(claiming, on('2026-08-02'))).not.toContain('claimNondelivery.message');
    const told = { ...claiming, entered: { days: {}, complaint: { reason: 'notArrived' as const } } };
    expect(listed(told, on('2026-08-02'))).not.toContain('contactSeller.write');
    expect(listed(told, on('2026-08-02'))[0]).toBe('openToday.open');
  });

  test('B19: more time is not asked for where the day of the refund is known', () => {
    expect(listed(underWay, on('2026-06-20'))).toContain('waitDelivery.extend');
    expect(listed({ ...underWay, stated: refundOn('2026-07-20') }, on('2026-06-20'))).not.toContain(
      'waitDelivery.extend',
    );
    const entered = { days: { 'refund.nodelivery': { on: day('2026-09-01'), enteredAt: 0 } } };
    expect(listed({ ...underWay, entered }, on('2026-06-20'))).not.toContain('waitDelivery.extend');
  });
});

describe('the letter that asks for more time', () => {
  const zone = book.buyer;
  const letters = (reported: BuyerReport, now: number) => {
    const known = order(reported);
    const assessment = assess(known, undefined, now, book);
    const assessed = { order: known, dispute: undefined, assessment, ticks: [] };
    return lettersFor(assessed, {}, en, zone).map(({ kind }) => kind);
  };

  test('B19: is the first for a parcel on its way, and none where the day of the refund is known', () => {
    expect(letters(underWay, on('2026-06-20'))[0]).toBe('moreTime');
    expect(letters({ ...underWay, stated: refundOn('2026-07-20') }, on('2026-06-20'))).not.toContain(
      'moreTime',
    );
  });

  test('T1: is none in the last three days', () => {
    expect(letters(underWay, on('2026-07-29'))).not.toContain('moreTime');
    expect(letters(underWay, on('2026-07-29'))[0]).toBe('claim');
  });
});

describe('what an order can still have', () => {
  const late = on('2026-12-20');

  test('B18: an appeal only where AliExpress decided something', () => {
    expect(listed(completed, late)).not.toContain('nothingLeft.appeal');
    const ruled = dispute(['opened', 1], ['ruledForSeller', 2]);
    expect(listed(completed, late, ruled)).toContain('nothingLeft.appeal');
    expect(listed(completed, late, dispute(['opened', 1], ['refunded', 2]))).not.toContain('settled.appeal');
    const won = dispute(['opened', 1], ['ruledForBuyer', 2], ['refunded', 3]);
    expect(listed(completed, late, won)).toContain('settled.appeal');
  });

  test('A14: without a fault all items go back in one request, unused; one case for each item is for faults', () => {
    const items = listed(completed, on('2026-06-21'));
    expect(items).toContain('checkItem.noFault');
    expect(i18n.t('check.checkItem.noFault')).toMatch(/unused.*tags.*in one request.*one free return/);
    expect(i18n.t('check.checkItem.open')).toMatch(/^A fault\?.*one case for each item that has one/);
    expect(i18n.t('check.openDispute.reason')).toMatch(/each item that has a fault/);
    expect(listed(completed, on('2026-07-20'))).toContain('checkItem.open');
  });

  test('T2: a case that is not understood, or a word, is told, and no page is asked for', () => {
    const shown = { value: {}, source: 'order' as const, seenAt: 1 };
    const withCase = { ...order(completed), disputes: [shown] };
    const now = on('2026-06-21');
    expect(checklistFor(withCase, assess(withCase, undefined, now, book), now)).toEqual(['findOut.case']);
    const read = { ...order({}), pageRead: { at: now } };
    expect(checklistFor(read, assess(read, undefined, now, book), now)).toEqual(['findOut.word']);
  });
});
