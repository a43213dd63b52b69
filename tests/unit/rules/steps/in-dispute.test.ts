import { describe, expect, test } from 'vitest';
import type { DisputeEventKind } from '../../../../lib/records/dispute';
import type { Entered } from '../../../../lib/records/order';
import { DAY_MS, HOUR_MS } from '../../../../lib/time/durations';
import type { BuyerReport } from '../orders';
import { judged, OPENED, on } from './judged';

/** Every state of a dispute: what there is to do, whose turn it is, how pressing, and by which clock. */

describe('in a dispute', () => {
  test.each<[readonly DisputeEventKind[], readonly unknown[]]>([
    [['opened'], ['open', 'waitSeller', 'seller', 'calm', 'neg.seller']],
    [
      ['opened', 'changed'],
      ['open', 'waitSeller', 'seller', 'calm', 'neg.seller'],
    ],
    [
      ['opened', 'sellerRefused', 'buyerRefused'],
      ['open', 'waitSeller', 'seller', 'calm', 'neg.seller'],
    ],
    [
      ['opened', 'sellerProposed'],
      ['open', 'answerProposal', 'buyer', 'urgent', 'neg.buyer'],
    ],
    [
      ['opened', 'sellerRefused'],
      ['open', 'answerRefusal', 'buyer', 'urgent', 'neg.total'],
    ],
    [
      ['opened', 'platformProposed'],
      ['open', 'answerPlatform', 'buyer', 'urgent', 'plat.answer'],
    ],
    [
      ['opened', 'escalated'],
      ['open', 'waitPlatform', 'platform', 'calm', 'plat.decide'],
    ],
    [
      ['opened', 'escalated', 'proofAsked'],
      ['open', 'giveProof', 'buyer', 'urgent', 'plat.proof'],
    ],
    [
      ['opened', 'escalated', 'ruledForSeller'],
      ['open', 'appeal', 'buyer', 'urgent', 'appeal.ask'],
    ],
    [
      ['opened', 'escalated', 'ruledForSeller', 'appealed'],
      ['open', 'waitPlatform', 'platform', 'calm', undefined],
    ],
    [
      ['opened', 'returnAgreed'],
      ['open', 'sendReturn', 'buyer', 'urgent', 'ret.ship'],
    ],
    [
      ['opened', 'returnAgreed', 'returnSent'],
      ['open', 'waitReturn', 'seller', 'calm', 'ret.seller'],
    ],
    [
      ['opened', 'returnAgreed', 'returnSent', 'returnReceived'],
      ['open', 'checkRefund', 'bank', 'calm', 'refund.arrive'],
    ],
    [
      ['opened', 'sellerAccepted', 'noReturn'],
      ['open', 'checkRefund', 'bank', 'calm', 'refund.arrive'],
    ],
    [
      ['opened', 'sellerProposed', 'buyerAccepted', 'noReturn'],
      ['open', 'checkRefund', 'bank', 'calm', 'refund.arrive'],
    ],
    [
      ['opened', 'escalated', 'ruledForBuyer', 'noReturn'],
      ['open', 'checkRefund', 'bank', 'calm', 'refund.arrive'],
    ],
    [
      ['opened', 'sellerAccepted', 'refunded'],
      ['over', 'settled', 'nobody', 'over', undefined],
    ],
  ])('%j', (events, expected) => {
    const now = OPENED + events.length * HOUR_MS;
    expect(judged({}, now, events)).toEqual(expected);
    // what the order’s own status says does not matter any more
    expect(judged({ status: 'completed', days: { placed: '2026-01-01' } }, now, events)).toEqual(expected);
  });

  test('a return that goes to a warehouse waits for the warehouse', () => {
    const events = ['opened', 'returnAgreed', 'returnSent'] as const;
    const now = OPENED + 3 * HOUR_MS;
    expect(judged({}, now, events, { kinds: ['freeReturn'] })).toEqual([
      'open',
      'waitReturn',
      'platform',
      'calm',
      'ret.warehouse',
    ]);
  });

  test('AliExpress past its latest day is worth a look', () => {
    expect(judged({}, OPENED + 100 * DAY_MS, ['escalated'])).toEqual([
      'open',
      'waitPlatform',
      'platform',
      'soon',
      'plat.decide',
    ]);
  });
});

describe('after a ruling for the seller', () => {
  const ruled = (payment?: Entered['payment']): BuyerReport => ({
    days: { paid: '2026-05-01' },
    entered: { days: {}, ...(payment ? { payment } : {}) },
  });
  const appealEnds = OPENED + 7 * DAY_MS;

  test('an appeal is open for seven days, to the hour', () => {
    expect(judged(ruled(), appealEnds - 1, ['ruledForSeller'])[1]).toBe('appeal');
    expect(judged(ruled('other'), appealEnds, ['ruledForSeller'])).toEqual([
      'over',
      'nothingLeft',
      'nobody',
      'over',
      undefined,
    ]);
    expect(judged(ruled(), appealEnds, ['ruledForSeller']).slice(0, 3)).toEqual([
      'incomplete',
      'beyondPlatform',
      'buyer',
    ]);
  });
  test('then the buyer is led to PayPal, as long as that is open', () => {
    const end = on('2026-10-27'); // 179 days after it was paid, a day to be safe
    expect(judged(ruled('paypal'), appealEnds, ['ruledForSeller'])).toEqual([
      'open',
      'beyondPlatform',
      'buyer',
      'urgent',
      'paypal.open',
    ]);
    expect(judged(ruled('paypal'), end - 1, ['ruledForSeller'])[1]).toBe('beyondPlatform');
    expect(judged(ruled('paypal'), end, ['ruledForSeller'])[3]).toBe('soon'); // the last of the 180 days is worth a try
    expect(judged(ruled('paypal'), on('2026-10-28'), ['ruledForSeller'])[1]).toBe('nothingLeft');
  });
});

describe('a dispute that was withdrawn', () => {
  const reported: BuyerReport = {
    status: 'completed',
    days: { placed: '2026-05-01', completed: '2026-06-01' },
  };
  test('leaves the order where it was', () => {
    expect(judged(reported, on('2026-06-02'), ['opened', 'withdrawn'])[1]).toBe('checkItem');
  });
  test('cannot be opened again after the window: that is said, unless there never was one', () => {
    expect(judged(reported, on('2026-09-01'), ['opened', 'withdrawn'])).toEqual([
      'over',
      'cannotReopen',
      'nobody',
      'over',
      undefined,
    ]);
    expect(judged({ status: 'closed' }, on('2026-09-01'), ['opened', 'withdrawn'])[1]).toBe('nothingLeft');
  });
});
