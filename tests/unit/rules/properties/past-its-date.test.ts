import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Step } from '../../../../lib/records/assessment';
import type { ClockId } from '../../../../lib/records/clock';
import { assess } from '../../../../lib/rules/assess';
import { anyDispute, anyInstant, anyOrder, book, RUNS } from './any-order';

/** What must be done by a date, or is waited for until one. */
const ENDS: { readonly [step in Step]?: readonly ClockId[] } = {
  sendReturn: ['ret.ship'],
  giveProof: ['plat.proof'],
  answerPlatform: ['plat.answer'],
  answerProposal: ['neg.total', 'neg.buyer'],
  answerRefusal: ['neg.total', 'neg.refused'],
  waitSeller: ['neg.seller'],
};

test('past even the latest date nobody is told to do it, or to wait for it, without looking first', () => {
  let tried = 0;
  fc.assert(
    fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
      const { step, deadlines } = assess(one, its, now, book);
      const [end, ...answers] = ENDS[step] ?? [];
      // a time to answer that a page or the buyer states counts after the usual end of the talks
      const ends = deadlines.filter(
        ({ clock, certainty }) => clock === end || (answers.includes(clock) && certainty !== 'estimated'),
      );
      if (ends.length === 0) return;
      tried += 1;
      expect(Math.max(...ends.map(({ latest }) => latest.at))).toBeGreaterThan(now);
    }),
    RUNS,
  );
  expect(tried).toBeGreaterThan(0);
});

test('the seller has no turn in a dispute once even the latest day for it has passed', () => {
  fc.assert(
    fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
      const { turn, next } = assess(one, its, now, book);
      if (turn !== 'seller' || !next?.clock.match(/^(neg|ret)\./)) return;
      expect(next.latest.at).toBeGreaterThan(now);
    }),
    RUNS,
  );
});
