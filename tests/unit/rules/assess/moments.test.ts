import { describe, expect, test } from 'vitest';
import { shownMoment } from '../../../../lib/records/assessment';
import { assess } from '../../../../lib/rules/assess';
import { ruleBook } from '../../../../lib/rules/rule-book';
import { dispute, order } from '../orders';

/** The moments at which clocks end. */

const book = ruleBook('Europe/Berlin');

describe('a right that closes on a day', () => {
  const reported = order({ status: 'completed', days: { placed: '2026-06-01', completed: '2026-07-01' } });
  const end = (zone: string) => {
    const found = assess(reported, undefined, 0, ruleBook(zone)).deadlines.find(
      ({ clock }) => clock === 'return.nofault',
    );
    return found && shownMoment(found).at;
  };
  test('is safe until the day begins for the buyer, where that is earlier', () => {
    expect(end('Asia/Tokyo')).toBe(Date.UTC(2026, 6, 7, 15));
  });
  test('or in Pacific time, where that is', () => {
    expect(end('Pacific/Honolulu')).toBe(Date.UTC(2026, 6, 8, 7));
  });
});

test('an order with a dispute that is judged again has its clocks already', () => {
  const reported = order({});
  const its = dispute(['opened', Date.UTC(2026, 5, 1)]);
  const [first, again] = [2, 3].map((day) => assess(reported, its, Date.UTC(2026, 5, day), book).next);
  expect(first).toBeDefined();
  expect(again).toBe(first);
});

describe('the figures of the guide', () => {
  const opened = Date.UTC(2026, 5, 1, 18);
  const clock = (its: ReturnType<typeof dispute>, id: string) =>
    assess(order({}), its, opened, book).deadlines.find(({ clock: name }) => name === id);

  test('five days for the seller, the business-day reading only as the latest edge', () => {
    const answer = clock(dispute(['opened', opened]), 'neg.seller');
    expect([answer?.nominal.on, answer?.latest.on, answer?.kind]).toEqual([
      '2026-06-06',
      '2026-06-08',
      'theirs',
    ]);
  });
  test('three days to answer a proposal are advice, not a loss', () => {
    const answer = clock(dispute(['opened', opened], ['sellerProposed', opened]), 'neg.buyer');
    expect([answer?.nominal.on, answer?.kind]).toEqual(['2026-06-04', 'advice']);
  });
  test('fifteen days are the outer bound for AliExpress to step in', () => {
    expect(clock(dispute(['opened', opened]), 'neg.total')?.latest.on).toBe('2026-06-16');
  });
});
