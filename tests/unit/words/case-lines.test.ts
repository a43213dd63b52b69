import { describe, expect, test } from 'vitest';
import type { Order } from '../../../lib/records/order';
import { type OrderChange, orderChangesOf, withOrderChanges } from '../../../lib/records/order-change';
import type { RawDispute } from '../../../lib/records/raw-order';
import { mergeSighting } from '../../../lib/store/records/sightings';
import { formats } from '../../../lib/wording/format';
import { orderChangeWords } from '../../../lib/wording/notice';
import { interpret } from './languages/interpret';

const SEEN_AT = Date.UTC(2026, 7, 1);

/** What is kept of an order, and what counts as changed, after a card showed these lines one second after the other. */
function lookedAt(lines: readonly Partial<RawDispute>[], source: 'list' | 'returns' = 'list') {
  let order: Order | undefined;
  let changes: readonly OrderChange[] = [];
  let writes = 0;
  for (const [second, line] of [undefined, ...lines].entries()) {
    const raw = line ? [{ text: '', ...line }] : [];
    const seenAt = SEEN_AT + second * 1_000;
    const before = order;
    order = mergeSighting(before, { ...interpret({ source, disputes: raw }), seenAt });
    if (order !== before) writes += 1;
    changes = withOrderChanges(changes, orderChangesOf(before, order, seenAt));
  }
  if (!order) throw new Error('no look');
  return { order, changes, writes };
}

/** A countdown at each of sixty seconds: "4 days 23:59:58". */
const ticking = Array.from({ length: 60 }, (_, n) => `4 days 23:${String(59 - n).padStart(2, '0')}:58`);

describe('a line about a return or refund', () => {
  test.each([
    ['whose words are known', 'Waiting for refund'],
    ['that nobody understands', 'The seller has this long to answer:'],
    ['with a card', 'Refund to Visa ****1717, answer within'],
  ])('%s is one change, however often its countdown ticks', (_, words) => {
    const { changes, writes } = lookedAt(ticking.map((left) => ({ text: `${words} ${left}` })));
    expect(changes).toHaveLength(1);
    expect(writes).toBe(2); // the first look, and the line
  });

  test('whose countdown ticks in a place of its own is one change too, and is written once', () => {
    const lines = Array.from({ length: 60 }, (_, n) => ({
      text: 'Waiting for seller response',
      left: `4 days 23:59:${String(59 - n).padStart(2, '0')}`,
    }));
    const { order, changes, writes } = lookedAt(lines, 'returns');
    expect(changes).toHaveLength(1);
    expect(writes).toBe(2);
    expect(order.stated).toMatchObject([{ value: { about: 'neg.seller', unsure: true } }]);
  });

  test.each([
    'Refund to Visa ****1717',
    'Refund 환불 Visa 1717',
    'Refund completed to card 4111 1111 1111 1717',
    'Call +1 800 555 1717 now',
    'Refund for Maria Canary, Hauptstr. 17, 1717',
    'IBAN DE02 1203 0000 1717',
    'Refund completed 1717',
    '₩11,110 환불 완료 Visa ****1717',
  ])('leaves nothing of a person, a card or a call: %s', (text) => {
    const { order, changes } = lookedAt([{ text }]);
    const kept = JSON.stringify([order, changes]);
    expect(changes).toHaveLength(1);
    expect(kept).not.toMatch(/17(?:17)?"|Visa|Maria|Canary|Haupt|IBAN|Call|555|4111|card/);
    const notice = orderChangeWords(
      { changes: changes.map((one) => ({ order, changes: one })) },
      formats('en'),
      SEEN_AT,
    );
    expect(JSON.stringify(notice)).not.toMatch(/1717|Visa|Maria|Hauptstr|IBAN|800/);
  });

  test('keeps where it stands and its amount, in our words and the page’s figures', () => {
    const { order, changes } = lookedAt([{ text: '환불 완료 ₩11,110' }]);
    expect(order.disputes).toMatchObject([{ value: { state: 'finished', amount: '₩11,110' } }]);
    const words = orderChangeWords(
      { changes: changes.map((one) => ({ order, changes: one })) },
      formats('en'),
      SEEN_AT,
    );
    expect(words.message).toBe('AliExpress shows: done · ₩11,110');
  });

  test('is a change again where it stands elsewhere, or is about another amount', () => {
    const lines = ['환불 완료 ₩11,110', '환불 완료 ₩4,280', 'AliExpress의 피드백을 기다리는 중입니다.'];
    expect(lookedAt(lines.map((text) => ({ text }))).changes).toHaveLength(3);
  });
});
