import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment, Step } from '../../../../lib/records/assessment';
import { assess } from '../../../../lib/rules/assess';
import { DAY_MS } from '../../../../lib/time/durations';
import { anyDispute, anyInstant, anyOrder, book, RUNS } from './any-order';

/** How far a step is in an order's life. Time alone only moves it on. */
const RANK: { readonly [step in Step]: number } = {
  paypalClaim: 0, // the days that PayPal and the law give come first, whatever is open here
  returnByLaw: 0,
  pay: 0,
  payCheck: 0,
  waitShipment: 0,
  waitCancel: 0,
  waitDelivery: 1,
  checkItem: 1,
  askExtension: 2,
  contactSeller: 2,
  gatherEvidence: 2,
  openDispute: 2,
  claimToday: 3,
  openToday: 3,
  openNow: 3,
  findOut: 3,
  claimNondelivery: 4,
  waitSeller: 4,
  sellerSilent: 4,
  answerProposal: 4,
  answerPlatform: 4,
  proposalImposed: 4,
  answerRefusal: 4,
  talksOver: 4,
  giveProof: 4,
  proofLate: 4,
  waitPlatform: 4,
  mustReturn: 4,
  sendReturn: 4,
  returnLate: 4,
  waitReturn: 4,
  checkRefund: 4,
  canceled: 4,
  appeal: 4,
  waitPaypal: 5,
  beyondPlatform: 5,
  paypalClosed: 6,
  cannotReopen: 6,
  allIsWell: 6,
  finalHere: 6,
  settled: 6,
  nothingLeft: 6,
};

/** What is over is last. A claim that is probably over comes after the claim, and how it was paid is asked then, though both are to be found out. */
function rankOf({ verdict, step, missing }: Assessment): number {
  if (verdict === 'over') return RANK.nothingLeft;
  return missing.includes('claim') || missing.includes('payment') ? RANK.beyondPlatform : RANK[step];
}

test('the step never goes back as days pass without an event', () => {
  fc.assert(
    fc.property(anyOrder, anyDispute, anyInstant, fc.integer({ min: 1, max: 400 }), (one, its, now, days) => {
      const today = assess(one, its, now, book);
      const later = assess(one, its, now + days * DAY_MS, book);
      expect(rankOf(later)).toBeGreaterThanOrEqual(rankOf(today));
    }),
    RUNS,
  );
});
