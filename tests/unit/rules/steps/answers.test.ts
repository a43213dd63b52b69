import { describe, expect, test } from 'vitest';
import type { DisputeEventKind } from '../../../../lib/records/dispute';
import type { SeenDisputeState } from '../../../../lib/records/seen-dispute';
import { assess } from '../../../../lib/rules/assess';
import { DAY_MS, HOUR_MS } from '../../../../lib/time/durations';
import { type BuyerReport, day, dispute, order } from '../orders';
import { book, judged, OPENED } from './judged';

/** Answers as they really are: what each of them asks of the buyer, and by when. */

const hours = (...events: readonly DisputeEventKind[]) => OPENED + (events.length - 1) * HOUR_MS;
/** What is to be done an hour after the last of some events. */
const judgedAfter = (...events: readonly DisputeEventKind[]) =>
  judged({}, hours(...events) + HOUR_MS, events);
const clocksAfter = (...events: readonly DisputeEventKind[]) => {
  const its = dispute(...events.map((kind, index) => [kind, OPENED + index * HOUR_MS] as const));
  return assess(order({}), its, hours(...events) + HOUR_MS, book).deadlines;
};

const ACCEPTED = ['sellerAccepted', 'buyerAccepted', 'ruledForBuyer'] as const;

describe('A6: an acceptance is not yet money', () => {
  test.each(ACCEPTED)('%s: it is asked whether it must go back, with a date in case it must', (accepted) => {
    expect(judgedAfter('opened', accepted)).toEqual(['open', 'mustReturn', 'buyer', 'urgent', 'ret.perhaps']);
    expect(clocksAfter('opened', accepted).map(({ clock }) => clock)).toEqual(['ret.perhaps']);
  });

  test.each(ACCEPTED)(
    '%s: the days to send it have run since then, however late the buyer looked',
    (accepted) => {
      for (const later of [0, 3 * DAY_MS, 9 * DAY_MS]) {
        const its = dispute(
          ['opened', OPENED],
          [accepted, OPENED + HOUR_MS],
          ['returnAgreed', OPENED + 2 * HOUR_MS + later],
        );
        const [ship] = assess(order({}), its, OPENED + 2 * HOUR_MS + later, book).deadlines;
        expect([ship?.clock, ship?.earliest.at]).toEqual(['ret.ship', OPENED + HOUR_MS + 10 * DAY_MS]);
      }
    },
  );

  test.each(ACCEPTED)('%s: what need not go back is money that is on its way since then', (accepted) => {
    expect(judgedAfter('opened', accepted, 'noReturn')).toEqual([
      'open',
      'checkRefund',
      'bank',
      'calm',
      'refund.arrive',
    ]);
    const first = clocksAfter('opened', accepted);
    expect(first).toHaveLength(1);
    const [money] = clocksAfter('opened', accepted, 'noReturn');
    const [same] = clocksAfter('opened', 'returnReceived'); // the same hour
    expect(money?.nominal.at).toBe(same?.nominal.at);
  });

  test('an agreement by itself counts from its own day', () => {
    const [ship] = clocksAfter('opened', 'sellerProposed', 'returnAgreed');
    expect(ship?.earliest.at).toBe(OPENED + 2 * HOUR_MS + 10 * DAY_MS);
  });

  test('what a dispute of before this edition said stays true: money that arrived is the end', () => {
    expect(judgedAfter('opened', 'sellerAccepted', 'refunded')[1]).toBe('settled');
  });
});

describe('A12: a lost appeal', () => {
  test('is never followed by a second one', () => {
    expect(judgedAfter('opened', 'ruledForSeller', 'appealed', 'ruledForSeller')).toEqual([
      ...['over', 'finalHere', 'nobody', 'over', undefined],
    ]);
    expect(judgedAfter('ruledForSeller', 'appealed', 'escalated', 'proofAsked', 'ruledForSeller')[1]).toBe(
      'finalHere',
    );
  });
  test('leads beyond the platform at once', () => {
    const paid = { days: { paid: '2026-05-01' }, entered: { days: {}, payment: 'paypal' as const } };
    const events = ['ruledForSeller', 'appealed', 'ruledForSeller'] as const;
    expect(judged(paid, OPENED + 3 * HOUR_MS, events)).toEqual([
      ...['open', 'beyondPlatform', 'buyer', 'urgent', 'paypal.open'],
    ]);
  });
  test('a dispute that is opened anew may be appealed again', () => {
    const events = ['ruledForSeller', 'appealed', 'ruledForSeller', 'opened', 'ruledForSeller'] as const;
    expect(judgedAfter(...events)[1]).toBe('appeal');
  });
  test('that the page calls the case done does not end the buyer’s way on', () => {
    const seen = { value: { state: 'finished' as const }, source: 'order' as const, seenAt: OPENED + DAY_MS };
    const shown = { disputes: [seen] };
    expect(judged({}, OPENED + 2 * DAY_MS, ['ruledForSeller'], shown)[1]).toBe('appeal');
    expect(judged({}, OPENED + 2 * DAY_MS, ['ruledForSeller', 'appealed'], shown)[1]).toBe('waitPlatform');
    expect(judged({}, OPENED + 2 * DAY_MS, ['sellerAccepted'], shown)[1]).toBe('settled');
  });
});

