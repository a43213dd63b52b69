import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Assessment, type Deadline, shownMoment } from '../../../../lib/records/assessment';
import type { ClockId } from '../../../../lib/records/clock';
import type { Dispute } from '../../../../lib/records/dispute';
import type { Order } from '../../../../lib/records/order';
import { assess } from '../../../../lib/rules/assess';
import { isNotHere } from '../../../../lib/rules/evidence';
import { DAY_MS } from '../../../../lib/time/durations';
import { anyDispute, anyInstant, anyOrder, book, RUNS } from './any-order';

/**
 * The date in front is never later than another right that still runs, of those that are comparable: all rights on the
 * platform that most buyers use, and for a buyer who was wronged those of PayPal and the bank in their last 14 days.
 * Beyond the platform it is all of PayPal, bank and law. Two kinds are no rivals: a right that most buyers let pass
 * (docs/decisions.md, D2), and AliExpress's own windows while PayPal has the case or the buyer withdrew by law. A window for
 * complaints of another kind is no rival either.
 */

const LET_PASS: readonly ClockId[] = [
  'pay.unpaid',
  'coupon.use',
  'return.nofault',
  'eu.withdraw',
  'law.withdraw',
];
const WINDOWS: readonly ClockId[] = ['bp.end', 'dispute.defect', 'dispute.notreceived', 'return.nofault'];
const LAST_DAYS: readonly ClockId[] = [
  'paypal.open',
  'paypal.escalate',
  'card.chargeback',
  'us.fcba',
  'eu.sendback',
];
const isBeyond = (clock: ClockId) => /^(eu|paypal|card|us|uk|law)\./.test(clock);

/** Whether PayPal has the case, or the buyer withdrew by law. */
function isElsewhere(step: Assessment['step'], { entered }: Order): boolean {
  const sent = step === 'waitReturn' && entered.reported?.['withdrawal.sent'] !== undefined;
  return sent || step === 'paypalClaim' || step === 'waitPaypal' || step === 'returnByLaw';
}

/** The window that is not for what the buyer complains of: that for faults where nothing came, that for lost parcels where it came. */
function ofAnotherKind({ entered: { complaint } }: Order): ClockId | undefined {
  if (!complaint) return undefined;
  return isNotHere(complaint.reason) ? 'dispute.defect' : 'dispute.notreceived';
}

function rivals({ deadlines, step }: Assessment, one: Order, its: Dispute | undefined, now: number) {
  const wronged = one.entered.complaint !== undefined || its !== undefined;
  return deadlines.filter((rival: Deadline) => {
    const left = shownMoment(rival).at - now;
    if (rival.kind !== 'closes' || left <= 0 || rival.line !== undefined) return false;
    if (isBeyond(rival.clock)) {
      if (step === 'beyondPlatform') return left <= 14 * DAY_MS;
      return wronged && LAST_DAYS.includes(rival.clock) && left <= 14 * DAY_MS;
    }
    if (rival.clock === ofAnotherKind(one)) return false;
    return !LET_PASS.includes(rival.clock) && !(isElsewhere(step, one) && WINDOWS.includes(rival.clock));
  });
}

test('the date in front is never later than another right that still runs', () => {
  fc.assert(
    fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
      const judged = assess(one, its, now, book);
      if (judged.verdict !== 'open') return;
      for (const rival of rivals(judged, one, its, now)) {
        expect(judged.next, rival.clock).toBeDefined();
        if (judged.next) expect(shownMoment(judged.next).at).toBeLessThanOrEqual(shownMoment(rival).at);
      }
    }),
    RUNS,
  );
});

test('beyond the platform nothing that ends sooner is hidden behind what has years', () => {
  fc.assert(
    fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
      const { step, verdict, next, deadlines } = assess(one, its, now, book);
      if (step !== 'beyondPlatform' || verdict !== 'open') return;
      const running = deadlines.filter(
        ({ clock, kind, latest }) => isBeyond(clock) && kind === 'closes' && now < latest.at,
      );
      const first = Math.min(...running.map(({ latest }) => latest.at));
      expect(next && shownMoment(next).at).toBeLessThanOrEqual(first);
    }),
    RUNS,
  );
});
