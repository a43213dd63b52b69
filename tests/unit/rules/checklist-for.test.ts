import { describe, expect, test } from 'vitest';
import type { DisputeEventKind } from '../../../lib/records/dispute';
import type { Entered, Order } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { checklistFor } from '../../../lib/rules/checklist-for';
import { ruleBook } from '../../../lib/rules/rule-book';
import { DAY_MS } from '../../../lib/time/durations';
import { order } from './orders';

const NOW = Date.UTC(2026, 10, 22, 12);
const book = ruleBook('Europe/Berlin');

const underWay = order({ status: 'awaitingDelivery', days: { placed: '2026-11-01' } });

/** What is to be done for a completed order with what was told of it. */
function listed(entered: Partial<Entered>, ...events: readonly (readonly [DisputeEventKind, number])[]) {
  const order: Order = {
    id: '100000000001',
    status: { value: 'completed', source: 'list', seenAt: NOW },
    days: {
      placed: { value: book.addDays(book.buyer.dayOf(NOW), -20), source: 'list', seenAt: NOW },
      completed: { value: book.buyer.dayOf(NOW - DAY_MS), source: 'order', seenAt: NOW },
    },
    stated: [],
    items: [],
    problems: [],
    entered: { days: {}, ...entered },
    seenAt: NOW,
  };
  const reported = events.map(([kind, daysAgo]) => ({ kind, at: NOW - daysAgo * DAY_MS, enteredAt: NOW }));
  const dispute = { orderId: order.id, events: reported };
  const assessment = assess(order, dispute, NOW, book);
  return { step: assessment.step, items: checklistFor(order, assessment, NOW, dispute) };
}

describe('what only some orders need', () => {
  const written = { contactedAt: NOW - DAY_MS };

  test('a size chart, where it is not as described', () => {
    const size = 'gatherEvidence.size';
    const wrong = listed({ complaint: { reason: 'notAsDescribed', ...written } });
    expect(wrong.step).toBe('gatherEvidence');
    expect(wrong.items).toContain(size);
    expect(listed({ complaint: { reason: 'defective', ...written } }).items).not.toContain(size);
  });

  test('PayPal’s own time, where it was paid with', () => {
    const ready = { reason: 'defective', ...written, evidenceAt: NOW - DAY_MS } as const;
    expect(listed({ complaint: ready, payment: 'paypal' }).items).toContain('openDispute.paypal');
    expect(listed({ complaint: ready, payment: 'card' }).items).not.toContain('openDispute.paypal');
  });

  test('what to do about a seller who is silent, once even the latest day is over', () => {
    expect(listed({}, ['opened', 2]).items).not.toContain('sellerSilent.support');
    expect(listed({}, ['opened', 14]).items).toContain('sellerSilent.support');
  });

  test('and about a return that nobody books in', () => {
    expect(listed({}, ['returnSent', 2]).items).not.toContain('waitReturn.silent');
    expect(listed({}, ['returnSent', 40]).items).toContain('waitReturn.silent');
  });

  test('the packing is kept while a dispute runs, of what has come', () => {
    expect(listed({}, ['opened', 2]).items).toContain('waitSeller.packing');
    expect(listed({}, ['opened', 20]).items).toContain('sellerSilent.packing');
    expect(listed({}, ['platformProposed', 1]).items).toContain('answerPlatform.packing');
    expect(listed({ complaint: { reason: 'damaged' } }, ['escalated', 2]).items).toContain(
      'waitPlatform.packing',
    );
    expect(listed({ complaint: { reason: 'notArrived' } }, ['opened', 2]).items).not.toContain(
      'waitSeller.packing',
    );
  });

  test('where a page shows a case that nobody told of, what to do is to tell, not to open a page that was read', () => {
    const shown = { ...underWay, disputes: [{ value: {}, source: 'order' as const, seenAt: NOW }] };
    const assessment = assess(shown, undefined, NOW, book);
    expect(assessment.missing).toEqual(['dispute']);
    expect(checklistFor(shown, assessment, NOW)).toEqual(['findOut.case']);
  });

  test('A12: an appeal is advised once, and not after it was made', () => {
    expect(listed({}, ['ruledForSeller', 3], ['refunded', 1]).items).toContain('settled.appeal');
    const appealed = listed({}, ['ruledForSeller', 3], ['appealed', 2], ['refunded', 1]);
    expect(appealed).toEqual({ step: 'settled', items: ['settled.money'] });
  });
});