describe('A13: the proposal of AliExpress', () => {
  test('has a date after which it is carried out', () => {
    expect(judgedAfter('opened', 'escalated', 'platformProposed')).toEqual([
      ...['open', 'answerPlatform', 'buyer', 'urgent', 'plat.answer'],
    ]);
    const [answer] = clocksAfter('opened', 'platformProposed');
    expect([answer?.kind, answer?.onExpiry, answer?.earliest.at]).toEqual([
      ...['closes', 'proposalImposed', OPENED + HOUR_MS + 3 * DAY_MS],
    ]);
  });
  test.each(['buyerRefused', 'changed', 'sellerRefused'] as const)(
    'after %s it is AliExpress’s turn, with its usual time from then on',
    (no) => {
      expect(judgedAfter('opened', 'platformProposed', no)).toEqual([
        ...['open', 'waitPlatform', 'platform', 'calm', 'plat.decide'],
      ]);
      const [decision] = clocksAfter('opened', 'escalated', 'platformProposed', no);
      expect(decision?.nominal.at).toBe(OPENED + 3 * HOUR_MS + 7 * DAY_MS);
    },
  );
  test('a case that AliExpress has stays there, whatever the seller still offers', () => {
    expect(judgedAfter('opened', 'escalated', 'sellerProposed', 'buyerRefused')[2]).toBe('platform');
    expect(
      judgedAfter('opened', 'escalated', 'withdrawn', 'opened', 'sellerProposed', 'buyerRefused')[2],
    ).toBe('seller');
  });
  test('the buyer still has to answer it when the seller has', () => {
    expect(judgedAfter('opened', 'platformProposed', 'sellerAccepted')).toEqual(
      judgedAfter('opened', 'platformProposed'),
    );
  });
});

describe('B6: a refusal is nowhere called a proposal', () => {
  test('no clock of it counts from a proposal, or speaks of one', () => {
    const clocks = clocksAfter('opened', 'sellerRefused').map(({ clock }) => clock);
    expect(clocks).toEqual(expect.arrayContaining(['neg.refused', 'neg.total']));
    expect(clocks).not.toContain('neg.buyer');
    expect(clocksAfter('opened', 'sellerProposed', 'sellerRefused').map(({ clock }) => clock)).not.toContain(
      'neg.buyer',
    );
  });
});

describe('B25: endings that can be told', () => {
  test('a refund as a coupon, bonus or wallet balance is an end', () => {
    expect(judgedAfter('opened', 'sellerAccepted', 'noReturn', 'credited')[1]).toBe('settled');
  });
  test('closed without money is none on AliExpress, and leads beyond it', () => {
    expect(judgedAfter('opened', 'returnAgreed', 'closedWithout')[1]).toBe('finalHere');
    const card = { days: { paid: '2026-05-01' }, entered: { days: {}, payment: 'card' as const } };
    const events = ['opened', 'closedWithout'] as const;
    expect(judged(card, OPENED + 2 * HOUR_MS, events)[1]).toBe('beyondPlatform');
  });
});

