import { describe, expect, test } from 'vitest';
import type { DisputeEventKind } from '../../../lib/records/dispute';
import type { Entered, Order } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { type BuyerReport, day, dispute, order } from './orders';

/** Every state of an order and of its dispute: what there is to do, whose turn it is, how pressing, and by which clock. */

const book = ruleBook('America/Los_Angeles');
const HOUR = 3_600_000;
const OPENED = Date.UTC(2026, 5, 1, 18);

function judged(
  reported: BuyerReport,
  now: number,
  events: readonly DisputeEventKind[] = [],
  more: Partial<Order> = {},
) {
  const its = events.map((kind, index) => [kind, OPENED + index * HOUR] as const);
  const found = assess(
    { ...order(reported), ...more },
    its.length > 0 ? dispute(...its) : undefined,
    now,
    book,
  );
  const { verdict, step, turn, urgency, next } = found;
  return [verdict, step, turn, urgency, next?.clock];
}

/** What is found at midnight in Pacific time, where a day of June 2026 begins. */
const on = (text: string) => Date.parse(`${text}T00:00:00-07:00`);

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
      ['open', 'answerProposal', 'buyer', 'urgent', undefined],
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
      ['opened', 'sellerAccepted'],
      ['open', 'checkRefund', 'bank', 'calm', 'refund.arrive'],
    ],
    [
      ['opened', 'sellerProposed', 'buyerAccepted'],
      ['open', 'checkRefund', 'bank', 'calm', 'refund.arrive'],
    ],
    [
      ['opened', 'escalated', 'ruledForBuyer'],
      ['open', 'checkRefund', 'bank', 'calm', 'refund.arrive'],
    ],
    [
      ['opened', 'sellerAccepted', 'refunded'],
      ['over', 'settled', 'nobody', 'over', undefined],
    ],
  ])('%j', (events, expected) => {
    const now = OPENED + events.length * HOUR;
    expect(judged({}, now, events)).toEqual(expected);
    // what the order’s own status says does not matter any more
    expect(judged({ status: 'completed', days: { placed: '2026-01-01' } }, now, events)).toEqual(expected);
  });

  test('a return that goes to a warehouse waits for the warehouse', () => {
    const events = ['opened', 'returnAgreed', 'returnSent'] as const;
    const now = OPENED + 3 * HOUR;
    expect(judged({}, now, events, { kinds: ['freeReturn'] })).toEqual([
      'open',
      'waitReturn',
      'platform',
      'calm',
      'ret.warehouse',
    ]);
  });

  test('AliExpress past its latest day is worth a look', () => {
    expect(judged({}, OPENED + 100 * 24 * HOUR, ['escalated'])).toEqual([
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
  const appealEnds = OPENED + 7 * 24 * HOUR;

  test('an appeal is open for seven days, to the hour', () => {
    expect(judged(ruled(), appealEnds - 1, ['ruledForSeller'])[1]).toBe('appeal');
    expect(judged(ruled(), appealEnds, ['ruledForSeller'])).toEqual([
      'over',
      'nothingLeft',
      'nobody',
      'over',
      undefined,
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
    expect(judged(ruled('paypal'), end, ['ruledForSeller'])[1]).toBe('nothingLeft');
  });
});

describe('without a dispute', () => {
  test.each<[BuyerReport, string, readonly unknown[]]>([
    [{}, '2026-06-02', ['incomplete', 'findOut', 'nobody', 'unknown', undefined]],
    [
      { status: 'toPay', days: { placed: '2026-06-01' } },
      '2026-06-02',
      ['open', 'pay', 'nobody', 'calm', 'pay.unpaid'],
    ],
    [
      { status: 'toPay', days: { paid: '2026-06-01' } },
      '2026-06-02',
      ['open', 'pay', 'nobody', 'calm', 'pay.verify'],
    ],
    [
      { status: 'processing', days: { paid: '2026-06-01' } },
      '2026-06-02',
      ['open', 'waitShipment', 'seller', 'calm', 'ship.by'],
    ],
    [
      { status: 'processing', entered: { days: {}, reported: { 'cancel.asked': OPENED } } },
      '2026-06-02',
      ['open', 'waitCancel', 'seller', 'calm', 'cancel.reply'],
    ],
    [{ status: 'awaitingDelivery' }, '2026-06-02', ['incomplete', 'findOut', 'nobody', 'unknown', undefined]],
    [{ status: 'completed' }, '2026-06-02', ['incomplete', 'findOut', 'nobody', 'unknown', undefined]],
    [{ status: 'canceled' }, '2026-06-02', ['over', 'checkRefund', 'bank', 'over', undefined]],
    [
      { status: 'canceled', entered: { days: {}, reported: { 'refund.approved': OPENED } } },
      '2026-06-02',
      ['open', 'checkRefund', 'bank', 'calm', 'refund.arrive'],
    ],
    [
      { status: 'canceled', entered: { days: {}, reported: { 'coupon.issued': OPENED } } },
      '2026-06-02',
      ['over', 'checkRefund', 'bank', 'over', undefined],
    ],
    [{ status: 'closed' }, '2026-06-02', ['notApplicable', 'nothingLeft', 'nobody', 'over', undefined]],
    [{ status: 'expired' }, '2026-06-02', ['notApplicable', 'nothingLeft', 'nobody', 'over', undefined]],
  ])('%j', (reported, today, expected) => {
    expect(judged(reported, on(today))).toEqual(expected);
  });

  test.each([
    [{}, ['status']],
    [{ status: 'awaitingDelivery' as const }, ['placedDay']],
    [{ status: 'completed' as const }, ['placedDay']],
    [{ status: 'completed' as const, days: { placed: '2026-05-01' } }, ['orderPage']],
    [{ status: 'closed' as const }, []],
  ])('what %j lacks is named', (reported, missing) => {
    expect(assess(order(reported), undefined, on('2026-06-02'), book).missing).toEqual(missing);
  });

  test('an order of aliexpress.ru lacks its page, not the day it was placed', () => {
    const russian = {
      ...order({ status: 'awaitingDelivery', days: { placed: '2026-05-01' } }),
      site: 'ru',
    } as const;
    expect(assess(russian, undefined, on('2026-06-02'), book).missing).toEqual(['orderPage']);
  });
});

describe('on its way', () => {
  const reported: BuyerReport = { status: 'awaitingDelivery', days: { placed: '2026-06-01' } };
  const complaint = (more: object = {}): Entered => ({
    days: {},
    complaint: { reason: 'notArrived', ...more },
  });
  const claim = { about: 'refund.nodelivery' as const, on: day('2026-07-10'), text: '' };

  test('waits for the carrier until a week before protection ends, then for more time', () => {
    const ask = on('2026-07-24'); // protection: 31 July
    expect(judged(reported, ask - 1)).toEqual(['open', 'waitDelivery', 'carrier', 'soon', 'bp.end']);
    expect(judged(reported, ask)).toEqual(['open', 'askExtension', 'nobody', 'soon', 'bp.end']);
  });

  test('at the end of the estimate the order’s page must be opened; after its latest end that is less pressing', () => {
    expect(judged(reported, on('2026-07-31') - 1)[1]).toBe('askExtension');
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

  test('the day of shipment alone is enough to wait by', () => {
    expect(judged({ status: 'awaitingDelivery', days: { shipped: '2026-06-01' } }, on('2026-06-05'))).toEqual(
      ['open', 'waitDelivery', 'carrier', 'calm', 'refund.nodelivery'],
    );
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

describe('completed', () => {
  const reported: BuyerReport = {
    status: 'completed',
    days: { placed: '2026-05-01', completed: '2026-06-01' },
  };
  const complaint: Entered = { days: {}, complaint: { reason: 'defective' } };

  test('the item is checked while a window is open, the nearer one in front', () => {
    expect(judged(reported, on('2026-06-02'))).toEqual([
      'open',
      'checkItem',
      'nobody',
      'soon',
      'return.nofault',
    ]);
    expect(judged(reported, on('2026-06-09'))).toEqual([
      'open',
      'checkItem',
      'nobody',
      'soon',
      'dispute.defect',
    ]);
    expect(judged(reported, on('2026-07-30') - 1)[1]).toBe('checkItem');
    expect(judged(reported, on('2026-07-30'))).toEqual(['over', 'nothingLeft', 'nobody', 'over', undefined]);
  });

  test('the day of completion alone is enough to return it', () => {
    const only: BuyerReport = { status: 'completed', days: { completed: '2026-06-01' } };
    expect(judged(only, on('2026-06-02'))).toEqual(['open', 'checkItem', 'nobody', 'soon', 'return.nofault']);
    expect(judged(only, on('2026-06-16'))[1]).toBe('nothingLeft');
  });

  test('a complaint makes it the buyer’s turn', () => {
    expect(judged({ ...reported, entered: complaint }, on('2026-06-09'))).toEqual([
      'open',
      'contactSeller',
      'buyer',
      'urgent',
      'dispute.defect',
    ]);
  });

  test('only who was wronged is led beyond the platform', () => {
    const late = on('2026-08-15');
    const paid = { ...reported, days: { ...reported.days, paid: '2026-05-01' } };
    const card: Entered = { days: {}, payment: 'card' };
    expect(judged({ ...paid, entered: card }, late)[1]).toBe('nothingLeft');
    expect(judged({ ...paid, entered: { ...card, ...complaint } }, late)).toEqual([
      'open',
      'beyondPlatform',
      'buyer',
      'urgent',
      'card.chargeback',
    ]);
    expect(judged({ ...paid, entered: card }, late, ['opened', 'withdrawn'])[1]).toBe('beyondPlatform');
  });

  test('without the day of completion the order’s page settles it, until no completion could leave a window', () => {
    const listed: BuyerReport = { status: 'completed', days: { placed: '2026-01-01' } };
    const goneAt = on('2026-04-24'); // 97 + 15 days later, at the end of the day
    const found = assess(order(listed), undefined, goneAt - 1, book);
    expect([found.verdict, found.nextChangeAt]).toEqual(['incomplete', goneAt]);
    expect(assess(order(listed), undefined, goneAt, book).verdict).toBe('over');
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
