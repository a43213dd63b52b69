import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../lib/records/assessment';
import type { ClockId } from '../../../lib/records/clock';
import type { OrderId } from '../../../lib/records/order-id';
import { LEADS_OF } from '../../../lib/reminders/leads';
import { assess } from '../../../lib/rules/assess';
import { OFFICIAL_2026 } from '../../../lib/rules/catalogue';
import { ruleBook } from '../../../lib/rules/rule-book';
import { DAY_MS } from '../../../lib/time/durations';
import { formats } from '../../../lib/wording/format';
import { noticeWords } from '../../../lib/wording/notice';
import { day, order } from '../rules/orders';

const NOW = Date.UTC(2026, 6, 20);
const book = ruleBook('UTC');

function due(id: OrderId, reported: Parameters<typeof order>[0], title: string) {
  const one = { ...order(reported), id, items: [{ title }] };
  const { next } = assess(one, undefined, NOW, book);
  if (!next) throw new Error('nothing is due');
  return { order: one, deadline: next };
}

const hub = due(
  '8212313961591322',
  { status: 'awaitingDelivery', days: { placed: '2026-05-25' } },
  'USB hub',
);
const cable = due(
  '8212313961591339',
  {
    status: 'awaitingDelivery',
    days: { placed: '2026-05-25' },
    stated: [{ about: 'refund.nodelivery', on: day('2026-07-25'), text: '' }],
  },
  'Cable',
);

test('a notification says what ends, when, how sure that is, what to do, and what is lost', () => {
  const { title, message } = noticeWords({ kind: 'deadline', ...hub }, NOW, formats('en-US'));
  expect(title).toBe('USB hub · 4 days');
  expect(message).toBe(
    'Protection ends Jul 24 (about), perhaps until Aug 23. Not here, or something wrong? Open a dispute before then. After that the order is usually confirmed by itself and the seller is paid.',
  );
});

/** What to do about each right that ends, and what is lost with it; rights that no reminder is about are left out. */
const RIGHTS: readonly (readonly [clock: ClockId, toDo: string, lost: string])[] = [
  ['coupon.use', 'Use the coupon', 'the coupon is gone'],
  ['bp.end', 'Open a dispute', 'the seller is paid'],
  ['dispute.defect', 'Open a dispute', 'a refund for a defect can no longer'],
  [
    'dispute.notreceived',
    'Ask for your money back',
    'a refund for a parcel that did not come can usually no longer',
  ],
  ['return.nofault', 'Return it', 'only be sent back for a fault'],
  ['plat.proof', 'Upload the proof', 'decide without it'],
  ['plat.answer', "Answer AliExpress's proposal", 'carried out as it is'],
  ['ret.perhaps', 'If it must go back, send it', 'the money goes to the seller'],
  ['ret.ship', 'Send it back and enter its number', 'the money goes to the seller'],
  ['appeal.ask', 'Appeal with new proof', 'the ruling is usually final'],
  ['law.withdraw', 'Withdraw by law', 'no return without a reason'],
  ['law.fault', 'Report a fault by law', 'may be harder'],
  ['eu.withdraw', 'Withdraw by law', 'no return without a reason'],
  ['eu.sendback', 'Send it back by law', 'may refuse the refund'],
  ['eu.guarantee', 'Tell the seller in writing', 'need no longer mend or replace'],
  ['eu.hkiac', 'Ask for arbitration', 'the decision is final'],
  ['eu.dsa', 'Complain about the measure', 'need not look at it again'],
  ['paypal.open', 'Open a PayPal dispute', 'PayPal opens no dispute'],
  ['paypal.escalate', 'Turn the PayPal dispute into a claim', 'closes the dispute for good'],
  ['card.chargeback', "Ask your card's bank", 'the bank may refuse'],
  ['us.fcba', "Write to your card's bank", 'no longer obliges the bank'],
];

describe('of each right that ends', () => {
  const ends = { on: day('2026-07-24'), at: Date.UTC(2026, 6, 24), exact: false };
  const later = { on: day('2026-08-24'), at: Date.UTC(2026, 7, 24), exact: false };
  const noticeOf = (clock: ClockId, now: number) => {
    const deadline: Deadline = { ...hub.deadline, clock, kind: 'closes', earliest: ends, latest: later };
    return noticeWords({ kind: 'deadline', order: hub.order, deadline }, now, formats('en-US'));
  };

  test('every one that is told of is in the table', () => {
    const reported = OFFICIAL_2026.filter(({ id, kind }) => kind === 'closes' && LEADS_OF[id].length > 0);
    expect(RIGHTS.map(([clock]) => clock).toSorted()).toEqual(reported.map(({ id }) => id).toSorted());
  });

  test.each(RIGHTS)('%s: the day and the days, what to do, what is lost', (clock, toDo, lost) => {
    const { title, message } = noticeOf(clock, NOW);
    expect(title).toBe('USB hub · 4 days');
    expect(message).toContain('Jul 24 (about)');
    expect(message).toContain(lost);
    expect(message.toLowerCase()).toContain(toDo.toLowerCase());
  });

  test.each(RIGHTS)('%s: once it may have ended, to look whether it has', (clock, _, lost) => {
    const { message } = noticeOf(clock, ends.at + 1);
    expect(message).toContain('It may not be too late. Open this order and look.');
    expect(message).toContain(lost);
  });
});

test('B24: a late shipment is not called late of a pre-sale without a word on it', () => {
  const late = due('8212313961591354', { status: 'processing', days: { paid: '2026-07-01' } }, 'Console');
  const { message } = noticeWords({ kind: 'deadline', ...late }, NOW, formats('en-US'));
  expect(message).toContain('A pre-sale is shipped later, by the day that its page names.');
});

test('of an order that nobody looks at it says for how long, and what to do', () => {
  const unseen = { ...hub.order, seenAt: NOW - 6.5 * DAY_MS };
  const { message } = noticeWords(
    { kind: 'deadline', ...hub, order: unseen, lead: 'look' },
    NOW,
    formats('en-US'),
  );
  expect(message).toContain('Not looked at for 6 days. Open this order once');
});

test('a digest calls an estimate an estimate, and a stated date not', () => {
  const { title, message } = noticeWords({ kind: 'digest', due: [hub, cable] }, NOW, formats('en-US'));
  expect(title).toBe('Orders that need you: 2');
  expect(message).toBe(
    'USB hub: Protection ends Jul 24 (about), perhaps until Aug 23 · 4 days\nCable: Refund after Jul 25 if it has not come · 6 days',
  );
});