describe('past its date, it is first asked whether the case still stands', () => {
  const monthsLater = OPENED + 140 * DAY_MS;
  test('A7: a return past its date is not still to be posted', () => {
    const sent = OPENED + HOUR_MS + 10 * DAY_MS;
    const events = ['opened', 'returnAgreed'] as const;
    expect(judged({}, sent - 1, events)[1]).toBe('sendReturn');
    for (const now of [sent, monthsLater]) {
      expect(judged({}, now, events)).toEqual(['open', 'returnLate', 'buyer', 'urgent', 'ret.ship']);
    }
  });
  test('A7: unless a page has surely shown since that it still waits', () => {
    const shown = (seenAt: number, state: SeenDisputeState = 'returnShip', unsure?: true) => ({
      disputes: [{ value: { state, ...(unsure ? { unsure } : {}) }, source: 'order' as const, seenAt }],
    });
    const events = ['opened', 'returnAgreed'] as const;
    const end = OPENED + HOUR_MS + 10 * DAY_MS;
    expect(judged({}, monthsLater, events, shown(end))[1]).toBe('sendReturn');
    expect(judged({}, monthsLater, events, shown(end - 1))[1]).toBe('returnLate');
    expect(judged({}, monthsLater, events, shown(end, 'returnShip', true))[1]).toBe('returnLate');
  });
  test('A7: nor is proof still to be uploaded, and that it was can be told', () => {
    const events = ['escalated', 'proofAsked'] as const;
    expect(judged({}, monthsLater, events)).toEqual(['open', 'proofLate', 'buyer', 'urgent', 'plat.proof']);
    const given = judged({}, OPENED + 3 * HOUR_MS, [...events, 'proofGiven']);
    expect(given).toEqual(['open', 'waitPlatform', 'platform', 'calm', 'plat.decide']);
  });
  test('A7: the proposal of AliExpress may be carried out by then', () => {
    const late = judged({}, monthsLater, ['opened', 'platformProposed']);
    expect(late).toEqual(['open', 'proposalImposed', 'buyer', 'urgent', undefined]);
  });
  test('B5: a seller who is silent past the latest day has no turn any more', () => {
    expect(judged({}, monthsLater, ['opened'])).toEqual([
      'open',
      'sellerSilent',
      'buyer',
      'urgent',
      undefined,
    ]);
    const unconfirmed = judged({}, monthsLater, ['opened', 'returnAgreed', 'returnSent']);
    expect(unconfirmed).toEqual(['open', 'waitReturn', 'buyer', 'urgent', 'ret.seller']);
  });
  test.each(['sellerProposed', 'sellerRefused'] as const)(
    'B7: %s, and the talks are over: AliExpress should have stepped in',
    (kind) => {
      expect(judged({}, monthsLater, ['opened', kind])).toEqual([
        ...['open', 'talksOver', 'buyer', 'urgent', undefined],
      ]);
      // who never told us that a dispute was opened had opened one by then
      expect(judged({}, monthsLater, [kind])[1]).toBe('talksOver');
      expect(judged({}, OPENED + 15 * DAY_MS - 1, [kind])[1]).not.toBe('talksOver');
    },
  );

  test.each([
    ['sellerProposed', 'answerProposal', 'neg.buyer'],
    ['sellerRefused', 'answerRefusal', 'neg.refused'],
  ] as const)('but %s is still answered while the page’s own time for it runs', (kind, step, clock) => {
    const days = { [clock]: { on: day('2026-12-20'), enteredAt: monthsLater - DAY_MS } };
    const [, found, , , next] = judged({ entered: { days } }, monthsLater, ['opened', kind]);
    expect([found, next]).toEqual([step, clock]);
  });
});

describe('B13: paid and under review', () => {
  const placed = { placed: '2026-06-01' };
  const toPay: BuyerReport = { status: 'toPay', days: placed };
  const told = { days: {}, reported: { 'payment.made': OPENED } };
  test.each<[string, BuyerReport]>([
    ['the page states the day', { ...toPay, days: { ...placed, paid: '2026-06-01' } }],
    ['the buyer says so', { ...toPay, entered: told }],
  ])('is not “pay” where %s', (_, paid) => {
    expect(judged(paid, OPENED + HOUR_MS)).toEqual(['open', 'payCheck', 'platform', 'calm', 'pay.verify']);
    const clocks = assess(order(paid), undefined, OPENED + HOUR_MS, book).deadlines;
    expect(clocks.map(({ clock }) => clock)).toEqual(['pay.verify']);
    expect(judged(paid, OPENED + 5 * DAY_MS)[3]).toBe('soon'); // not checked even after the latest day
  });
  test('an order that nobody paid is still to be paid', () => {
    expect(judged(toPay, OPENED)).toEqual(['open', 'pay', 'nobody', 'calm', 'pay.unpaid']);
  });
});

describe('B14: cancelled', () => {
  const canceled: BuyerReport = { status: 'canceled', days: { placed: '2026-06-01' } };
  test('and unpaid, as far as is known, waits for no bank', () => {
    expect(judged(canceled, OPENED)).toEqual(['over', 'canceled', 'nobody', 'over', undefined]);
  });
  test.each<[string, BuyerReport]>([
    ['its page states the day', { ...canceled, days: { placed: '2026-06-01', paid: '2026-06-01' } }],
    ['the buyer said how', { ...canceled, entered: { days: {}, payment: 'card' } }],
  ])('and paid, for %s: the money comes back', (_, paid) => {
    expect(judged(paid, OPENED).slice(1, 3)).toEqual(['checkRefund', 'bank']);
  });
});
