import { describe, expect, test } from 'vitest';
import type { Entered } from '../../../../lib/records/order';
import { assess } from '../../../../lib/rules/assess';
import { type BuyerReport, order } from '../orders';
import { book, judged, on } from './judged';

/** A completed order: what can be done while a window is open, and beyond the platform after it. */

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
