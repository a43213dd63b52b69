import { describe, expect, test } from 'vitest';
import type { Entered } from '../../../../lib/records/order';
import { assess } from '../../../../lib/rules/assess';
import { type BuyerReport, day, order } from '../orders';
import { book, judged, on } from './judged';

/** A parcel that is awaited: until when there is to wait, when to claim, and what to do once it is here. */

describe('on its way', () => {
  const reported: BuyerReport = { status: 'awaitingDelivery', days: { placed: '2026-06-01' } };
  const complaint = (more: object = {}): Entered => ({
    days: {},
    complaint: { reason: 'notArrived', ...more },
  });
  const claim = { about: 'refund.nodelivery' as const, on: day('2026-07-10'), text: '' };

  test('waits for the carrier until a week before protection ends, then asks for more time, in the last days for the money', () => {
    const ask = on('2026-07-24'); // protection: 31 July
    expect(judged(reported, ask - 1)).toEqual(['open', 'waitDelivery', 'carrier', 'soon', 'bp.end']);
    expect(judged(reported, ask)).toEqual(['open', 'askExtension', 'nobody', 'soon', 'bp.end']);
    const last = on('2026-07-28'); // three days before: T1
    expect(judged(reported, last - 1)[1]).toBe('askExtension');
    expect(judged(reported, last)).toEqual(['open', 'claimToday', 'buyer', 'urgent', 'bp.end']);
  });

  test('at the end of the estimate the order’s page must be opened; after its latest end that is less pressing', () => {
    expect(judged(reported, on('2026-07-31') - 1)[1]).toBe('claimToday');
    expect(judged(reported, on('2026-07-31'))).toEqual([
      'incomplete',
      'findOut',
      'nobody',
      'urgent',
      undefined,
    ]);
    expect(judged(reported, on('2026-08-30') - 1)[3]).toBe('urgent');
    expect(judged(reported, on('2026-08-30'))[3]).toBe('unknown');
  });

  test('with fast delivery the day of shipment alone is enough to wait by', () => {
    const known = { status: 'awaitingDelivery', days: { shipped: '2026-06-01' } } as const;
    expect(judged(known, on('2026-06-05'), [], { kinds: ['fastDelivery'] })).toEqual([
      'open',
      'waitDelivery',
      'carrier',
      'calm',
      'refund.nodelivery',
    ]);
  });

  test('a claim is made from the day that the page names, for fifteen days', () => {
    const stated = { ...reported, stated: [claim] };
    const [opens, closes] = [on('2026-07-11'), on('2026-07-25')];
    expect(judged(stated, opens - 1)).toEqual([
      'open',
      'waitDelivery',
      'carrier',
      'calm',
      'refund.nodelivery',
    ]);
    expect(judged(stated, opens)).toEqual([
      'open',
      'claimNondelivery',
      'buyer',
      'urgent',
      'dispute.notreceived',
    ]);
    expect(judged(stated, closes - 1)[1]).toBe('claimNondelivery');
    expect(judged(stated, closes)).toEqual(['incomplete', 'findOut', 'nobody', 'unknown', undefined]);
  });

  test('the claim is over once the day that the page or the buyer gave for it has come', () => {
    const entered = { days: { 'dispute.notreceived': { on: day('2026-07-20'), enteredAt: 0 } } };
    expect(judged({ ...reported, stated: [claim], entered }, on('2026-07-20'))).toEqual([
      'over',
      'nothingLeft',
      'nobody',
      'over',
      undefined,
    ]);
  });

  describe('that has arrived before AliExpress calls it completed', () => {
    const days = { placed: '2026-06-01', shipped: '2026-06-02', delivered: '2026-06-20' };
    const arrived: BuyerReport = { status: 'awaitingDelivery', days };
    const arrivalOf = (one: BuyerReport, now: number) => assess(order(one), undefined, now, book).arrival;

    test('is to be tested, and says when it came by whom', () => {
      const now = on('2026-06-21');
      expect(judged(arrived, now)).toEqual(['open', 'checkItem', 'nobody', 'soon', 'bp.end']);
      expect(judged(arrived, on('2026-07-29'))[3]).toBe('urgent');
      expect(arrivalOf(arrived, now)).toEqual({ on: '2026-06-20', by: 'tracking' });
      const reported = { days: {}, reported: { delivered: on('2026-06-19') } };
      expect(arrivalOf({ ...arrived, entered: reported }, now)).toEqual({ on: '2026-06-19', by: 'buyer' });
    });
    test('can still be claimed as not here, where the page has named a day for the refund', () => {
      const claimed = { ...arrived, stated: [claim] };
      expect(judged(claimed, on('2026-06-20'))[4]).toBe('completed.fallback');
      const found = ['open', 'checkItem', 'nobody', 'soon', 'dispute.notreceived'];
      expect(judged(claimed, on('2026-06-21'))).toEqual(found);
      expect(judged(claimed, on('2026-07-12')).slice(1, 4)).toEqual(['checkItem', 'nobody', 'soon']);
    });
    test('is not here for a buyer who says so', () => {
      const entered: Entered = { days: {}, complaint: { reason: 'markedDelivered' } };
      expect(arrivalOf({ ...arrived, entered }, on('2026-06-21'))).toBeUndefined();
      expect(judged({ ...arrived, entered }, on('2026-06-21'))[1]).toBe('contactSeller');
    });
    test('is asked about where its protection may have ended', () => {
      expect(judged(arrived, on('2026-08-10'))[1]).toBe('findOut');
    });
  });

  test('no more time is asked for where the page names the day of the refund', () => {
    const entered = { days: { 'refund.nodelivery': { on: day('2026-09-01'), enteredAt: 0 } } };
    expect(judged({ ...reported, entered }, on('2026-07-25'))[1]).toBe('waitDelivery');
  });

  describe('with a complaint', () => {
    const days = { placed: '2026-06-01', shipped: '2026-06-02' };
    const at = (entered: Entered, now: number) => judged({ status: 'awaitingDelivery', days, entered }, now);
    const early = on('2026-06-05');
    test('first the seller is asked, then evidence is gathered, then the dispute is opened', () => {
      expect(at(complaint(), early)).toEqual(['open', 'contactSeller', 'nobody', 'calm', 'dispute.from']);
      expect(at(complaint({ contactedAt: 1 }), early)[1]).toBe('gatherEvidence');
      expect(at(complaint({ contactedAt: 1, evidenceAt: 2 }), early)[1]).toBe('openDispute');
    });
    test('evidence without a word to the seller does not open a dispute', () => {
      expect(at(complaint({ evidenceAt: 2 }), early)[1]).toBe('contactSeller');
    });
    test('once disputes can be opened, the refund is what comes next', () => {
      expect(at(complaint(), on('2026-06-20'))[4]).toBe('bp.end');
    });
    test('the day of the claim makes it the buyer’s turn', () => {
      const stated = [claim];
      const now = on('2026-07-12');
      expect(judged({ status: 'awaitingDelivery', days, stated, entered: complaint() }, now)).toEqual([
        'open',
        'contactSeller',
        'buyer',
        'urgent',
        'dispute.notreceived',
      ]);
    });
  });
});
