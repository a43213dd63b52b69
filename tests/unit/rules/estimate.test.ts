import { describe, expect, test } from 'vitest';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { order } from './orders';

const book = ruleBook('UTC');
const clock = (
  told: Parameters<typeof order>[0],
  id: string,
  kinds: readonly ('free-return' | 'fast-delivery')[] = [],
) =>
  assess({ ...order(told), kinds }, undefined, 0, book).deadlines.find((deadline) => deadline.clock === id);

describe('an estimate', () => {
  test('of a right that closes needs only the events of its earliest edge', () => {
    const told = { status: 'completed' as const, days: { completed: '2026-05-01' } };
    const entered = { days: {}, seller: 'cn' as const };
    expect(clock({ ...told, entered }, 'return.nofault', ['free-return'])?.earliest.on).toBe('2026-05-08');
    expect(clock(told, 'dispute.defect')).toBeUndefined(); // its earliest edge needs the placed day
  });

  test('beyond the published calendars keeps its early edge and gives its late one the longest holiday', () => {
    const told = { status: 'processing' as const, days: { paid: '2026-12-30' } };
    const ship = clock(told, 'ship.by');
    expect([ship?.earliest.on, ship?.nominal.on, ship?.latest.on]).toEqual([
      '2027-01-07',
      '2027-01-07',
      '2027-01-16',
    ]);
    expect(ship?.source).toMatchObject({ calendarUnknown: true });
  });
});
